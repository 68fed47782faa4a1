#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "calendar/period.h"
#include "money/error.h"
#include "pricing/price.h"

namespace seatwise {

/// What a customer pays first, and when: the first invoice of the schedule.
struct FirstInvoice
{
    Date date{};     ///< due
    Period period{}; ///< the days it is for
    Money amount;

    friend bool operator==(const FirstInvoice&, const FirstInvoice&) = default;
};

/// An invoice of a ramp, as it was scheduled when it was priced.
struct QuotedInvoice : FirstInvoice
{
    SeatCount seats = 0;

    friend bool operator==(const QuotedInvoice&, const QuotedInvoice&) = default;
};

/// What a change of a running subscription costs now: the rest of the period at the new rate, less the unused time at
/// the old one. It has no figures of a full period.
class PriceOfChange : public ChargedPrice
{
public:
    /// The one maker. Failed as checkSums() says.
    [[nodiscard]] static Result<PriceOfChange> of(ChargedParts parts);

    friend bool operator==(const PriceOfChange&, const PriceOfChange&) = default;

private:
    using ChargedPrice::ChargedPrice;
};

/// What seats that grow by year cost over all years that were agreed (ramp_price.h). Its seats are those of the first
/// year. It has no figures of a full period, as its periods differ.
class PriceOfRamp : public ChargedPrice
{
public:
    /// The one maker. Failed as checkSums() says.
    [[nodiscard]] static Result<PriceOfRamp> of(ChargedParts parts);

    friend bool operator==(const PriceOfRamp&, const PriceOfRamp&) = default;

private:
    using ChargedPrice::ChargedPrice;
};

/// What a quote offers.
using QuotedPrice = std::variant<Price, PriceOfChange, PriceOfRamp>;

/// What is charged, whichever it is. It lives as long as the price.
[[nodiscard]] const ChargedPrice& chargedIn(const QuotedPrice& price) noexcept;

/// Its working, whichever it is.
[[nodiscard]] std::vector<Message> workingOf(const QuotedPrice& price);

/// A price with the days it pays for first and when; absent where nothing says when they begin.
struct ServicePrice
{
    QuotedPrice price;             ///< of a change where there is one, of a ramp where the seats grow
    std::optional<Period> service; ///< the days the first invoice is for, of a ramp all of them, or the trial
    std::optional<FirstInvoice> firstInvoice; ///< absent also for a trial, and in quotes of before it was kept
    std::vector<QuotedInvoice> invoices;      ///< all of a ramp, which add up to its price; else none

    friend bool operator==(const ServicePrice&, const ServicePrice&) = default;
};

/// What a customer can say yes to: what was asked for, and what it costs.
struct QuoteOption : ServicePrice
{
    std::string label; ///< what it is called beside others, one line; may be empty
    Selection selection;

    friend bool operator==(const QuoteOption&, const QuoteOption&) = default;
};

} // namespace seatwise
