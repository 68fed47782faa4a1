#include "claims/claim_figures.h"

#include <array>
#include <map>
#include <variant>

#include "charges/amount.h"
#include "charges/band.h"
#include "pricebook/claim_names.h"
#include "pricing/price.h"
#include "text/find.h"
#include "words/book_words.h"

namespace seatwise {

namespace {

template<class Value>
void addByUnit(auto& list, const std::map<std::string, Value>& values)
{
    for (const auto& [unit, value] : values)
        list.push_back({UnitId(unit), value});
}

/// The selection of a claim that says more than plan, seats and billing.
Selection selectionOf(const ClaimQuestion& asked, SeatCount seats, Billing billing)
{
    const ClaimDetails& details = *asked.details;
    Selection selection;
    selection.plan = asked.plan.id;
    selection.seats = seats;
    selection.billing = billing;
    addByUnit(selection.usage, details.usage);
    addByUnit(selection.baseAmounts, details.baseAmounts);
    for (const auto& [unit, amounts] : details.events)
        for (const Money amount : amounts)
            selection.events.push_back({UnitId(unit), amount});
    selection.addOns = details.addOns;
    selection.offers.promotions = details.promotions;
    selection.start = details.start;
    selection.termYears = details.termYears;
    selection.period = details.period;
    return selection;
}

bool saysMore(const ClaimQuestion& asked)
{
    return asked.details && *asked.details != ClaimDetails();
}

Result<Price> priceOf(const ClaimQuestion& asked, SeatCount seats, Billing billing)
{
    return price(asked.book, selectionOf(asked, seats, billing));
}

Result<Money> totalOf(const ClaimQuestion& asked, SeatCount seats, Billing billing)
{
    if (saysMore(asked))
        return priceOf(asked, seats, billing).map(&Price::total);
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
    if (saysMore(asked))
        return priceOf(asked, seats, billing).map(&Price::recurring);
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
    if (saysMore(asked))
        return priceOf(asked, asked.seats, asked.billing).map([](const Price& made) {
            return Figure{made.subtotal()};
        });
    const auto money = totalFor(asked.book, asked.plan, asked.seats, asked.billing, Percent{});
    if (!money)
        return total(asked); // says why not
    return Figure{*money};
}

Result<Figure> recurring(const ClaimQuestion& asked)
{
    return recurringOf(asked).map([](Money money) { return Figure{money}; });
}

Result<Figure> once(const ClaimQuestion& asked)
{
    const Money all = TRY(totalOf(asked));
    return recurringOf(asked).map([all](Money money) { return Figure{all - money}; });
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

/// What the total of a longer period lies below as many monthly ones as it has months, in percent.
Result<Figure> savingPercentOf(const ClaimQuestion& asked, Billing billing)
{
    const auto monthly = TRY(recurringOf(asked, asked.seats, Billing::monthly));
    const auto longer = TRY(recurringOf(asked, asked.seats, billing));
    if (monthly.isZero())
        return refused(words::nothingToSaveOn());
    return Figure{percentBelow(ratio(longer, monthly) / months(billing))};
}

Result<Figure> savingPercent(const ClaimQuestion& asked)
{
    return savingPercentOf(asked, asked.billing == Billing::monthly ? Billing::annual : asked.billing);
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

/// A figure of the band that holds the seats, for the billing period: `ofBand` or `ofTier` picks it.
template<class Amount>
Result<Figure> figureInBand(const ClaimQuestion& asked, Amount Band::*ofBand, Amount Tier::*ofTier)
{
    const auto band = TRY(bandOf(asked));
    const Charge* charge = seatCharge(asked.plan, asked.billing);
    const auto index = static_cast<std::size_t>(band.index) - 1;
    const auto [model, times] = modelFor(*charge, asked.billing);
    std::optional<Amount> amount;
    if (const auto* banded = std::get_if<Banded>(&model))
        amount = banded->bands[index].*ofBand;
    else if (const auto tiers = tiersIn(model); !tiers.empty())
        amount = tiers[index].*ofTier;
    if (!amount)
        return refused(words::priceHasNoBands(asked.plan.name));
    return Figure{Quotient(exact(*amount)) * times};
}

Result<Figure> bandBase(const ClaimQuestion& asked)
{
    return figureInBand(asked, &Band::base, &Tier::flat);
}

Result<Figure> bandRate(const ClaimQuestion& asked)
{
    return figureInBand(asked, &Band::rate, &Tier::rate);
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

constexpr std::array<ClaimField, 20> claimFields = {{
    {"total", words::howTotal, true, false, true, total},
    {"recurring", words::howRecurring, true, false, true, recurring},
    {"once", words::howOnce, true, false, true, once},
    {"subtotal", words::howSubtotal, true, false, true, subtotal},
    {"monthly_equivalent", words::howMonthlyEquivalent, true, false, true, monthlyEquivalent},
    {"per_seat_month", words::howPerSeatMonth, true, false, true, perSeatMonth},
    {"per_seat_month_below", words::howPerSeatMonthBelow, true, true, true, perSeatMonth},
    {"per_seat_period", words::howPerSeatPeriod, true, false, true, perSeatPeriod},
    {"next_seat", words::howNextSeat, true, false, false, nextSeat},
    {"saving_percent", words::howSavingPercent, true, false, true, savingPercent},
    {"discount_from_base_percent", words::howDiscountFromBase, true, false, true, discountFromBasePercent},
    {"band_index", words::howBandIndex, true, false, false, bandIndex},
    {"band_from", words::howBandFrom, true, false, false, bandFrom},
    {"band_to", words::howBandTo, true, false, false, bandTo},
    {"band_base", words::howBandBase, true, false, false, bandBase},
    {"band_rate", words::howBandRate, true, false, false, bandRate},
    {"band_additional", words::howBandAdditional, true, false, false, bandAdditional},
    {"seats_min", words::howSeatsMin, false, false, false, seatsMin},
    {"seats_max", words::howSeatsMax, false, false, false, seatsMax},
    {"trial_days", words::howTrialDays, false, false, false, trialDays},
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
    return savingPercentOf({book, plan, seats}, Billing::annual);
}

} // namespace seatwise
