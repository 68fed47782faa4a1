#pragma once

#include "widgets/card.h"

namespace seatwise::ui {

class CalculatorViewModel;
class Chip;
class FittingLabel;

/// The answer: the total for the billing period in large type, what it is a month and per seat, the invoices where they
/// differ from it, the approval it needs, the tier and what comes next.
class AnswerCard : public Card
{
    Q_OBJECT

public:
    explicit AnswerCard(CalculatorViewModel& model, QWidget* parent = nullptr);

private:
    void showPrice();

    CalculatorViewModel& model_;
    FittingLabel* refusal_ = nullptr;
    FittingLabel* heading_ = nullptr;
    FittingLabel* total_ = nullptr;
    FittingLabel* monthly_ = nullptr;
    FittingLabel* perSeat_ = nullptr;
    FittingLabel* nextSeat_ = nullptr;
    FittingLabel* saving_ = nullptr;
    FittingLabel* invoices_ = nullptr;
    FittingLabel* approval_ = nullptr;
    Chip* band_ = nullptr;
    Chip* next_ = nullptr;
};

} // namespace seatwise::ui
