#include "claims/claim_figures.h"

#include <array>
#include <variant>

#include "charges/amount.h"
#include "charges/band.h"
#include "pricebook/claim_names.h"
#include "pricing/price.h"
#include "text/find.h"
#include "words/book_words.h"

namespace seatwise {

namespace {

Result<Money> totalOf(const ClaimQuestion& asked, SeatCount seats, Billing billing)
{
    if (const auto why = refusal(asked.book, asked.plan, seats, billing))
        return tl::make_unexpected(*why);
    const auto total = totalFor(asked.book, asked.plan, seats, billing);
    if (!total)
        return tl::make_unexpected(amountTooLarge());
    return *total;
}

Result<Money> totalOf(const ClaimQuestion& asked)
{
    return totalOf(asked, asked.seats, asked.billing);
}

/// Without what is charged once.
Result<Money> recurringOf(const ClaimQuestion& asked, SeatCount seats, Billing billing)
{
    const auto recurring =
        recurringFor(asked.book, asked.plan, seats, billing, periodDiscount(asked.book.rules, billing));
    return recurring ? Result<Money>(*recurring) : totalOf(asked, seats, billing); // says why not
}

Result<Money> recurringOf(const ClaimQuestion& asked)
{
    return recurringOf(asked, asked.seats, asked.billing);
}

Result<Figure> total(const ClaimQuestion& asked)
{
    return totalOf(asked).map([](Money money) { return Figure{money}; });
}

Result<Figure> subtotal(const ClaimQuestion& asked)
{
    const auto money = totalFor(asked.book, asked.plan, asked.seats, asked.billing, Percent{});
    if (!money)
        return total(asked); // says why not
    return Figure{*money};
}

Result<Figure> monthlyEquivalent(const ClaimQuestion& asked)
{
    return recurringOf(asked).map([&](Money money) { return Figure{Quotient(money) / months(asked.billing)}; });
}

Result<Figure> perSeat(const ClaimQuestion& asked, int ofMonths)
{
    if (asked.seats == 0)
        return refused(words::noPerSeatWithoutSeats());
    return recurringOf(asked).map([&](Money money) { return Figure{Quotient(money) / asked.seats / ofMonths}; });
}

Result<Figure> perSeatMonth(const ClaimQuestion& asked)
{
    return perSeat(asked, months(asked.billing));
}

Result<Figure> perSeatPeriod(const ClaimQuestion& asked)
{
    return perSeat(asked, 1);
}

Result<Figure> nextSeat(const ClaimQuestion& asked)
{
    if (const auto why = refusal(asked.book, asked.plan, asked.seats, asked.billing))
        return tl::make_unexpected(*why);
    const auto rate = nextSeatRate(asked.plan, asked.seats, asked.billing);
    if (!rate)
        return refused(words::noSeatAfter(asked.seats));
    return Figure{*rate};
}

Result<Figure> savingPercent(const ClaimQuestion& asked)
{
    return annualSavingPercent(asked.book, asked.plan, asked.seats);
}

Result<BandInForce> bandOf(const ClaimQuestion& asked)
{
    if (const auto why = refusal(asked.book, asked.plan, asked.seats, asked.billing))
        return tl::make_unexpected(*why);
    if (const auto band = bandFor(asked.plan, asked.seats, asked.billing))
        return *band;
    return refused(words::priceHasNoBands(asked.plan.name));
}

Result<Figure> bandIndex(const ClaimQuestion& asked)
{
    return bandOf(asked).map([](const BandInForce& band) { return Figure{band.index}; });
}

Result<Figure> bandFrom(const ClaimQuestion& asked)
{
    return bandOf(asked).map([](const BandInForce& band) { return Figure{band.from}; });
}

Result<Figure> bandTo(const ClaimQuestion& asked)
{
    return bandOf(asked).map([](const BandInForce& band) { return band.to ? Figure{*band.to} : Figure{0, true}; });
}

Result<Figure> bandAdditional(const ClaimQuestion& asked)
{
    return bandOf(asked).map([&](const BandInForce& band) { return Figure{Wide{asked.seats} - band.from}; });
}

/// A rate of the band that holds the seats, for the billing period: `ofBand` or `ofTier` picks it.
Result<Figure> rateInBand(const ClaimQuestion& asked, Rate Band::*ofBand, Rate Tier::*ofTier)
{
    const auto band = TRY(bandOf(asked));
    const Charge* charge = seatCharge(asked.plan, asked.billing);
    const auto index = static_cast<std::size_t>(band.index) - 1;
    const auto [model, times] = modelFor(*charge, asked.billing);
    std::optional<Rate> rate;
    if (const auto* banded = std::get_if<Banded>(&model))
        rate = banded->bands[index].*ofBand;
    else if (const auto tiers = tiersIn(model); !tiers.empty())
        rate = tiers[index].*ofTier;
    if (!rate)
        return refused(words::priceHasNoBands(asked.plan.name));
    return Figure{Quotient(*rate) * times};
}

Result<Figure> bandBase(const ClaimQuestion& asked)
{
    return rateInBand(asked, &Band::base, &Tier::flat);
}

Result<Figure> bandRate(const ClaimQuestion& asked)
{
    return rateInBand(asked, &Band::rate, &Tier::rate);
}

Result<Figure> discountFromBasePercent(const ClaimQuestion& asked)
{
    const SeatCount least = asked.plan.seats.min;
    const auto here = TRY(totalOf(asked));
    const auto base = TRY(totalOf(asked, least, asked.billing));
    if (least == 0 || base.isZero())
        return refused(words::smallestCountIsFree());
    return Figure{percentBelow(ratio(here, base) * least / asked.seats)};
}

Result<Figure> seatsMin(const ClaimQuestion& asked)
{
    return Figure{asked.plan.seats.min};
}

Result<Figure> seatsMax(const ClaimQuestion& asked)
{
    return asked.plan.seats.max ? Figure{*asked.plan.seats.max} : Figure{0, true};
}

Result<Figure> trialDays(const ClaimQuestion& asked)
{
    if (!asked.plan.trial)
        return refused(words::isNoTrial(asked.plan.name));
    return Figure{asked.plan.trial->days};
}

constexpr std::array<ClaimField, 18> claimFields = {{
    {"total", words::howTotal, true, false, total},
    {"subtotal", words::howSubtotal, true, false, subtotal},
    {"monthly_equivalent", words::howMonthlyEquivalent, true, false, monthlyEquivalent},
    {"per_seat_month", words::howPerSeatMonth, true, false, perSeatMonth},
    {"per_seat_month_below", words::howPerSeatMonthBelow, true, true, perSeatMonth},
    {"per_seat_period", words::howPerSeatPeriod, true, false, perSeatPeriod},
    {"next_seat", words::howNextSeat, true, false, nextSeat},
    {"saving_percent", words::howSavingPercent, true, false, savingPercent},
    {"discount_from_base_percent", words::howDiscountFromBase, true, false, discountFromBasePercent},
    {"band_index", words::howBandIndex, true, false, bandIndex},
    {"band_from", words::howBandFrom, true, false, bandFrom},
    {"band_to", words::howBandTo, true, false, bandTo},
    {"band_base", words::howBandBase, true, false, bandBase},
    {"band_rate", words::howBandRate, true, false, bandRate},
    {"band_additional", words::howBandAdditional, true, false, bandAdditional},
    {"seats_min", words::howSeatsMin, false, false, seatsMin},
    {"seats_max", words::howSeatsMax, false, false, seatsMax},
    {"trial_days", words::howTrialDays, false, false, trialDays},
}};

} // namespace

Message Figure::rounded(int decimals) const
{
    if (unlimited)
        return words::unlimited();
    const auto units = static_cast<std::int64_t>(nearest(value * detail::powerOfTen(decimals), Rounding::half_up));
    std::string text;
    detail::appendUnits(text, units, decimals, decimals);
    return words::plain(std::move(text));
}

int decimalsOf(std::string_view decimal) noexcept
{
    const auto point = decimal.find('.');
    return point == std::string_view::npos ? 0 : static_cast<int>(decimal.size() - point - 1);
}

std::span<const std::string_view> claimFieldNames()
{
    static constexpr auto names = namesOf(claimFields);
    return names;
}

const ClaimField* findClaimField(std::string_view name) noexcept
{
    return findBy(claimFields, &ClaimField::name, name);
}

Result<Figure> annualSavingPercent(const PriceBook& book, const Plan& plan, SeatCount seats)
{
    const ClaimQuestion asked{book, plan, seats, Billing::monthly};
    const auto monthly = TRY(recurringOf(asked, seats, Billing::monthly));
    const auto annual = TRY(recurringOf(asked, seats, Billing::annual));
    if (monthly.isZero())
        return refused(words::nothingToSaveOn());
    return Figure{percentBelow(ratio(annual, monthly) / 12)};
}

} // namespace seatwise
