#include "quoting/canonical.h"

#include "codec/forms.h"
#include "codec/kept_message.h"
#include "pricebook/book_forms.h"
#include "words/quoting_words.h"

namespace seatwise {

namespace {

constexpr std::int64_t maxRevisions = 1'000'000;

std::optional<QuoteNumber> readNumber(const Place& place)
{
    const auto number =
        place.is(JsonValue::Kind::text) ? parseQuoteNumber(place.value().text) : std::optional<QuoteNumber>();
    if (!number)
        place.refuseFor(words::someQuoteNumber());
    return number;
}

constexpr form::Whole step{1, 1'000'000};

/// A price, that of a change or that of a full period. Reading refuses one whose sums do not add up.
struct QuotedPriceForm
{
    bool isOfChange = false;

    [[nodiscard]] std::optional<QuotedPrice> read(const Place& place) const;
    static nlohmann::ordered_json write(const QuotedPrice& quoted);
};

constexpr auto lineKind =
    form::word<LineKind>("flat", "base", "additional", "tier", "package", "percentage", "minimum", "maximum", "once");
constexpr auto discountKind =
    form::word<Discount::Kind>("annual_policy", "negotiated", "promotion", "term", "manager", "credit");
constexpr auto noticeKind =
    form::word<Notice::Kind>("contradiction", "crossing", "assumption", "policy", "tax", "approval", "offer", "dates");

/// The price, or that it is none.
template<class Made>
std::optional<QuotedPrice> made(const Place& place, Result<Made> price)
{
    if (price)
        return *std::move(price);
    place.refuse(price.error().message);
    return std::nullopt;
}

PriceParts partsOf(const QuotedPrice& quoted)
{
    const auto* const full = std::get_if<Price>(&quoted);
    PriceParts parts{chargedIn(quoted).chargedParts(), full ? full->figures() : PeriodFigures{}};
    parts.working = workingOf(quoted);
    return parts;
}

} // namespace

template<>
struct FormOf<Message>
{
    static std::optional<Message> read(const Place& place) { return readMessage(place); }
    static nlohmann::ordered_json write(const Message& message) { return canonicalJson(message); }
};

void describe(auto& io, Is<Line> auto& line)
{
    io.required("kind", line.kind, lineKind);
    io.required("description", line.description);
    io.required("quantity", line.quantity, form::fixed<Quantity>);
    io.required("unit", line.unit, form::Parsed<readAnyText, parseLineUnit>());
    io.optional("rate", line.rate, form::fixed<Rate>);
    io.required("amount", line.amount, form::fixed<Money>);
}

void describe(auto& io, Is<Discount> auto& discount)
{
    io.required("kind", discount.kind, discountKind);
    io.required("description", discount.description);
    io.optional("percent", discount.percent, form::fixed<Percent>);
    io.required("amount", discount.amount, form::fixed<Money>);
}

void describe(auto& io, Is<Notice> auto& notice)
{
    io.required("kind", notice.kind, noticeKind);
    io.required("text", notice.text);
}

void describe(auto& io, Is<BandInForce> auto& band)
{
    io.required("index", band.index, step);
    io.required("from", band.from, form::seats);
    io.optional("to", band.to, form::seats);
    io.optional("next_from", band.nextFrom, form::seats);
    io.optional("next_rate", band.nextRate, form::fixed<Rate>);
}

void describe(auto& io, Is<PriceParts> auto& price)
{
    io.required("plan", price.plan, form::anyText);
    io.required("plan_name", price.planName, form::anyText);
    io.required("seats", price.seats, form::seats);
    io.required("billing", price.billing);
    io.required("currency", price.currency);
    io.required("lines", price.lines);
    io.required("subtotal", price.subtotal, form::fixed<Money>);
    io.required("discounts", price.discounts);
    io.required("total", price.total, form::fixed<Money>);
    io.required("monthly_equivalent", price.monthlyEquivalent, form::fixed<Money>);
    io.required("per_seat_month", price.perSeatMonth, form::fixed<Money>);
    io.required("per_seat_period", price.perSeatPeriod, form::fixed<Money>);
    io.optional("band", price.band);
    // "next_seat" has been the list rate from the first quotes on, and their bytes must not change.
    io.optional("next_seat", price.nextSeatList, form::fixed<Rate>);
    io.optional("next_seat_paid", price.nextSeat, form::fixed<Money>);
    // Seats since the first quotes, and their bytes must not change.
    io.optional("counts", price.counts, form::word<SeatWord>("seats", "users"));
    io.required("annual_policy", price.annualPolicy, form::fixed<Percent>);
    io.required("needs_approval", price.needsApproval);
    io.required("notices", price.notices);
    io.required("working", price.working);
}

std::optional<QuotedPrice> QuotedPriceForm::read(const Place& place) const
{
    const auto parts = form::described<PriceParts>().read(place);
    if (!parts)
        return std::nullopt;
    return isOfChange ? made(place, PriceOfChange::of(static_cast<const ChargedParts&>(*parts)))
                      : made(place, Price::of(*parts));
}

nlohmann::ordered_json QuotedPriceForm::write(const QuotedPrice& quoted)
{
    return form::described<PriceParts>().write(partsOf(quoted));
}

void describe(auto& io, Is<Usage> auto& usage)
{
    io.required("unit", usage.unit, form::anyText);
    io.required("quantity", usage.quantity, form::fixed<Quantity>);
}

void describe(auto& io, Is<BaseAmount> auto& base)
{
    io.required("unit", base.unit, form::anyText);
    io.required("amount", base.amount, form::fixed<Money>);
}

void describe(auto& io, Is<NegotiatedBand> auto& band)
{
    io.required("from", band.from, form::seats);
    io.required("rate", band.rate, form::fixed<Rate>);
}

void describe(auto& io, Is<NegotiatedRates> auto& rates)
{
    io.required("bands", rates.bands);
    io.required("reason", rates.reason, form::anyText);
}

void describe(auto& io, Is<AgreedDiscount> auto& agreed)
{
    io.required("percent", agreed.percent, form::fixed<Percent>);
    io.required("reason", agreed.reason, form::anyText);
}

void describe(auto& io, Is<Selection> auto& selection)
{
    io.required("plan", selection.plan, form::Parsed<readAnyText, parsePlanChoice>());
    io.required("seats", selection.seats, form::seats);
    io.required("billing", selection.billing);
    io.required("usage", selection.usage);
    io.required("base_amounts", selection.baseAmounts);
    io.optional("events", selection.events);
    io.required("add_ons", selection.addOns, form::list(form::AnyId<AddOnId>()));
    io.optional("annual_discount", selection.annualDiscount, form::fixed<Percent>);
    io.optional("start", selection.start);
    io.optional("monthly_anchor", selection.anchor);
    io.optional("term", selection.termYears, step);
    io.optional("negotiated", selection.offers.negotiated);
    io.required("promotions", selection.offers.promotions, form::list(form::AnyId<PromotionCode>()));
    io.optional("discount", selection.offers.manager);
    io.required("period", selection.period, step);
    io.optional("renewal", selection.isRenewal);
}

void describe(auto& io, Is<QuoteDetails> auto& details)
{
    io.required("customer", details.customer, form::anyText);
    io.required("department", details.department, form::anyText);
    io.required("bill_to", details.billTo, form::anyText);
    io.required("purchase_order", details.purchaseOrder, form::anyText);
    io.required("prepared_by", details.preparedBy, form::anyText);
    io.optional("language", details.language, form::anyText);
}

void describe(auto& io, Is<BookReference> auto& book)
{
    io.required("id", book.id, form::anyText);
    io.required("name", book.name, form::anyText);
    io.required("version", book.version, form::anyText);
    io.required("sha256", book.sha256, form::anyText);
}

void describe(auto& io, Is<QuotedChange> auto& change)
{
    io.required("from_plan", change.fromPlan, form::anyText);
    io.required("from_seats", change.fromSeats, form::seats);
    io.required("on", change.on);
    io.optional("period_start", change.periodStart);
    io.optional("contract_start", change.contractStart);
    io.optional("from_billing", change.fromBilling);
}

void describe(auto& io, Is<Period> auto& period)
{
    io.required("from", period.first);
    io.required("to", period.last);
}

void describe(auto& io, Is<FirstInvoice> auto& invoice)
{
    io.required("date", invoice.date);
    io.required("from", invoice.period.first);
    io.required("to", invoice.period.last);
    io.required("amount", invoice.amount, form::money);
}

void describe(auto& io, Is<Approval> auto& approval)
{
    io.required("by", approval.by, form::anyText);
    io.required("note", approval.note, form::anyText);
    io.required("on", approval.on);
    io.optional("proof", approval.proof, form::word<ApprovalProof>("none", "passphrase", "role"));
}

void describe(auto& io, Is<Decision> auto& decision)
{
    io.required("on", decision.on);
    io.required("by", decision.by, form::anyText);
    io.required("purchase_order", decision.purchaseOrder, form::anyText);
}

void describe(auto& io, Is<Quote> auto& quote)
{
    io.format("seatwise.quote");
    io.required("id", quote.id, form::anyText);
    io.required("replaces", quote.replaces, form::anyText);
    io.optional("number", quote.number, form::Spelled<readNumber>());
    io.required("revision", quote.revision, form::Whole{1, maxRevisions});
    io.required("details", quote.details);
    io.required("price_book", quote.book);
    io.required("selection", quote.selection);
    io.optional("change", quote.change);
    io.required("price", quote.price, QuotedPriceForm{quote.change.has_value()});
    io.optional("service", quote.service);
    io.optional("first_invoice", quote.firstInvoice);
    io.required("valid_days", quote.validDays, form::Whole{0, maxRevisions});
    io.optional("approval", quote.approval);
    io.optional("issued", quote.issued);
    io.optional("valid_through", quote.validThrough);
    // A day alone is no content.
    auto wordless = quote.decision;
    if (wordless)
        wordless = Decision{wordless->on, {}, {}};
    io.optional("decision", quote.decision, FormOf<Decision>(), wordless);
    io.optional("issue_reason", quote.issueReason, form::anyText);
}

std::string canonicalBytes(const Quote& quote)
{
    return form::described<Quote>().write(quote).dump();
}

Result<Quote> readQuote(std::string_view bytes)
{
    auto quote = readDescribed<Quote>(bytes);
    if (!quote)
        return failed(words::notAQuote(inPlace(quote.error().front())));
    return *std::move(quote);
}

} // namespace seatwise
