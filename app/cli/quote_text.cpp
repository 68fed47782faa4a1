#include "cli/quote_text.h"

#include <utility>

#include <QUuid>

#include "cli/text_table.h"
#include "money/plain_text.h"
#include "quoting/quote_json.h"
#include "quoting/verify_code.h"
#include "text/hidden.h"
#include "text/lines.h"

namespace seatwise::cli {

namespace {

using Align = TextTable::Align;

/// A fact of several lines, each below the other.
void addLines(TextTable& facts, std::string name, std::string_view text)
{
    for (const std::string_view line : linesIn(text))
        facts.add({std::exchange(name, {}), showHidden(line)});
}

std::string inWords(const Approval& approval)
{
    std::string text = "by " + showHidden(approval.by) + " on " + toString(approval.on);
    if (approval.proof == ApprovalProof::none)
        text += ", without a passphrase, as the store has no approvers";
    else if (approval.proof)
        text += approval.proof == ApprovalProof::role ? ", by the role of the database" : ", with a passphrase";
    return text;
}

/// An approval is no matter of the customer, so that what is exported has it not.
Json withApproval(Json quote, const std::optional<Approval>& approval)
{
    if (!approval)
        return quote;
    quote["approval"] = {{"by", approval->by}, {"note", approval->note}, {"on", toString(approval->on)}};
    if (approval->proof)
        quote["approval"]["proof"] = approval->proof == ApprovalProof::none   ? "none"
                                     : approval->proof == ApprovalProof::role ? "role"
                                                                              : "passphrase";
    return quote;
}

std::string toText(const Quote& quote, Date today)
{
    TextTable facts({Align::left, Align::left});
    facts.add({"Customer", showHidden(quote.details.customer)});
    if (!quote.details.billTo.empty())
        addLines(facts, "Bill to", quote.details.billTo);
    facts.add({"Id", quote.id.text()});
    if (!quote.details.language.empty())
        facts.add({"Language", quote.details.language});
    if (quote.service)
        facts.add({"Period", toString(quote.service->first) + " to " + toString(quote.service->last)});
    if (quote.firstInvoice)
        facts.add({"First invoice", format(quote.firstInvoice->amount, charged(quote).currency()) + ", due on " +
                                        toString(quote.firstInvoice->date)});
    if (quote.issued)
        facts.add({"Issued", toString(*quote.issued) + ", valid through " + toString(*quote.validThrough)});
    if (quote.issued)
        facts.add({"Verify code", verifyCode(quote)});
    if (quote.approval)
        facts.add({"Approval", inWords(*quote.approval)});
    if (quote.decision)
        facts.add({"Decision", showHidden(inWords(*quote.decision, quote.status).english())});
    TextTable amounts({Align::left, Align::right});
    for (const Line& line : charged(quote).lines())
        amounts.add({line.description.english(), format(line.amount, charged(quote).currency())});
    for (const Discount& discount : charged(quote).discounts())
        amounts.add({discount.description.english(), "-" + format(discount.amount, charged(quote).currency())});
    amounts.addRule();
    amounts.add({"Total, tax not included", format(charged(quote).total(), charged(quote).currency())});
    return nameOf(quote) + ", " + std::string(toString(statusOn(quote, today))) + '\n' + facts.toString(2) + '\n' +
           amounts.toString(2);
}

Json toJson(const QuoteSummary& quote, const std::string& status)
{
    const auto currency = Currency::find(quote.currency).value_or(Currency{});
    return {{"id", quote.id},
            {"number", quote.number ? Json(toString(*quote.number)) : Json(nullptr)},
            {"revision", quote.revision},
            {"status", status},
            {"customer", quote.customer},
            {"plan", quote.plan},
            {"seats", quote.seats},
            {"currency", quote.currency},
            {"issued", quote.issued ? Json(toString(*quote.issued)) : Json(nullptr)},
            {"valid_through", quote.validThrough ? Json(toString(*quote.validThrough)) : Json(nullptr)},
            {"total", quote.total.toString(currency.exponent)}};
}

std::string statusOf(const QuoteSummary& summary, Date today)
{
    if (summary.damaged)
        return "damaged";
    Quote quote;
    quote.status = summary.status;
    quote.validThrough = summary.validThrough;
    return std::string(toString(statusOn(quote, today)));
}

std::string toText(const std::vector<QuoteSummary>& quotes, Date today)
{
    if (quotes.empty())
        return "No quotes.\n";
    TextTable table({Align::left, Align::left, Align::left, Align::left, Align::right});
    table.add({"Number", "Status", "Customer", "Plan", "Total"});
    table.addRule();
    for (const QuoteSummary& quote : quotes)
        table.add({quote.number ? toString(*quote.number) + " r" + std::to_string(quote.revision) : quote.id.text(),
                   statusOf(quote, today), showHidden(quote.customer), grouped(quote.seats) + " × " + quote.plan,
                   format(quote.total, Currency::find(quote.currency).value_or(Currency{}))});
    return table.toString();
}

} // namespace

Output quoteOutput(const Quote& quote, const Context& context)
{
    const Date day = today(context);
    return says(context.json ? printed(withApproval(toJson(quote, day), quote.approval)) : toText(quote, day));
}

Output listOutput(const std::vector<QuoteSummary>& quotes, const Context& context)
{
    const Date day = today(context);
    if (!context.json)
        return says(toText(quotes, day));
    Json list = Json::array();
    for (const QuoteSummary& quote : quotes)
        list.push_back(toJson(quote, statusOf(quote, day)));
    return says(printed({{"quotes", std::move(list)}}));
}

std::string nextRevisionOf(const Quote& quote)
{
    return quote.number ? toString(*quote.number) + " r" + std::to_string(quote.revision + 1) : std::string();
}

QuoteId newQuoteId()
{
    return QuoteId("q-" + QUuid::createUuid().toString(QUuid::Id128).left(16).toStdString());
}

} // namespace seatwise::cli
