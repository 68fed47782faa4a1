#pragma once

#include <cstdint>
#include <vector>

#include "money/error.h"
#include "money/fixed.h"
#include "tables/list_reader.h"

namespace seatwise {

/// Whether a respondent would buy at a price.
struct PurchaseIntent
{
    Money price;
    bool buys = false;

    friend bool operator==(const PurchaseIntent&, const PurchaseIntent&) = default;
};

/// Answers, and the rows that were refused, each named.
using IntentSurvey = RowsRead<PurchaseIntent>;

/// price,intent.
[[nodiscard]] const ListKind& intentColumns();

/// Reads rows of a price and whether it would be paid, yes or no in any of the program's languages (tables/table.h says
/// how columns are found). A row that cannot be read is refused and named; so are rows beyond a million. Fails for a
/// header that lacks a column or names it twice.
[[nodiscard]] Result<IntentSurvey> readIntentSurvey(const Table& table, const ListChoices& choices = {});

/// True for a table whose header names a price and an intent: a Gabor-Granger survey and not a Van Westendorp one.
[[nodiscard]] bool isIntentSurvey(const Table& table);

/// The demand at a price that was asked for.
struct DemandPoint
{
    Money price;
    std::int64_t asked = 0;
    std::int64_t buyers = 0;
    Percent share;           ///< buyers of those asked, rounded once to 2 decimals
    Money revenuePerHundred; ///< price × buyers / asked × 100 respondents, rounded once to 4 decimals

    friend bool operator==(const DemandPoint&, const DemandPoint&) = default;
};

/// Demand by price, ascending, and the price at which the revenue from as many respondents is highest: compared as
/// exact quotients, the lower of equal ones, at which more people buy.
struct Demand
{
    std::int64_t respondents = 0;
    std::vector<DemandPoint> points;
    Money bestPrice;

    friend bool operator==(const Demand&, const Demand&) = default;
};

/// Gabor and Granger's demand curve. Source: SessionTrack worksheet, Implementation Roadmap, "Conduct market
/// research". Failed: no answers.
[[nodiscard]] Result<Demand> demandFor(const std::vector<PurchaseIntent>& answers);

} // namespace seatwise
