#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "export/sheet.h"
#include "export/steps.h"
#include "pricebook/price_book.h"

namespace seatwise::sheets {

/// Where the rows of a charge stand on the sheet "Plans and prices". The annual rows are the monthly ones where the
/// book gives no annual model.
struct ChargeRows
{
    struct Rows
    {
        std::uint32_t first = 0;
        std::uint32_t last = 0;
    };

    Rows monthly;
    Rows annual;
};

/// The sheet "Plans and prices": what every formula of the workbook refers to. Each figure of the book is in a cell of
/// its own, as it is written; folded away at the right the same in whole steps.
struct PricesSheet
{
    SheetWriter* sheet = nullptr;
    Steps steps;
    std::vector<std::string> labels;             ///< of the plans, each different, as they are chosen by
    std::uint32_t firstPlan = 0;                 ///< the row of the first plan
    std::uint32_t firstAddOn = 0;                ///< the row of the first add-on
    CellPlace annualDiscount;                    ///< the percentage of the book
    std::vector<std::vector<ChargeRows>> plans;  ///< by plan and charge
    std::vector<std::vector<ChargeRows>> addOns; ///< by add-on and charge

    /// The cells of a column for all plans: 0 label, 3 seats from, 4 to, 5 step, 6 monthly, 7 annual.
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
    planMonthly,
    planAnnual,
    planLeast,
    planNote,
};

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
    minimumColumn,
    maximumColumn,
    noteColumn,
    inStepsColumn, ///< the first of nine, in the order from fromColumn to mostColumn
    minimumStepsColumn = inStepsColumn + 9,
    maximumStepsColumn,
};

/// Whether a plan with these seats, the most of which may be empty, admits so many, as a formula.
[[nodiscard]] std::string admits(const std::string& seats, const std::string& from, const std::string& to,
                                 const std::string& step);

[[nodiscard]] PricesSheet fillPrices(SheetWriter& sheet, const PriceBook& book);

} // namespace seatwise::sheets
