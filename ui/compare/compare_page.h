#pragma once

#include <map>
#include <memory>
#include <string>

#include <QUndoStack>

#include "compare/views/feature_picker.h"
#include "page.h"

class QCheckBox;
class QTableWidget;

namespace seatwise::ui {

class CalculatorViewModel;
class FittingLabel;
class ScenariosCard;

/// Page 2: the scenarios of the call side by side; the plans side by side for the seats of the one in front, their
/// features, and which plan has the features a customer needs.
class ComparePage : public Page
{
    Q_OBJECT

public:
    explicit ComparePage(CalculatorViewModel& model, QWidget* parent = nullptr);

    /// Of the price book in use.
    [[nodiscard]] QUndoStack* undoStack() const override { return undo_; }
    [[nodiscard]] QString status() const override;
    [[nodiscard]] std::optional<QString> summary() const override { return status(); }
    [[nodiscard]] QuoteDraft quoteDraft() const override;
    [[nodiscard]] bool showsScenario() const override { return true; }

signals:
    /// The scenario in front is to be quoted.
    void quoteRequested();

protected:
    void make() override;
    void fitRoom() override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void followBook();
    void editFeature(const FeatureId& feature, const QString& name, bool on);
    void showComparison();
    void showScenarios();
    void quote(int place);

    CalculatorViewModel& model_;
    FeaturePicker::Ticked ticked_;
    std::map<std::string, std::unique_ptr<QUndoStack>> undos_; ///< by the hash of the book
    QUndoStack* undo_ = nullptr;                               ///< of the book in use
    FittingLabel* title_ = nullptr;
    QCheckBox* onlyDifferences_ = nullptr;
    QTableWidget* plans_ = nullptr;
    ScenariosCard* scenarios_ = nullptr;
    FeaturePicker* picker_ = nullptr;
};

} // namespace seatwise::ui
