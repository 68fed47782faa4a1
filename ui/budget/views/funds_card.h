#pragma once

#include "widgets/card.h"

class QLabel;
class QTableWidget;

namespace seatwise::ui {

class BudgetViewModel;

/// The first year's cost split by fund code; the parts add up to it.
class FundsCard : public Card
{
    Q_OBJECT

public:
    explicit FundsCard(BudgetViewModel& model, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void takeFunds();
    void showFunds();
    void showTyped();
    void fitHeight();

    BudgetViewModel& model_;
    QTableWidget* table_ = nullptr;
    QLabel* problem_ = nullptr;
};

} // namespace seatwise::ui
