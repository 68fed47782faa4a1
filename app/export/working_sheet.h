#pragma once

#include <string>
#include <vector>

#include "export/prices_sheet.h"
#include "selection/selection.h"

namespace seatwise::sheets {

/// Where the calculator's inputs are, as references for other sheets.
struct Inputs
{
    std::string plan;
    std::string billing;
    std::string seats;
    std::string annualDiscount;
    std::vector<std::string> quantities; ///< by metered unit
    std::vector<std::string> bases;      ///< by metered unit; empty where it has none
    std::vector<std::string> events;     ///< cells of the amounts of events, by metered unit; empty where it has none
    std::vector<std::string> addOns;     ///< yes or no
    std::string quantityCells;           ///< all of them; empty where there are none
    std::string baseCells;
    std::string addOnCells;
    std::uint32_t end = 0; ///< the row below the questions
};

/// The sheet "Working": the amount of every charge for what the calculator asks, in minor units. The figures that the
/// calculator shows are references to single cells, or keys of rows such as "2|12|3": plan, months of the billing
/// period, charge; "2|12|o3" is what that charge is made once, "sum" and "once" are the sums of both.
struct WorkingSheet
{
    std::string plan;    ///< number of the plan, from 1
    std::string period;  ///< months of the billing period
    std::string keys;    ///< the column of keys
    std::string names;   ///< the column of names of charges
    std::string amounts; ///< the column of amounts with their minimum
    std::string sums;    ///< the column of amounts before the minimum
    std::string marks;   ///< the column of assumptions
    std::string offered; ///< for each add-on whether the plan has it
    std::string subtotal;
    std::string once; ///< the part of it that is charged once
    std::string discount;
    std::string total;
    std::string monthly;
    std::string perSeat; ///< in 1/10,000
};

/// Fills the sheet. What its formulas give at first is the price of `selection`, with nothing used and no add-on.
[[nodiscard]] WorkingSheet fillWorking(SheetWriter& sheet, const PriceBook& book, const PricesSheet& prices,
                                       const Inputs& inputs, const Selection& selection);

} // namespace seatwise::sheets
