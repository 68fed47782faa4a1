#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "export/sheet.h"
#include "export/steps.h"
#include "pricebook/price_book.h"

namespace seatwise::sheets {

/// Where the rows of a charge stand on the sheet "Plans and prices". Those of a longer period are the monthly ones
/// where the book gives no model for it.
struct ChargeRows
{
    struct Rows
    {
        std::uint32_t first = 0;
        std::uint32_t last = 0;
    };

    std::array<Rows, everyBilling.size()> ofPeriods;
    Rows once; ///< where the charge is made once

    [[nodiscard]] const Rows& of(Billing billing) const { return ofPeriods[static_cast<std::size_t>(billing)]; }
    [[nodiscard]] Rows& of(Billing billing) { return ofPeriods[static_cast<std::size_t>(billing)]; }
};

/// The billing periods that the sheets are about: months and years, and those between that a plan is billed by.
[[nodiscard]] std::vector<Billing> periodsOf(const PriceBook& book);

/// The formula of the months of the billing period that a cell names, in the words of the sheet's workbook.
[[nodiscard]] std::string monthsOf(const SheetWriter& sheet, const PriceBook& book, const std::string& billing);

/// The formula of what depends on the billing period, of which the cell `period` has the months: `ofMonth` where no
/// other of periodsOf() is chosen, else what `of(billing)` gives.
template<class Of>
[[nodiscard]] std::string byPeriod(const PriceBook& book, const std::string& period, std::string ofMonth, Of of)
{
    const auto either = [&](Billing billing, const std::string& otherwise) {
        return "IF(" + period + '=' + std::to_string(months(billing)) + ',' + of(billing) + ',' + otherwise + ')';
    };
    for (const Billing billing : periodsOf(book))
        if (billing != Billing::monthly)
            ofMonth = either(billing, ofMonth);
    return ofMonth;
}

/// The sheet "Plans and prices": what every formula of the workbook refers to. Each figure of the book is in a cell of
/// its own, as it is written; folded away at the right the same in whole steps.
struct PricesSheet
{
    SheetWriter* sheet = nullptr;
    Steps steps;
    std::vector<std::string> labels;                        ///< of the plans, each different, as they are chosen by
    std::uint32_t firstPlan = 0;                            ///< the row of the first plan
    std::uint32_t firstAddOn = 0;                           ///< the row of the first add-on
    std::array<CellPlace, everyBilling.size()> discounts{}; ///< the percentages of the book, but for months
    std::vector<std::vector<ChargeRows>> plans;             ///< by plan and charge
    std::vector<std::vector<ChargeRows>> addOns;            ///< by add-on and charge

    /// The percentage that the book takes off a billing period; only of those of periodsOf(), and none of months.
    [[nodiscard]] std::string discount(Billing billing) const;
    /// The cells of a column for all plans.
    [[nodiscard]] std::string planColumn(std::uint16_t column) const;
    /// A plan's minimum for a month, in steps of a rate.
    [[nodiscard]] std::string planMinimum(std::size_t plan) const;
    /// Whether an add-on is for each of the plans: a row of 1 and 0.
    [[nodiscard]] std::string offeredRow(std::size_t addOn) const;
};

/// The columns of the plans' table.
enum PlanColumn : std::uint16_t {
    planLabel,
    planId,
    planKind,
    planSeatsFrom,
    planSeatsTo,
    planSeatStep,
    planMonthly, ///< the first of four, in the order of the billing periods
    planAnnual = planMonthly + 3,
    planLeast,
    planNote,
};

/// The column that says whether a plan is billed so.
[[nodiscard]] constexpr std::uint16_t planColumnOf(Billing billing) noexcept
{
    return static_cast<std::uint16_t>(planMonthly + static_cast<std::uint16_t>(billing));
}

/// The columns of the charges' table: as the book writes them, then in whole steps.
enum ChargeColumn : std::uint16_t {
    ownerColumn,
    chargeColumn,
    unitColumn,
    billingColumn,
    modelColumn,
    stepColumn,
    fromColumn,
    upToColumn,
    rateColumn,
    amountColumn,
    includedColumn,
    sizeColumn,
    percentColumn,
    minColumn,
    mostColumn,
    minEachColumn,
    maxEachColumn,
    freeColumn,
    minimumColumn,
    maximumColumn,
    noteColumn,
    inStepsColumn, ///< the first of twelve, in the order from fromColumn to freeColumn
    minimumStepsColumn = inStepsColumn + freeColumn - fromColumn + 1,
    maximumStepsColumn,
};

/// Whether a plan with these seats, the most of which may be empty, admits so many, as a formula.
[[nodiscard]] std::string admits(const std::string& seats, const std::string& from, const std::string& to,
                                 const std::string& step);

[[nodiscard]] PricesSheet fillPrices(SheetWriter& sheet, const PriceBook& book);

} // namespace seatwise::sheets
