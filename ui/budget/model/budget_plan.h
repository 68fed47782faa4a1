#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include <QLocale>

#include "billing/schedule.h"
#include "budget/model/budget_inputs.h"
#include "district/school_list.h"
#include "district/summer.h"
#include "money/error.h"

namespace seatwise::ui {

/// What the core makes of the inputs of the Budget page, as far as they can be read and priced.
struct BudgetPlan
{
    std::vector<School> schools;                     ///< of the rows that can be read
    std::vector<std::optional<std::size_t>> shareOf; ///< of each row, among schools; none where it is not counted
    std::optional<Pool> pool;
    Selection selection;                  ///< the subscription of the pool, where there is one with a plan
    std::vector<SeatCount> seatsEachYear; ///< those typed, and what they go on as
    std::vector<Outlook> outlooks; ///< for low, expected and high growth, or the one for typed seats; may be empty
    std::vector<FundShare> funds;
    std::optional<Error> fundProblem;
    std::optional<SummerComparison> summers;
    std::optional<Error> summerProblem;
    std::optional<Schedule> schedule;
    std::vector<Error> problems; ///< rows that were left out, and why there is no price

    /// The outlook to plan with, for expected growth or typed seats; null where there is none.
    [[nodiscard]] const Outlook* expected() const;
};

/// `ofYear` stands in for what the book takes off a year.
[[nodiscard]] BudgetPlan planBudget(const PriceBook& book, const BudgetInputs& inputs,
                                    const std::optional<Percent>& ofYear, const QLocale& locale);

/// How the schools are billed: as chosen where a plan of the price book is billed so, else monthly.
[[nodiscard]] Billing billingOf(const PriceBook& book, const BudgetInputs& inputs);

/// The day a year of the budget begins: of the fiscal year, or of the book's academic year.
[[nodiscard]] std::chrono::month_day yearStartOf(const PriceBook& book, const BudgetInputs& inputs);

} // namespace seatwise::ui
