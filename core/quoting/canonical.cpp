#include "quoting/canonical.h"

#include "quoting/canonical_price.h"

namespace seatwise {

namespace {

using Json = nlohmann::ordered_json;

Json detailsJson(const QuoteDetails& details)
{
    return {{"customer", details.customer},
            {"department", details.department},
            {"bill_to", details.billTo},
            {"purchase_order", details.purchaseOrder},
            {"prepared_by", details.preparedBy}};
}

Json changeJson(const QuotedChange& change)
{
    Json json{{"from_plan", change.fromPlan}, {"from_seats", change.fromSeats}, {"on", toString(change.on)}};
    if (change.periodStart)
        json["period_start"] = toString(*change.periodStart);
    if (change.contractStart)
        json["contract_start"] = toString(*change.contractStart);
    return json;
}

} // namespace

std::string canonicalBytes(const Quote& quote)
{
    Json json{{"format", "seatwise.quote"}, {"format_version", 1}, {"id", quote.id}, {"replaces", quote.replaces}};
    if (quote.number)
        json["number"] = toString(*quote.number);
    json["revision"] = quote.revision;
    json["details"] = detailsJson(quote.details);
    json["price_book"] = {{"id", quote.book.id},
                          {"name", quote.book.name},
                          {"version", quote.book.version},
                          {"sha256", quote.book.sha256}};
    json["selection"] = canonicalJson(quote.selection);
    if (quote.change)
        json["change"] = changeJson(*quote.change);
    json["price"] = canonicalJson(quote.price);
    if (quote.service)
        json["service"] = {{"from", toString(quote.service->first)}, {"to", toString(quote.service->last)}};
    if (quote.firstInvoice)
        json["first_invoice"] = {{"date", toString(quote.firstInvoice->date)},
                                 {"from", toString(quote.firstInvoice->period.first)},
                                 {"to", toString(quote.firstInvoice->period.last)},
                                 {"amount", quote.firstInvoice->amount.toString()}};
    json["valid_days"] = quote.validDays;
    if (quote.approval)
        json["approval"] = {
            {"by", quote.approval->by}, {"note", quote.approval->note}, {"on", toString(quote.approval->on)}};
    if (quote.issued)
        json["issued"] = toString(*quote.issued);
    if (quote.validThrough)
        json["valid_through"] = toString(*quote.validThrough);
    if (quote.decision && (!quote.decision->by.empty() || !quote.decision->purchaseOrder.empty()))
        json["decision"] = {{"on", toString(quote.decision->on)},
                            {"by", quote.decision->by},
                            {"purchase_order", quote.decision->purchaseOrder}};
    if (!quote.issueReason.empty())
        json["issue_reason"] = quote.issueReason;
    return json.dump();
}

} // namespace seatwise
