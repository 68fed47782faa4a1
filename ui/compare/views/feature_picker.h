#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "pricebook/ids.h"
#include "widgets/card.h"

class QCheckBox;
class QLabel;

namespace seatwise::ui {

class CalculatorViewModel;

/// "Which plan does this customer need": tick features, read the plan. What is ticked for a price book is
/// kept for when the book is chosen again.
class FeaturePicker : public Card
{
    Q_OBJECT

public:
    /// What is ticked for a price book, by its hash.
    using Ticked = std::map<std::string, std::set<FeatureId>>;

    /// The model and what is ticked must outlive it.
    FeaturePicker(CalculatorViewModel& model, Ticked& ticked, QWidget* parent = nullptr);

    void tick(const FeatureId& feature, bool on);

signals:
    /// The person ticked a feature, or took the tick away; that is still to be done by tick().
    void edited(const FeatureId& feature, const QString& name, bool on);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void rebuild();
    void showAnswer();

    CalculatorViewModel& model_;
    Ticked& ticked_;
    QWidget* boxesArea_ = nullptr;
    std::vector<QCheckBox*> boxes_;
    QLabel* answer_ = nullptr;
};

} // namespace seatwise::ui
