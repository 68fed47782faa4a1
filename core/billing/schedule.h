#pragma once

#include <chrono>
#include <optional>
#include <vector>

#include "billing/pause.h"
#include "calendar/period.h"
#include "money/error.h"
#include "pricing/price.h"

namespace seatwise {

/// What a schedule of invoices is made for. `selection` says the plan, the seats, their ramp, the billing, the first
/// day (start), the term and the offers; prices are those of the book for all of it, as prices inside a term are fixed.
struct ScheduleRequest
{
    Selection selection;
    std::optional<Date> until; ///< last day to be covered; absent: the end of the term, one year where none is given
    /// The first day of the years it is aligned to: of the book's academic year, or of a fiscal year; absent: of none.
    std::optional<std::chrono::month_day> alignedTo;
    std::optional<Pause> pause;

    friend bool operator==(const ScheduleRequest&, const ScheduleRequest&) = default;
};

/// An invoice, due on `date`, for the days from the first to the last of `period`.
struct Invoice
{
    Date date;
    Period period;
    int daysBilled = 0; ///< the days of the period that are not paused
    Message description;
    Money amount;

    friend bool operator==(const Invoice&, const Invoice&) = default;
};

struct Schedule
{
    std::vector<Invoice> invoices; ///< in order; no day is in two of them, and each active day is in one
    Money total;

    friend bool operator==(const Schedule&, const Schedule&) = default;
};

/// Years a schedule may cover.
inline constexpr int maxScheduleYears = 10;

/// The invoices of a subscription. R24, R25, R34, R35, R36.
///  - Monthly: calendar months, due on the first, or months of the customer's own day, as the anchor says; a first or
///    last part of a month is prorated; a pause bills the active days of a month alone, and a month without any has no
///    invoice.
///  - Annual: twelve months from the start, due at their start and in full, also where `until` lies inside them ("no
///    mid-year cancellation"); a pause extends the period by the days paused.
///  - Quarterly and semiannual: three or six months from the start, due at their start and in full, also where `until`
///    lies inside them; a pause bills the active days of a period alone. Aligned, the periods from the start to the
///    next academic year are a stub, the last of them prorated, and full ones begin with it. R63.
///  - Aligned and annual: a stub to the day before the next academic year, prorated over its active days, then full
///    years; no stub when the start is an academic year's first day. The term counts the full years.
///  - A promotion for the first periods counts invoices; a prorated invoice is one. One for the first months counts the
///    months of their billing period.
///  - What is charged once is on the first invoice, in full. R68.
///  - Of a ramp each year has its own seats, and one that is left to the book its own plan; a month that holds the
///    first day of a year with more seats is invoiced in two parts. A stub has the seats of the first year. The ramp
///    ends the schedule where neither `until` nor a term does. R64.
/// Refused: as price(). Misused: no start, `until` before it, after the end of the term or more than ten years on, a
/// ramp that falls or has more years than the term, or than ten, a pause of every day, and as checkPause().
[[nodiscard]] Result<Schedule> schedule(const PriceBook& book, const ScheduleRequest& request);

/// The first invoice of that schedule, without a pause and not aligned: what a customer who begins on selection.start
/// pays first, when and for which days. Refused and misused: as schedule().
[[nodiscard]] Result<Invoice> firstInvoice(const PriceBook& book, const Selection& selection);

/// What a pause changes in a schedule of invoices.
struct PauseEffect
{
    Money without;     ///< all invoices without the pause
    Money with;        ///< all invoices with it
    Money saving;      ///< the difference; nothing where the paused days are added instead
    int invoices = 0;  ///< the number of invoices with the pause
    int daysAdded = 0; ///< the days by which the last period ends later
    Date lastDay{};    ///< the last day covered, with the pause

    friend bool operator==(const PauseEffect&, const PauseEffect&) = default;
};

/// Compares the schedule of a request with the same without its pause. Refused and misused: as schedule(). Misused also
/// when the request has no pause.
[[nodiscard]] Result<PauseEffect> pauseEffect(const PriceBook& book, const ScheduleRequest& request);

} // namespace seatwise
