#include "cli/quote_text.h"

#include <utility>

#include <QUuid>

#include "cli/text_table.h"
#include "money/plain_text.h"
#include "quoting/before_issue.h"
#include "quoting/quote_json.h"
#include "quoting/verify_code.h"
#include "text/hidden.h"

namespace seatwise::cli {

namespace {

using Align = TextTable::Align;

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
        quote["approval"]["proof"] = toString(*approval->proof);
    return quote;
}

/// "150, 300, 600".
void addRamp(TextTable& facts, const QuoteOption& option)
{
    if (option.selection.laterSeats.empty())
        return;
    std::string years;
    for (int year = 1; year <= yearsOfRamp(option.selection); ++year)
        years += (year == 1 ? "" : ", ") + grouped(seatsInYear(option.selection, year));
    facts.add({"Seats by year", years});
}

void addService(TextTable& facts, const QuoteOption& option)
{
    if (option.service)
        facts.add({"Period", toString(option.service->first) + " to " + toString(option.service->last)});
    addRamp(facts, option);
    if (option.firstInvoice)
        facts.add({"First invoice", format(option.firstInvoice->amount, chargedIn(option.price).currency()) +
                                        ", due on " + toString(option.firstInvoice->date)});
}

std::string amountsOf(const QuoteOption& option)
{
    const ChargedPrice& price = chargedIn(option.price);
    TextTable amounts({Align::left, Align::right});
    for (const Line& line : price.lines())
        amounts.add({line.description.english(), format(line.amount, price.currency())});
    for (const Discount& discount : price.discounts())
        amounts.add({discount.description.english(), "-" + format(discount.amount, price.currency())});
    amounts.addRule();
    amounts.add({"Total, tax not included", format(price.total(), price.currency())});
    return amounts.toString(2);
}

/// What a quote charges; of several options one after another.
std::string amountsOf(const Quote& quote)
{
    if (quote.others.empty())
        return amountsOf(static_cast<const QuoteOption&>(quote));
    std::string text;
    int number = 0;
    for (const QuoteOption* option : optionsOf(quote)) {
        ++number;
        text += (number == 1 ? "Option " : "\nOption ") + std::to_string(number);
        text += (option->label.empty() ? "" : ": " + showHidden(option->label)) + '\n';
        TextTable facts({Align::left, Align::left});
        addService(facts, *option);
        text += facts.toString(2) + amountsOf(*option);
    }
    return text;
}

std::string shownCustomer(const std::string& customer)
{
    return customer.empty() ? "nobody yet (estimate)" : showHidden(customer);
}

std::string toText(const Quote& quote, Date today)
{
    TextTable facts({Align::left, Align::left});
    facts.add({"Customer", shownCustomer(quote.details.customer)});
    if (!quote.details.billTo.empty())
        addLines(facts, "Bill to", quote.details.billTo);
    facts.add({"Id", quote.id.text()});
    if (!quote.details.language.empty())
        facts.add({"Language", quote.details.language});
    if (quote.others.empty())
        addService(facts, quote);
    if (quote.issued)
        facts.add({"Issued", toString(*quote.issued) + ", valid through " + toString(*quote.validThrough)});
    if (quote.issued)
        facts.add({"Verify code", verifyCode(quote)});
    if (quote.approval)
        facts.add({"Approval", inWords(*quote.approval)});
    if (quote.decision)
        facts.add({"Decision", showHidden(inWords(*quote.decision, quote.status).english())});
    return nameOf(quote) + ", " + std::string(toString(statusOn(quote, today))) + '\n' + facts.toString(2) + '\n' +
           amountsOf(quote);
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
            {"total", quote.total.toString(currency.exponent)},
            {"options", quote.options}};
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

Json toJson(const IssueFinding& finding)
{
    return {{"point", toString(finding.point)},
            {"weight", toString(finding.weight)},
            {"what", finding.what.english()},
            {"why", finding.why.english()}};
}

std::string toText(const std::vector<IssueFinding>& findings)
{
    TextTable table({Align::left, Align::left, Align::left});
    for (const IssueFinding& finding : findings)
        table.add({std::string(toString(finding.weight)), showHidden(finding.what.english()),
                   showHidden(finding.why.english())});
    return table.toString(2);
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
                   statusOf(quote, today), shownCustomer(quote.customer),
                   grouped(quote.seats) + " × " + quote.plan +
                       (quote.options == 1 ? "" : ", " + std::to_string(quote.options) + " options"),
                   format(quote.total, Currency::find(quote.currency).value_or(Currency{}))});
    return table.toString();
}

} // namespace

Output quoteOutput(const Quote& quote, const Context& context)
{
    const Date day = today(context);
    return says(context.json ? printed(withApproval(toJson(quote, day), quote.approval)) : toText(quote, day));
}

Output findingsOutput(const Quote& draft, const QuoteNumber& number, const std::vector<IssueFinding>& findings,
                      const Context& context)
{
    const bool blocks = blocksIssue(findings);
    constexpr int refusedExit = 3;
    Output output = says(nameOf(draft) + (blocks ? " cannot be issued yet" : " can be issued") +
                         "; the number that is free is " + toString(number) + '\n' + toText(findings));
    if (context.json) {
        Json list = Json::array();
        for (const IssueFinding& finding : findings)
            list.push_back(toJson(finding));
        output = says(printed({{"id", draft.id},
                               {"number", toString(number)},
                               {"can_be_issued", !blocks},
                               {"findings", std::move(list)}}));
    }
    output.exitCode = blocks ? refusedExit : 0;
    return output;
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
