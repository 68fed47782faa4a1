#include "quoting/read_quote.h"

#include "codec/json_scalars.h"
#include "quoting/read_price.h"
#include "words/quoting_words.h"

namespace seatwise {

namespace {

constexpr std::int64_t mostRevisions = 1'000'000;

std::optional<QuoteDetails> readDetails(const Place& place)
{
    const Fields fields(place, {"customer", "department", "bill_to", "purchase_order", "prepared_by"});
    QuoteDetails details;
    fields.require("customer", details.customer, readAnyText);
    fields.require("department", details.department, readAnyText);
    fields.require("bill_to", details.billTo, readAnyText);
    fields.require("purchase_order", details.purchaseOrder, readAnyText);
    fields.require("prepared_by", details.preparedBy, readAnyText);
    return details;
}

std::optional<BookReference> readBookReference(const Place& place)
{
    const Fields fields(place, {"id", "name", "version", "sha256"});
    BookReference book;
    fields.require("id", book.id, readAnyText);
    fields.require("name", book.name, readAnyText);
    fields.require("version", book.version, readAnyText);
    fields.require("sha256", book.sha256, readAnyText);
    return book;
}

std::optional<Period> readPeriod(const Place& place)
{
    const Fields fields(place, {"from", "to"});
    Period period{};
    fields.require("from", period.first, readDate);
    fields.require("to", period.last, readDate);
    return period;
}

std::optional<FirstInvoice> readFirstInvoice(const Place& place)
{
    const Fields fields(place, {"date", "from", "to", "amount"});
    FirstInvoice invoice;
    fields.require("date", invoice.date, readDate);
    fields.require("from", invoice.period.first, readDate);
    fields.require("to", invoice.period.last, readDate);
    fields.require("amount", invoice.amount, readMoney);
    return invoice;
}

std::optional<Approval> readApproval(const Place& place)
{
    const Fields fields(place, {"by", "note", "on"});
    Approval approval;
    fields.require("by", approval.by, readAnyText);
    fields.require("note", approval.note, readAnyText);
    fields.require("on", approval.on, readDate);
    return approval;
}

std::optional<Decision> readDecision(const Place& place)
{
    const Fields fields(place, {"on", "by", "purchase_order"});
    Decision decision;
    fields.require("on", decision.on, readDate);
    fields.require("by", decision.by, readAnyText);
    fields.require("purchase_order", decision.purchaseOrder, readAnyText);
    return decision;
}

std::optional<QuotedChange> readChange(const Place& place)
{
    const Fields fields(place, {"from_plan", "from_seats", "on", "period_start", "contract_start"});
    QuotedChange change;
    fields.require("from_plan", change.fromPlan, readAnyText);
    fields.require("from_seats", change.fromSeats, readSeats);
    fields.require("on", change.on, readDate);
    fields.allow("period_start", change.periodStart, readDate);
    fields.allow("contract_start", change.contractStart, readDate);
    return change;
}

std::optional<QuoteNumber> readNumber(const Place& place)
{
    const auto number =
        place.is(JsonValue::Kind::text) ? parseQuoteNumber(place.value().text) : std::optional<QuoteNumber>();
    if (!number)
        place.refuseFor(words::someQuoteNumber());
    return number;
}

/// Reads a word that can be only one thing.
auto only(std::string_view word)
{
    return [word](const Place& place) { return readWord(place, std::span(&word, 1)); };
}

Quote readFields(const Place& place)
{
    const Fields fields(place, {"format", "format_version", "id", "replaces", "number", "revision", "details",
                                "price_book", "selection", "change", "price", "service", "first_invoice", "valid_days",
                                "approval", "issued", "valid_through", "decision", "issue_reason"});
    Quote quote;
    std::size_t format = 0;
    std::int64_t version = 0;
    fields.require("format", format, only("seatwise.quote"));
    fields.require("format_version", version, [](const Place& p) { return readWhole(p, 1, 1); });
    fields.require("id", quote.id, readAnyText);
    fields.require("replaces", quote.replaces, readAnyText);
    fields.allow("number", quote.number, readNumber);
    fields.require("revision", quote.revision, [](const Place& p) { return readWhole(p, 1, mostRevisions); });
    fields.require("details", quote.details, readDetails);
    fields.require("price_book", quote.book, readBookReference);
    fields.require("selection", quote.selection, readSelection);
    fields.allow("change", quote.change, readChange);
    fields.require("price", quote.price, quote.change ? readPriceOfChange : readPrice);
    fields.allow("service", quote.service, readPeriod);
    fields.allow("first_invoice", quote.firstInvoice, readFirstInvoice);
    fields.require("valid_days", quote.validDays, [](const Place& p) { return readWhole(p, 0, mostRevisions); });
    fields.allow("approval", quote.approval, readApproval);
    fields.allow("issued", quote.issued, readDate);
    fields.allow("valid_through", quote.validThrough, readDate);
    fields.allow("decision", quote.decision, readDecision);
    fields.allow("issue_reason", quote.issueReason, readAnyText);
    return quote;
}

} // namespace

Result<Quote> readQuote(std::string_view bytes)
{
    const auto json = parseJson(bytes);
    if (!json)
        return failed(words::notAQuote(json.error().message));
    Problems problems;
    Quote quote = readFields(Place(*json, problems));
    if (problems.empty())
        return quote;
    return failed(words::notAQuote(inPlace(problems.take().front())));
}

} // namespace seatwise
