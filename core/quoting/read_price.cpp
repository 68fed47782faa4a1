#include "quoting/read_price.h"

#include "codec/json_scalars.h"
#include "quoting/canonical_price.h"
#include "quoting/kept_message.h"

namespace seatwise {

namespace {

constexpr std::array<std::string_view, 2> seatWords{"seats", "users"};
constexpr std::int64_t mostSteps = 1'000'000;

/// Decimal text of a fixed type, of either sign.
template<class Fixed>
std::optional<Fixed> readFixed(const Place& place)
{
    const auto value = place.is(JsonValue::Kind::text) ? Fixed::parse(place.value().text) : std::nullopt;
    if (!value)
        place.refuseFor(words::decimalText());
    return value;
}

std::optional<Billing> readBilling(const Place& place)
{
    constexpr std::array<std::string_view, 2> words{"monthly", "annual"};
    const auto word = readWord(place, words);
    return word ? std::optional(static_cast<Billing>(*word)) : std::nullopt;
}

template<class Kind, std::size_t Size>
auto wordAmong(const std::array<std::string_view, Size>& words)
{
    return [&words](const Place& place) -> std::optional<Kind> {
        const auto word = readWord(place, words);
        return word ? std::optional(static_cast<Kind>(*word)) : std::nullopt;
    };
}

auto listRead(auto readItem)
{
    return [readItem](const Place& place) {
        using Item = typename decltype(readItem(place))::value_type;
        return readList<Item>(place, readItem);
    };
}

std::optional<LineUnit> readLineUnit(const Place& place)
{
    const auto text = readAnyText(place);
    return text ? std::optional(parseLineUnit(*text)) : std::nullopt;
}

std::optional<PlanChoice> readPlanChoice(const Place& place)
{
    const auto text = readAnyText(place);
    return text ? std::optional(parsePlanChoice(*text)) : std::nullopt;
}

std::optional<Line> readLine(const Place& place)
{
    const Fields fields(place, {"kind", "description", "quantity", "unit", "rate", "amount"});
    Line line;
    fields.require("kind", line.kind, wordAmong<LineKind>(lineKindWords));
    fields.require("description", line.description, readMessage);
    fields.require("quantity", line.quantity, readFixed<Quantity>);
    fields.require("unit", line.unit, readLineUnit);
    fields.allow("rate", line.rate, readFixed<Rate>);
    fields.require("amount", line.amount, readFixed<Money>);
    return line;
}

std::optional<Discount> readDiscountLine(const Place& place)
{
    const Fields fields(place, {"kind", "description", "percent", "amount"});
    Discount discount;
    fields.require("kind", discount.kind, wordAmong<Discount::Kind>(discountKindWords));
    fields.require("description", discount.description, readMessage);
    fields.allow("percent", discount.percent, readFixed<Percent>);
    fields.require("amount", discount.amount, readFixed<Money>);
    return discount;
}

std::optional<Notice> readNotice(const Place& place)
{
    const Fields fields(place, {"kind", "text"});
    Notice notice;
    fields.require("kind", notice.kind, wordAmong<Notice::Kind>(noticeKindWords));
    fields.require("text", notice.text, readMessage);
    return notice;
}

std::optional<BandInForce> readBand(const Place& place)
{
    const Fields fields(place, {"index", "from", "to", "next_from", "next_rate"});
    BandInForce band;
    fields.require("index", band.index, [](const Place& p) { return readWhole(p, 1, mostSteps); });
    fields.require("from", band.from, readSeats);
    fields.allow("to", band.to, readSeats);
    fields.allow("next_from", band.nextFrom, readSeats);
    fields.allow("next_rate", band.nextRate, readFixed<Rate>);
    return band;
}

template<class Id>
std::optional<Id> readAnyId(const Place& place)
{
    auto text = readAnyText(place);
    return text ? std::optional(Id(std::move(*text))) : std::nullopt;
}

std::optional<Usage> readUsage(const Place& place)
{
    const Fields fields(place, {"unit", "quantity"});
    Usage usage;
    fields.require("unit", usage.unit, readAnyText);
    fields.require("quantity", usage.quantity, readFixed<Quantity>);
    return usage;
}

std::optional<BaseAmount> readBaseAmount(const Place& place)
{
    const Fields fields(place, {"unit", "amount"});
    BaseAmount base;
    fields.require("unit", base.unit, readAnyText);
    fields.require("amount", base.amount, readFixed<Money>);
    return base;
}

std::optional<NegotiatedRates> readNegotiated(const Place& place)
{
    const Fields fields(place, {"bands", "reason"});
    NegotiatedRates rates;
    fields.require("bands", rates.bands, listRead([](const Place& p) -> std::optional<NegotiatedBand> {
                       const Fields band(p, {"from", "rate"});
                       NegotiatedBand read;
                       band.require("from", read.from, readSeats);
                       band.require("rate", read.rate, readFixed<Rate>);
                       return read;
                   }));
    fields.require("reason", rates.reason, readAnyText);
    return rates;
}

std::optional<AgreedDiscount> readAgreed(const Place& place)
{
    const Fields fields(place, {"percent", "reason"});
    AgreedDiscount agreed;
    fields.require("percent", agreed.percent, readFixed<Percent>);
    fields.require("reason", agreed.reason, readAnyText);
    return agreed;
}

std::optional<PriceParts> readParts(const Place& place)
{
    const Fields fields(place,
                        {"plan",           "plan_name",       "seats",          "billing",   "currency",
                         "lines",          "subtotal",        "discounts",      "total",     "monthly_equivalent",
                         "per_seat_month", "per_seat_period", "band",           "next_seat", "next_seat_paid",
                         "counts",         "annual_policy",   "needs_approval", "notices",   "working"});
    PriceParts price;
    fields.require("plan", price.plan, readAnyText);
    fields.require("plan_name", price.planName, readAnyText);
    fields.require("seats", price.seats, readSeats);
    fields.require("billing", price.billing, readBilling);
    fields.require("currency", price.currency, readCurrency);
    fields.require("lines", price.lines, listRead(readLine));
    fields.require("subtotal", price.subtotal, readFixed<Money>);
    fields.require("discounts", price.discounts, listRead(readDiscountLine));
    fields.require("total", price.total, readFixed<Money>);
    fields.require("monthly_equivalent", price.monthlyEquivalent, readFixed<Money>);
    fields.require("per_seat_month", price.perSeatMonth, readFixed<Money>);
    fields.require("per_seat_period", price.perSeatPeriod, readFixed<Money>);
    fields.allow("band", price.band, readBand);
    fields.allow("next_seat", price.nextSeatList, readFixed<Rate>);
    fields.allow("next_seat_paid", price.nextSeat, readFixed<Money>);
    fields.allow("counts", price.counts, wordAmong<SeatWord>(seatWords));
    fields.require("annual_policy", price.annualPolicy, readFixed<Percent>);
    fields.require("needs_approval", price.needsApproval, readFlag);
    fields.require("notices", price.notices, listRead(readNotice));
    fields.require("working", price.working, listRead(readMessage));
    return price;
}

/// The price, or that it is none.
template<class Made>
std::optional<QuotedPrice> made(const Place& place, Result<Made> price)
{
    if (price)
        return *std::move(price);
    place.refuse(price.error().message);
    return std::nullopt;
}

} // namespace

std::optional<SeatCount> readSeats(const Place& place)
{
    return readWhole(place, 0, largestQuantity);
}

std::optional<std::string> readAnyText(const Place& place)
{
    if (place.is(JsonValue::Kind::text))
        return place.value().text;
    place.refuseFor(words::someText());
    return std::nullopt;
}

std::optional<Selection> readSelection(const Place& place)
{
    const Fields fields(place, {"plan", "seats", "billing", "usage", "base_amounts", "add_ons", "annual_discount",
                                "start", "term", "negotiated", "promotions", "discount", "period"});
    Selection selection;
    fields.require("plan", selection.plan, readPlanChoice);
    fields.require("seats", selection.seats, readSeats);
    fields.require("billing", selection.billing, readBilling);
    fields.require("usage", selection.usage, listRead(readUsage));
    fields.require("base_amounts", selection.baseAmounts, listRead(readBaseAmount));
    fields.require("add_ons", selection.addOns, listRead(readAnyId<AddOnId>));
    fields.allow("annual_discount", selection.annualDiscount, readFixed<Percent>);
    fields.allow("start", selection.start, readDate);
    fields.allow("term", selection.termYears, [](const Place& p) { return readWhole(p, 1, mostSteps); });
    fields.allow("negotiated", selection.offers.negotiated, readNegotiated);
    fields.require("promotions", selection.offers.promotions, listRead(readAnyId<PromotionCode>));
    fields.allow("discount", selection.offers.manager, readAgreed);
    fields.require("period", selection.period, [](const Place& p) { return readWhole(p, 1, mostSteps); });
    return selection;
}

std::optional<QuotedPrice> readPrice(const Place& place)
{
    const auto parts = readParts(place);
    return parts ? made(place, Price::of(*parts)) : std::nullopt;
}

std::optional<QuotedPrice> readPriceOfChange(const Place& place)
{
    const auto parts = readParts(place);
    return parts ? made(place, PriceOfChange::of(static_cast<const ChargedParts&>(*parts))) : std::nullopt;
}

} // namespace seatwise
