#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "money/error.h"
#include "money/fixed.h"
#include "tables/list_reader.h"

namespace seatwise {

/// What one respondent answers to the four questions of Van Westendorp: the prices at which a thing is too cheap to be
/// good, cheap, expensive, and too expensive to be bought. In order: none is above the next. A survey may not have
/// asked the first.
struct PriceAnswers
{
    std::optional<Money> tooCheap;
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

/// Which curves the marginal points are the crossings of. R51.
enum class PriceRange {
    original, ///< Van Westendorp's own: too cheap × not cheap, and too expensive × not expensive
    narrower, ///< too cheap × expensive, and cheap × too expensive
};

[[nodiscard]] std::string_view toString(PriceRange range) noexcept;

/// The range of "original" or "narrower"; nothing for other text.
[[nodiscard]] std::optional<PriceRange> parsePriceRange(std::string_view text) noexcept;

/// The four intersections of the curves, to 4 decimals, rounded once from the exact quotient, half up. What needs the
/// answers of too cheap is absent without them.
struct PriceSensitivity
{
    std::int64_t respondents = 0;
    PriceRange range = PriceRange::original;
    std::vector<CurveShares> curves; ///< at every distinct price that anyone answered, ascending
    std::optional<Money> pmc;        ///< point of marginal cheapness, as the range says
    Money pme;                       ///< point of marginal expensiveness, as the range says
    std::optional<Money> opp;        ///< optimal price point: too cheap × too expensive
    Money idp;                       ///< indifference price point: cheap × expensive

    friend bool operator==(const PriceSensitivity&, const PriceSensitivity&) = default;
};

/// Answers, and the rows that were refused, each named.
using SensitivitySurvey = RowsRead<PriceAnswers>;

/// too_cheap,cheap,expensive,too_expensive.
[[nodiscard]] const ListKind& sensitivityColumns();

/// cheap,expensive,too_expensive, where the header of a table names these and no too_cheap; else the four above.
[[nodiscard]] const ListKind& sensitivityColumnsOf(const Table& table);

/// Reads answers (tables/table.h says how columns are found, tables/numbers.h how prices may be written): 0 to
/// 100,000,000 with up to 4 decimals. A row whose answers are not in order, or cannot be read, is refused and named; so
/// are rows beyond a million. Fails for a header that lacks a column or names it twice.
[[nodiscard]] Result<SensitivitySurvey> readSensitivitySurvey(const Table& table, const ListChoices& choices = {});

/// As above, with the columns of one of the two kinds.
[[nodiscard]] Result<SensitivitySurvey> readSensitivitySurvey(const Table& table, const ListKind& kind,
                                                              const ListChoices& choices);

/// Van Westendorp's price sensitivity. Shares are taken at every distinct answered price, with straight lines between;
/// a crossing over an interval is its midpoint, and one beyond the first or last price is that price. All in whole
/// numbers. Failed: no answers. R51.
[[nodiscard]] Result<PriceSensitivity> priceSensitivity(const std::vector<PriceAnswers>& answers,
                                                        PriceRange range = PriceRange::original);

/// As above without the curves, which of a million respondents take more memory than their answers.
[[nodiscard]] Result<PriceSensitivity> pricePoints(const std::vector<PriceAnswers>& answers,
                                                   PriceRange range = PriceRange::original);

} // namespace seatwise
