#pragma once

#include "widgets/card.h"

class QTableView;

namespace seatwise::ui {

class CalculatorViewModel;
class FittingLabel;
class LineItemsModel;

/// The line items with what is due below them, and the way to the working.
class LinesCard : public Card
{
    Q_OBJECT

public:
    explicit LinesCard(CalculatorViewModel& model, QWidget* parent = nullptr);

signals:
    /// The person asked how a number comes about.
    void workingRequested();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showPrice();
    void fitRows();
    [[nodiscard]] int heightOf(int row) const;
    void fitColumns();

    CalculatorViewModel& model_;
    LineItemsModel* items_ = nullptr;
    QTableView* table_ = nullptr;
    FittingLabel* due_ = nullptr;
    FittingLabel* total_ = nullptr;
};

} // namespace seatwise::ui
