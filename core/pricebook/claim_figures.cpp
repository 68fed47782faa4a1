#include "pricebook/claim_figures.h"

#include <algorithm>
#include <array>
#include <variant>

#include "pricing/amount.h"
#include "pricing/band.h"
#include "pricing/price.h"

namespace seatwise {

namespace {

Result<Money> totalOf(const ClaimQuestion& asked, SeatCount seats, Billing billing)
{
    if (const auto why = refusal(asked.plan, seats, billing))
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
    return totalOf(asked).map([&](Money money) { return Figure{Quotient(money) / months(asked.billing)}; });
}

Result<Figure> perSeat(const ClaimQuestion& asked, int ofMonths)
{
    if (asked.seats == 0)
        return refused("there is no price per seat at 0 seats");
    return totalOf(asked).map([&](Money money) { return Figure{Quotient(money) / asked.seats / ofMonths}; });
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
    if (const auto why = refusal(asked.plan, asked.seats, asked.billing))
        return tl::make_unexpected(*why);
    const auto rate = nextSeatRate(asked.plan, asked.seats, asked.billing);
    if (!rate)
        return refused("there is no seat after " + std::to_string(asked.seats));
    return Figure{*rate};
}

Result<Figure> savingPercent(const ClaimQuestion& asked)
{
    return annualSavingPercent(asked.book, asked.plan, asked.seats);
}

Result<BandInForce> bandOf(const ClaimQuestion& asked)
{
    if (const auto why = refusal(asked.plan, asked.seats, asked.billing))
        return tl::make_unexpected(*why);
    if (const auto band = bandFor(asked.plan, asked.seats, asked.billing))
        return *band;
    return refused("the price of " + asked.plan.name + " has no bands");
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
    else if (const auto* graduated = std::get_if<Graduated>(&model))
        rate = graduated->tiers[index].*ofTier;
    else if (const auto* volume = std::get_if<Volume>(&model))
        rate = volume->tiers[index].*ofTier;
    if (!rate)
        return refused("the price of " + asked.plan.name + " has no bands");
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
        return refused("the plan's smallest seat count costs nothing to compare with");
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
        return refused(asked.plan.name + " is no trial");
    return Figure{asked.plan.trial->days};
}

constexpr std::array<ClaimField, 18> fields = {{
    {"total", "the total of the billing period", true, false, total},
    {"subtotal", "the total before discounts", true, false, subtotal},
    {"monthly_equivalent", "total / months", true, false, monthlyEquivalent},
    {"per_seat_month", "total / seats / months", true, false, perSeatMonth},
    {"per_seat_month_below", "total / seats / months, to be below the figure", true, true, perSeatMonth},
    {"per_seat_period", "total / seats", true, false, perSeatPeriod},
    {"next_seat", "what one more seat adds", true, false, nextSeat},
    {"saving_percent", "1 - annual total / (12 x monthly total)", true, false, savingPercent},
    {"discount_from_base_percent", "1 - per seat / per seat at the plan's fewest seats", true, false,
     discountFromBasePercent},
    {"band_index", "the number of the band that holds the seats", true, false, bandIndex},
    {"band_from", "the first seat of the band", true, false, bandFrom},
    {"band_to", "the last seat of the band", true, false, bandTo},
    {"band_base", "the base of the band", true, false, bandBase},
    {"band_rate", "the rate of the band", true, false, bandRate},
    {"band_additional", "seats - first seat of the band", true, false, bandAdditional},
    {"seats_min", "the plan's fewest seats", false, false, seatsMin},
    {"seats_max", "the plan's most seats", false, false, seatsMax},
    {"trial_days", "the plan's trial days", false, false, trialDays},
}};

} // namespace

std::string Figure::rounded(int decimals) const
{
    if (unlimited)
        return "unlimited";
    const auto units = static_cast<std::int64_t>(nearest(value * detail::powerOfTen(decimals), Rounding::half_up));
    std::string text;
    detail::appendUnits(text, units, decimals, decimals);
    return text;
}

int decimalsOf(std::string_view decimal) noexcept
{
    const auto point = decimal.find('.');
    return point == std::string_view::npos ? 0 : static_cast<int>(decimal.size() - point - 1);
}

std::span<const std::string_view> claimFieldNames()
{
    static const auto names = [] {
        std::array<std::string_view, fields.size()> list;
        std::transform(fields.begin(), fields.end(), list.begin(), [](const ClaimField& f) { return f.name; });
        return list;
    }();
    return names;
}

const ClaimField* findClaimField(std::string_view name) noexcept
{
    const auto it = std::find_if(fields.begin(), fields.end(), [name](const ClaimField& f) { return f.name == name; });
    return it == fields.end() ? nullptr : &*it;
}

Result<Figure> annualSavingPercent(const PriceBook& book, const Plan& plan, SeatCount seats)
{
    const ClaimQuestion asked{book, plan, seats, Billing::monthly};
    const auto monthly = TRY(totalOf(asked, seats, Billing::monthly));
    const auto annual = TRY(totalOf(asked, seats, Billing::annual));
    if (monthly.isZero())
        return refused("nothing can be saved on what costs nothing");
    return Figure{percentBelow(ratio(annual, monthly) / 12)};
}

} // namespace seatwise
