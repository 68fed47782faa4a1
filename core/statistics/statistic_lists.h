#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "money/error.h"
#include "statistics/survival.h"
#include "tables/list_kind.h"
#include "tables/list_reader.h"

namespace seatwise::statistics {

/// How the periods of a series are named: 17, 2026-11, 2026-Q4, 2026-11-01.
enum class PeriodKind : std::uint8_t { number, month, quarter, day };

/// A period as it was read; `number` counts those of its kind.
struct Period
{
    PeriodKind kind = PeriodKind::number;
    std::int64_t number = 0;
    std::string text;

    friend bool operator==(const Period&, const Period&) = default;
};

struct PeriodValue
{
    Period period;
    double value = 0;

    friend bool operator==(const PeriodValue&, const PeriodValue&) = default;
};

/// The values of a series by period, and the periods of a season where the names of the periods tell it: 12 months, 4
/// quarters, 7 days; else 1.
struct Series
{
    std::vector<double> values;
    int season = 1;
};

inline constexpr std::size_t mostLifetimes = 1'000'000;

/// time,event.
[[nodiscard]] const ListKind& lifetimeColumns();

/// Reads times of 0 or more with up to 4 decimals, and for each 1 for somebody who left or 0 for one who had stayed
/// until then.
[[nodiscard]] Result<RowsRead<Lifetime>> readLifetimes(const Table& table, const ListChoices& choices = {});

/// period,value.
[[nodiscard]] const ListKind& seriesColumns();

/// Reads periods with a value of 0 or more each.
[[nodiscard]] Result<RowsRead<PeriodValue>> readSeries(const Table& table, const ListChoices& choices = {});

/// The values in the order of their periods. Days that are always the same of their month, or always its last, count as
/// months. Refused (R90) where a period is missing, is there twice or is of another kind: the least step between two
/// periods is to be the step between all.
[[nodiscard]] Result<Series> inOrder(std::vector<PeriodValue> read);

} // namespace seatwise::statistics
