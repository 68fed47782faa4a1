#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "money/error.h"
#include "money/fixed.h"
#include "tables/list_reader.h"

namespace seatwise {

/// What one respondent answers to the four questions of Van Westendorp: the prices at which a thing is too cheap to be
/// good, cheap, expensive, and too expensive to be bought. In order: none is above the next.
struct PriceAnswers
{
    Money tooCheap;
    Money cheap;
    Money expensive;
    Money tooExpensive;

    friend bool operator==(const PriceAnswers&, const PriceAnswers&) = default;
};

/// The share of respondents at one price for each of the four curves, as a count out of all of them.
struct CurveShares
{
    Money price;
    std::int64_t tooCheap = 0;     ///< answered this price or a higher one: falls
    std::int64_t cheap = 0;        ///< the same: falls
    std::int64_t expensive = 0;    ///< answered this price or a lower one: rises
    std::int64_t tooExpensive = 0; ///< the same: rises

    friend bool operator==(const CurveShares&, const CurveShares&) = default;
};

/// The four intersections of the curves, to 4 decimals, rounded once from the exact quotient, half up.
struct PriceSensitivity
{
    std::int64_t respondents = 0;
    std::vector<CurveShares> curves; ///< at every distinct price that anyone answered, ascending
    Money pmc;                       ///< point of marginal cheapness: too cheap × expensive
    Money pme;                       ///< point of marginal expensiveness: cheap × too expensive
    Money opp;                       ///< optimal price point: too cheap × too expensive
    Money idp;                       ///< indifference price point: cheap × expensive

    friend bool operator==(const PriceSensitivity&, const PriceSensitivity&) = default;
};

/// Answers, and the rows that were refused, each named.
using SensitivitySurvey = RowsRead<PriceAnswers>;

/// too_cheap,cheap,expensive,too_expensive.
[[nodiscard]] const ListKind& sensitivityColumns();

/// Reads answers (tables/table.h says how columns are found, tables/numbers.h how prices may be written): 0 to
/// 100,000,000 with up to 4 decimals. A row whose answers are not in order, or cannot be read, is refused and named; so
/// are rows beyond a million. Fails for a header that lacks a column or names it twice.
[[nodiscard]] Result<SensitivitySurvey> readSensitivitySurvey(const Table& table, const ListChoices& choices = {});

/// Van Westendorp's price sensitivity. Shares are taken at every distinct answered price, with straight lines between;
/// a crossing over an interval is its midpoint. All in whole numbers. Failed: no answers. R51.
[[nodiscard]] Result<PriceSensitivity> priceSensitivity(const std::vector<PriceAnswers>& answers);

/// As above without the curves, which of a million respondents take more memory than their answers.
[[nodiscard]] Result<PriceSensitivity> pricePoints(const std::vector<PriceAnswers>& answers);

} // namespace seatwise
