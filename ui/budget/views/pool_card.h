#pragma once

#include "widgets/card.h"

namespace seatwise::ui {

class BudgetViewModel;
class FittingLabel;

/// The answer of the Budget page: what the schools pay together, separately, and what that saves.
class PoolCard : public Card
{
    Q_OBJECT

public:
    explicit PoolCard(BudgetViewModel& model, QWidget* parent = nullptr);

private:
    void showPool();

    BudgetViewModel& model_;
    FittingLabel* heading_ = nullptr;
    FittingLabel* pooled_ = nullptr;
    FittingLabel* separate_ = nullptr;
    FittingLabel* saving_ = nullptr;
};

} // namespace seatwise::ui
