#include "charges/lines.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "charges/amount.h"
#include "charges/percentage_arithmetic.h"
#include "money/sums.h"
#include "words/pricing_words.h"
#include "words/quoting_words.h"

namespace seatwise {

namespace {

std::size_t tierCount(const ChargeModel& model)
{
    if (const auto* banded = std::get_if<Banded>(&model))
        return banded->bands.size();
    if (const auto* percentages = std::get_if<GraduatedPercentage>(&model))
        return percentages->tiers.size();
    return tiersIn(model).size();
}

bool isSeat(const Charge& charge)
{
    return std::holds_alternative<PerSeat>(charge.unit);
}

/// "Ensemble tier 2 seats", "API calls"; without the tier where there is only one.
Message unitsOf(std::string_view owner, const Charge& charge, const Piece& piece, bool namesTier)
{
    if (namesTier)
        return isSeat(charge) ? words::tierSeats(owner, piece.tier)
                              : words::tierUnits(owner, piece.tier, toString(charge.unit));
    return isSeat(charge) ? words::seatsOf(owner) : words::unitsOf(owner, toString(charge.unit));
}

/// How many units a package holds, of a tier where the model has some.
Quantity packageOf(const ChargeModel& model, int tier)
{
    if (const auto* package = std::get_if<Package>(&model))
        return package->size;
    return tiersIn(model)[static_cast<std::size_t>(tier) - 1].package;
}

Message describe(const Piece& piece, std::string_view owner, const Charge& charge, const ChargeModel& model)
{
    const bool namesTier = tierCount(model) > 1;
    switch (piece.kind) {
    case LineKind::base:
        return namesTier ? words::tierBase(owner, piece.tier) : words::base(owner);
    case LineKind::additional:
        if (const auto* perUnit = std::get_if<PerUnit>(&model); perUnit && perUnit->included.isZero())
            return words::plain(charge.name);
        return isSeat(charge) ? words::additionalSeats() : words::additionalUnits(toString(charge.unit));
    case LineKind::tier:
        return unitsOf(owner, charge, piece, namesTier);
    case LineKind::package:
        return namesTier ? words::tierInPackages(owner, piece.tier, toString(charge.unit), packageOf(model, piece.tier))
                         : words::inPackages(charge.name, packageOf(model, piece.tier));
    case LineKind::flat:
        if (piece.tier <= 0)
            return words::plain(charge.name);
        return namesTier ? words::tierFlatFee(owner, piece.tier) : words::flatFee(owner);
    case LineKind::percentage:
        if (namesTier)
            return words::tierUnits(owner, piece.tier, toString(charge.unit));
        break;
    case LineKind::minimum:
    case LineKind::maximum:
    case LineKind::once:
        break;
    }
    return words::plain(charge.name);
}

LineUnit unitOf(const Piece& piece, const Charge& charge)
{
    if (piece.kind == LineKind::package)
        return PerPackage{};
    if (piece.kind == LineKind::flat)
        return PerPlan{};
    return std::visit([](const auto& unit) -> LineUnit { return unit; }, charge.unit);
}

/// Whether an amount is what rounding `own` gives, to half a minor unit.
bool isRounded(Money amount, Exact own, int currencyExponent)
{
    const Wide off = (exact(amount) - own).units;
    return (off < 0 ? -off : off) * 2 <= Wide{detail::powerOfTen(Exact::places - currencyExponent)};
}

bool isNothing(const Piece& piece)
{
    return piece.amount.units == 0 && (piece.quantity.isZero() || piece.kind == LineKind::percentage);
}

bool append(ListLines& listed, Line line)
{
    const bool fits = addTo(listed.sum, line.amount);
    listed.lines.push_back(std::move(line));
    return fits;
}

/// Appends the line that lifts `sum` to a month's minimum commitment, if it is below. R11.
bool appendMinimum(ListLines& listed, const PriceBook& book, std::string_view owner, FlatAmount monthly,
                   Billing billing, Money sum)
{
    const auto minimum = tryRound(minimumFor(monthly, billing), book.currency.exponent, book.rules.rounding);
    if (!minimum)
        return false;
    if (sum < minimum)
        return append(listed, {LineKind::minimum, words::upToMinimum(owner), Quantity::whole(1), PerPlan{},
                               std::nullopt, *minimum - sum});
    return true;
}

/// Appends the line that cuts `sum` to a month's maximum, if it is above. R11.
bool appendMaximum(ListLines& listed, const PriceBook& book, std::string_view owner, FlatAmount monthly,
                   Billing billing, Money sum)
{
    // A maximum that does not fit is above every amount that does.
    const auto maximum = tryRound(minimumFor(monthly, billing), book.currency.exponent, book.rules.rounding);
    if (maximum && *maximum < sum)
        return append(listed, {LineKind::maximum, words::downToMaximum(owner), Quantity::whole(1), PerPlan{},
                               std::nullopt, *maximum - sum});
    return true;
}

/// What the lines of a model come to.
struct RunningAmount
{
    Exact exact;
    Money rounded;
    bool fits = true;
};

/// Appends the lines of a model, each of the kind and the description that `lineOf(Piece)` gives. `ofEvents` is the
/// model where its events are looked at one by one.
template<class LineOf>
RunningAmount appendModel(ListLines& listed, const PriceBook& book, const Charge& charge, const PeriodModel& period,
                          const Selection& selection, const Percentage* ofEvents, LineOf lineOf)
{
    const Measure measure = measureOf(charge, selection, selection.seats);
    RunningAmount running;
    const int exponent = book.currency.exponent;
    const auto take = [&](const Piece& piece) {
        const Exact own = piece.amount * period.times;
        running.exact += own;
        const auto after = tryRound(running.exact, exponent, book.rules.rounding);
        if (!after || !running.fits) {
            running.fits = false;
            return;
        }
        const Money amount = *after - running.rounded;
        const bool isAlone = isRounded(amount, own, exponent);
        running.rounded = *after;
        if (isNothing(piece))
            return;
        Line line;
        std::tie(line.kind, line.description) = lineOf(piece);
        line.quantity = piece.quantity;
        line.unit = unitOf(piece, charge);
        line.rate = piece.rate ? tryTimes(*piece.rate, period.times) : std::nullopt;
        line.amount = amount;
        if (!isAlone)
            line.running = running.exact;
        if (piece.kind == LineKind::percentage)
            line.arithmetic = percentageArithmetic(charge, period, selection, measure,
                                                   {piece.tier, own, amount, isAlone}, book.currency);
        running.fits = append(listed, std::move(line));
    };
    if (ofEvents)
        take({LineKind::percentage, 0, measure.quantity, std::nullopt, amountOfEvents(*ofEvents, charge, selection)});
    else
        forEachPiece(period.model, measure, take);
    return running;
}

/// Appends the lines of one charge.
bool appendCharge(ListLines& listed, const PriceBook& book, std::string_view owner, const Charge& charge,
                  Billing billing, const Selection& selection)
{
    RunningAmount running;
    const PeriodModel period = modelFor(charge, billing);
    if (!charge.once || period.model != ChargeModel()) {
        const Percentage* const ofEvents = eventModel(period.model, selection);
        running = appendModel(listed, book, charge, period, selection, ofEvents, [&](const Piece& piece) {
            return std::pair(piece.kind, describe(piece, owner, charge, period.model));
        });
    }
    if (!running.fits)
        return false;
    const Money before = running.rounded;
    listed.exact += bounded(running.exact, charge, billing);
    return (!charge.minimum || appendMinimum(listed, book, charge.name, *charge.minimum, billing, before)) &&
           (!charge.maximum || appendMaximum(listed, book, charge.name, *charge.maximum, billing, before));
}

/// Appends the lines of what a charge has on the first invoice alone. R68.
bool appendOnce(ListLines& listed, const PriceBook& book, std::string_view owner, const Charge& charge,
                const Selection& selection)
{
    if (!charge.once)
        return true;
    return appendModel(listed, book, charge, {*charge.once, 1}, selection, nullptr,
                       [&](const Piece& piece) {
                           return std::pair(LineKind::once,
                                            words::chargedOnce(describe(piece, owner, charge, *charge.once)));
                       })
        .fits;
}

} // namespace

Message inWords(const LineUnit& unit)
{
    if (std::holds_alternative<PerSeat>(unit))
        return words::tableSeat();
    if (std::holds_alternative<PerPlan>(unit))
        return words::tablePlan();
    if (std::holds_alternative<PerPackage>(unit))
        return words::tablePackage();
    return words::plain(toString(unit));
}

std::string_view toString(const LineUnit& unit) noexcept
{
    if (const auto* const meter = std::get_if<Meter>(&unit))
        return meter->unit;
    if (std::holds_alternative<PerPackage>(unit))
        return "package";
    return std::holds_alternative<PerSeat>(unit) ? "seat" : "plan";
}

LineUnit parseLineUnit(std::string_view text)
{
    if (text == toString(LineUnit(PerPackage{})))
        return PerPackage{};
    return std::visit([](auto unit) -> LineUnit { return unit; }, parseChargeUnit(text));
}

Result<ListLines> listLines(const PriceBook& book, const Plan& plan, AddOns addOns, const Selection& selection)
{
    const Billing billing = selection.billing;
    ListLines listed;
    listed.lines.reserve(4);
    const auto take = [&](const Charge& charge, std::string_view owner) {
        return appendCharge(listed, book, owner, charge, billing, selection);
    };
    const auto lift = [&](FlatAmount minimum) {
        listed.exact = std::max(listed.exact, minimumFor(minimum, billing));
        return appendMinimum(listed, book, plan.name, minimum, billing, listed.sum);
    };
    const auto takeOnce = [&](const Charge& charge, std::string_view owner) {
        return appendOnce(listed, book, owner, charge, selection);
    };
    if (!walkCharges(plan, addOns, take, lift) ||
        (paysOnce(selection) && !walkCharges(plan, addOns, takeOnce, [](FlatAmount) { return true; })))
        return tl::make_unexpected(amountTooLarge());
    return listed;
}

} // namespace seatwise
