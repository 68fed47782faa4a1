#include "quoting/canonical.h"

#include "codec/forms.h"
#include "quoting/canonical_price.h"
#include "words/quoting_words.h"

namespace seatwise {

namespace {

constexpr std::int64_t mostRevisions = 1'000'000;

std::optional<QuoteNumber> readNumber(const Place& place)
{
    const auto number =
        place.is(JsonValue::Kind::text) ? parseQuoteNumber(place.value().text) : std::optional<QuoteNumber>();
    if (!number)
        place.refuseFor(words::someQuoteNumber());
    return number;
}

} // namespace

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
    io.required("revision", quote.revision, form::Whole{1, mostRevisions});
    io.required("details", quote.details);
    io.required("price_book", quote.book);
    io.required("selection", quote.selection);
    io.optional("change", quote.change);
    io.required("price", quote.price, QuotedPriceForm{quote.change.has_value()});
    io.optional("service", quote.service);
    io.optional("first_invoice", quote.firstInvoice);
    io.required("valid_days", quote.validDays, form::Whole{0, mostRevisions});
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
