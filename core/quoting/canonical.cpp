#include "quoting/canonical.h"

#include "codec/forms.h"
#include "codec/kept_message.h"
#include "pricebook/book_forms.h"
#include "quoting/describe_reference.h"
#include "selection/describe_selection.h"
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

/// The form of a quote that offers one thing at one number of seats, as all did at first, and of those with options or
/// a ramp, which a program of before does not know.
constexpr std::int64_t plainForm = 1;
constexpr std::int64_t newestForm = 2;

enum class PriceKind { ofPeriod, ofChange, ofRamp };

PriceKind kindOf(bool isOfChange, const Selection& selection)
{
    if (isOfChange)
        return PriceKind::ofChange;
    return selection.laterSeats.empty() ? PriceKind::ofPeriod : PriceKind::ofRamp;
}

/// A price, that of a change, of a ramp or of a full period. Reading refuses one whose sums do not add up.
struct QuotedPriceForm
{
    PriceKind kind = PriceKind::ofPeriod;

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

std::int64_t formOf(const Quote& quote)
{
    const bool isPlain = quote.others.empty() && quote.label.empty() && quote.selection.laterSeats.empty();
    return isPlain ? plainForm : newestForm;
}

/// Whether a text that is no quote of this program says that a later one wrote it.
bool isOfNewerForm(std::string_view bytes)
{
    const auto json = nlohmann::json::parse(bytes, nullptr, false);
    if (!json.is_object())
        return false;
    const auto format = json.find("format");
    const auto version = json.find("format_version");
    return format != json.end() && *format == "seatwise.quote" && version != json.end() &&
           version->is_number_integer() && *version > newestForm;
}

PriceParts pricePartsOf(const QuotedPrice& quoted)
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
    io.required("index", band.index, form::ordinal);
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
    const ChargedParts& charged = *parts;
    switch (kind) {
    case PriceKind::ofChange:
        return made(place, PriceOfChange::of(charged));
    case PriceKind::ofRamp:
        return made(place, PriceOfRamp::of(charged));
    case PriceKind::ofPeriod:
        break;
    }
    return made(place, Price::of(*parts));
}

nlohmann::ordered_json QuotedPriceForm::write(const QuotedPrice& quoted)
{
    return form::described<PriceParts>().write(pricePartsOf(quoted));
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

void describe(auto& io, Is<QuotedInvoice> auto& invoice)
{
    io.required("seats", invoice.seats, form::seats);
    io.required("date", invoice.date);
    io.required("from", invoice.period.first);
    io.required("to", invoice.period.last);
    io.required("amount", invoice.amount, form::money);
}

void describe(auto& io, Is<QuoteOption> auto& option, const bool& isOfChange)
{
    io.optional("label", option.label, form::anyText);
    io.required("selection", option.selection);
    io.required("price", option.price, QuotedPriceForm{kindOf(isOfChange, option.selection)});
    io.optional("service", option.service);
    io.optional("first_invoice", option.firstInvoice);
    io.optional("invoices", option.invoices);
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
    io.optional("option", decision.option, form::Whole{1, maxQuoteOptions});
}

void describe(auto& io, Is<Quote> auto& quote)
{
    io.format("seatwise.quote", formOf(quote), newestForm);
    io.required("id", quote.id, form::anyText);
    io.required("replaces", quote.replaces, form::anyText);
    io.optional("number", quote.number, form::Spelled<readNumber>());
    io.required("revision", quote.revision, form::Whole{1, maxRevisions});
    io.required("details", quote.details);
    io.required("price_book", quote.book);
    io.required("selection", quote.selection);
    io.optional("change", quote.change);
    const bool isOfChange = quote.change.has_value();
    io.required("price", quote.price, QuotedPriceForm{kindOf(isOfChange, quote.selection)});
    io.optional("service", quote.service);
    io.optional("first_invoice", quote.firstInvoice);
    io.optional("invoices", quote.invoices);
    io.optional("label", quote.label, form::anyText);
    io.optional("options", quote.others, form::list(form::described<QuoteOption>(isOfChange)));
    io.required("valid_days", quote.validDays, form::Whole{0, maxRevisions});
    io.optional("approval", quote.approval);
    io.optional("issued", quote.issued);
    io.optional("valid_through", quote.validThrough);
    // A day alone is no content.
    auto wordless = quote.decision;
    if (wordless)
        wordless = Decision{.on = wordless->on, .by = {}, .purchaseOrder = {}};
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
        return failed(isOfNewerForm(bytes) ? words::quoteOfNewerSeatwise(newestForm)
                                           : words::notAQuote(inPlace(quote.error().front())));
    if (optionCount(*quote) > maxQuoteOptions)
        return failed(words::notAQuote(words::tooManyOptions(nameOf(*quote), maxQuoteOptions)));
    if (quote->decision && quote->decision->option.value_or(1) > optionCount(*quote))
        return failed(
            words::notAQuote(words::noSuchOption(nameOf(*quote), *quote->decision->option, optionCount(*quote))));
    return *std::move(quote);
}

} // namespace seatwise
