#pragma once

#include "page.h"

class QCheckBox;
class QLabel;
class QTableWidget;

namespace seatwise::ui {

class CalculatorViewModel;
class FeaturePicker;
class FittingLabel;

/// Page 2: the plans side by side for the seats of the Calculator, their features, the pinned scenarios beside what is
/// on show, and which plan has the features a customer needs.
class ComparePage : public Page
{
    Q_OBJECT

public:
    explicit ComparePage(CalculatorViewModel& model, QWidget* parent = nullptr);

    /// Of the price book in use.
    [[nodiscard]] QUndoStack* undoStack() const override;
    [[nodiscard]] QString status() const override;
    [[nodiscard]] std::optional<QString> summary() const override { return status(); }
    [[nodiscard]] QuoteDraft quoteDraft() const override;
    [[nodiscard]] bool showsScenario() const override { return true; }

protected:
    void make() override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showComparison();
    void showPins();

    CalculatorViewModel& model_;
    FittingLabel* title_ = nullptr;
    QCheckBox* onlyDifferences_ = nullptr;
    QTableWidget* plans_ = nullptr;
    QLabel* pinsTitle_ = nullptr;
    QTableWidget* pins_ = nullptr;
    FeaturePicker* picker_ = nullptr;
};

} // namespace seatwise::ui
