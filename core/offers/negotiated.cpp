#include "offers/negotiated.h"

#include <algorithm>

#include "charges/amount.h"
#include "charges/band.h"
#include "words/offers_words.h"

namespace seatwise {

namespace {

/// The last band or tier of a seat charge: where it begins, and its rate for a month or a year.
struct LastBand
{
    SeatCount from = 0;
    Exact rate;
};

std::optional<Rate> lastRate(const ChargeModel& model)
{
    if (jumpsByPackages(model))
        return std::nullopt;
    if (const auto* banded = std::get_if<Banded>(&model))
        return banded->bands.back().rate;
    if (const auto* graduated = std::get_if<Graduated>(&model))
        return graduated->tiers.back().rate;
    if (const auto* perUnit = std::get_if<PerUnit>(&model))
        return perUnit->rate;
    return std::nullopt;
}

std::optional<LastBand> lastBand(const Plan& plan, Billing billing)
{
    const Charge* charge = seatCharge(plan, billing);
    if (!charge)
        return std::nullopt;
    const PeriodModel period = modelFor(*charge, billing);
    const auto rate = lastRate(period.model);
    if (!rate)
        return std::nullopt;
    return LastBand{bandStarts(period.model, plan.seats.min).back(), exact(*rate) * period.times};
}

/// What the seats above each negotiated band cost less than at the last published rate, exactly.
Exact exactSaving(const LastBand& last, SeatCount seats, Billing billing, const NegotiatedRates& rates)
{
    Exact saving;
    for (std::size_t i = 0; i < rates.bands.size(); ++i) {
        const NegotiatedBand& band = rates.bands[i];
        const SeatCount end = i + 1 < rates.bands.size() ? std::min(seats, rates.bands[i + 1].from) : seats;
        if (end <= band.from)
            break;
        const Exact less = last.rate - exact(band.rate) * months(billing);
        saving.units += less.units * (end - band.from);
    }
    return saving;
}

Result<void> checkBands(const PriceBook& book, const Plan& plan, const LastBand& last, Billing billing,
                        const NegotiatedRates& rates)
{
    const SeatCount lowest = std::max(*book.rules.negotiatedFrom, last.from);
    SeatCount before = lowest - 1;
    Exact above = last.rate;
    for (const NegotiatedBand& band : rates.bands) {
        if (band.from <= before)
            return refused(words::negotiatedBandTooLow(counted(book.counts, band.from), before + 1));
        const Exact rate = exact(band.rate) * months(billing);
        if (band.rate.isNegative() || rate >= above)
            return refused(words::negotiatedRateTooHigh(
                {band.rate, book.currency}, counted(book.counts, band.from), plan.name,
                {Rate::fromUnits(static_cast<std::int64_t>(above.units / Quantity::scale) / months(billing)),
                 book.currency}));
        before = band.from;
        above = rate;
    }
    return {};
}

} // namespace

Result<void> checkNegotiated(const PriceBook& book, const Plan& plan, SeatCount seats, Billing billing,
                             const NegotiatedRates& rates)
{
    if (!book.rules.negotiatedFrom)
        return refused(words::noNegotiatedRates(book.id));
    if (seats < *book.rules.negotiatedFrom)
        return refused(words::tooFewSeatsToNegotiate(counted(book.counts, *book.rules.negotiatedFrom), seats));
    if (rates.reason.empty())
        return refused(words::negotiatedRatesNeedReason());
    if (rates.bands.empty())
        return misused(words::negotiatedRatesNeedBand());
    const auto last = lastBand(plan, billing);
    if (!last)
        return refused(words::nothingToNegotiate(plan.name));
    return checkBands(book, plan, *last, billing, rates);
}

std::optional<Money> negotiatedSaving(const PriceBook& book, const Plan& plan, SeatCount seats, Billing billing,
                                      const NegotiatedRates& rates) noexcept
{
    const Charge* charge = seatCharge(plan, billing);
    const auto last = lastBand(plan, billing);
    if (!charge || !last)
        return std::nullopt;
    const Exact list = amountOf(*charge, billing, {standingQuantity(*charge, seats), {}});
    const Exact agreed = list - exactSaving(*last, seats, billing, rates);
    const auto listRounded = tryRound(list, book.currency.exponent, book.rules.rounding);
    const auto agreedRounded = tryRound(agreed, book.currency.exponent, book.rules.rounding);
    if (!listRounded || !agreedRounded)
        return std::nullopt;
    return *listRounded - *agreedRounded;
}

} // namespace seatwise
