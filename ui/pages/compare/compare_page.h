#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QTableWidget;
class QUndoStack;

namespace seatwise::ui {

class CalculatorViewModel;
class FeaturePicker;
class FittingLabel;

/// Page 2: the plans side by side for the seats of the Calculator, their features, the pinned scenarios beside what is
/// on show, and which plan has the features a customer needs.
class ComparePage : public QWidget
{
    Q_OBJECT

public:
    explicit ComparePage(CalculatorViewModel& model, QWidget* parent = nullptr);

    /// What was ticked here and can be undone, of the price book in use.
    [[nodiscard]] QUndoStack* undoStack() const;

signals:
    /// Another price book is in use, with a stack of its own.
    void undoStackChanged();

protected:
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
