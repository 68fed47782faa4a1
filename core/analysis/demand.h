#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "analysis/read_rows.h"
#include "money/error.h"
#include "money/fixed.h"

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

/// Reads rows of price,intent, where the intent is yes or no (table_rows.h says how columns are found). A row that
/// cannot be read is refused and named; so are rows beyond a million. Fails where a header lacks a column.
[[nodiscard]] Result<IntentSurvey> readIntentSurvey(std::string_view text);

/// True for text whose first row names a column "intent": a Gabor-Granger survey and not a Van Westendorp one.
[[nodiscard]] bool isIntentSurvey(std::string_view text);

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
