#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include <QUndoStack>

#include "pricebook/ids.h"
#include "widgets/card.h"

class QCheckBox;
class QGridLayout;
class QLabel;

namespace seatwise::ui {

class CalculatorViewModel;

/// "Which plan does this customer need": tick features, read the plan. What is ticked for a price book, and what can be
/// undone of it, is kept for when the book is chosen again.
class FeaturePicker : public Card
{
    Q_OBJECT

public:
    explicit FeaturePicker(CalculatorViewModel& model, QWidget* parent = nullptr);

    /// Of the price book in use.
    [[nodiscard]] QUndoStack* undoStack();

signals:
    /// Another price book is in use, with a stack of its own.
    void undoStackChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// What is ticked for a price book.
    struct Desk
    {
        std::set<FeatureId> ticked;
        QUndoStack undo;
    };

    void edit(const FeatureId& feature, const QString& name, bool on);
    void tick(const FeatureId& feature, bool on);
    void arrange();
    void rebuild();
    void showAnswer();

    CalculatorViewModel& model_;
    std::map<std::string, Desk> desks_; ///< by the hash of the book
    QWidget* boxesArea_ = nullptr;
    std::vector<QCheckBox*> boxes_;
    QLabel* answer_ = nullptr;
};

} // namespace seatwise::ui
