#include "cli/insights_text.h"

#include <algorithm>
#include <utility>

#include "cli/insights_json.h"
#include "cli/text_table.h"
#include "money/plain_text.h"
#include "text/hidden.h"

namespace seatwise::cli {

namespace {

using Align = TextTable::Align;

constexpr const char* noFigure = "–";
constexpr std::size_t maxUnansweredShown = 20;

std::string rateText(const std::optional<Percent>& rate)
{
    return rate ? rate->toString(2) + " %" : noFigure;
}

template<class Figure>
std::string daysText(const std::optional<Figure>& days)
{
    if (!days)
        return noFigure;
    if constexpr (std::is_same_v<Figure, Quantity>)
        return days->toString();
    else
        return std::to_string(*days);
}

/// A table whose first columns are texts and whose others are figures.
TextTable titled(const std::vector<std::string>& titles, std::size_t texts = 1)
{
    std::vector<Align> columns(titles.size(), Align::right);
    std::fill_n(columns.begin(), texts, Align::left);
    TextTable table(columns);
    table.add(titles);
    table.addRule();
    return table;
}

/// "$1,200.00 · €80.00": one amount for each currency.
std::string amountsText(const std::vector<QuotedAmounts>& amounts, Money QuotedAmounts::*which)
{
    std::string text;
    for (const QuotedAmounts& each : amounts)
        text += (text.empty() ? "" : " · ") + format(each.*which, each.currency);
    return text.empty() ? noFigure : text;
}

TextTable tallies(const std::string& of)
{
    return titled({of, "Drafts", "Issued", "Accepted", "Declined", "Unanswered", "Expired", "Revised", "Conversion",
                   "Quoted", "Accepted for"});
}

void addTally(TextTable& table, std::string of, const QuoteTally& tally)
{
    table.add({std::move(of), grouped(tally.drafted), grouped(tally.issued), grouped(tally.accepted),
               grouped(tally.declined), grouped(tally.unanswered), grouped(tally.expired), grouped(tally.revised),
               rateText(conversionOf(tally)), amountsText(tally.amounts, &QuotedAmounts::quoted),
               amountsText(tally.amounts, &QuotedAmounts::accepted)});
}

std::string tallyTables(const QuoteFigures& figures)
{
    TextTable plans = tallies("Plan");
    for (const TallyOfPlan& each : figures.byPlan)
        addTally(plans, each.plan + " of " + each.book, each);
    plans.addRule();
    addTally(plans, "All", figures.quotes);
    TextTable bands = tallies("Seats");
    for (const TallyOfBand& each : figures.byBand)
        addTally(bands, bandName(each), each);
    TextTable months = tallies("Issued in");
    for (const TallyOfMonth& each : figures.byMonth)
        addTally(months, toString(each.month), each);
    return plans.toString() + '\n' + bands.toString() + '\n' + (figures.span ? months.toString() + '\n' : "");
}

void addSpread(TextTable& table, std::string of, const DaySpread& days)
{
    table.add({std::move(of), grouped(days.count), daysText(days.median), daysText(days.mean), daysText(days.shortest),
               daysText(days.longest)});
}

std::string daysTable(const QuoteFigures& figures)
{
    TextTable table = titled({"Days", "Count", "Median", "Mean", "Shortest", "Longest"});
    addSpread(table, "from issue to a decision", figures.decisions.all);
    addSpread(table, "to a yes", figures.decisions.accepted);
    addSpread(table, "to a no", figures.decisions.declined);
    addSpread(table, "from a trial to a paid plan", figures.trials.days);
    return table.toString() + '\n';
}

/// "1 draft", "2 drafts".
std::string ofThem(std::int64_t count, const std::string& one)
{
    return grouped(count) + ' ' + one + (count == 1 ? "" : "s");
}

std::string trialsLine(const TrialFigures& trials)
{
    return "Trials: " + ofThem(trials.quotes, "quote") + " issued, for " + ofThem(trials.customers, "customer") +
           ", of whom " + grouped(trials.converted) + " accepted a paid plan since (" +
           rateText(conversionOf(trials.converted, trials.customers)) + ")\n";
}

void addDiscounts(TextTable& table, std::string of, const DiscountTally& tally)
{
    table.add({std::move(of), grouped(tally.quotes), grouped(tally.discounted), rateText(meanDepth(tally)),
               grouped(tally.accepted), rateText(conversionOf(tally.accepted, tally.quotes))});
}

std::string discountTables(const DiscountFigures& discounts)
{
    const auto begin = [](const char* of) {
        return titled({of, "Issued", "With discount", "Mean depth", "Accepted", "Conversion"});
    };
    TextTable bands = begin("Discount");
    for (const DiscountsOfBand& each : discounts.byBand)
        addDiscounts(bands, bandName(each) + (each.upTo && each.upTo->isZero() ? "" : " %"), each);
    TextTable people = begin("Prepared by");
    for (const DiscountsOfPerson& each : discounts.byPerson)
        addDiscounts(people, each.person.empty() ? "(nobody named)" : showHidden(each.person), each);
    return bands.toString() + '\n' + (discounts.byPerson.empty() ? "" : people.toString() + '\n');
}

std::string proofText(const std::optional<ApprovalProof>& proof)
{
    return proof ? std::string(toString(*proof)) : "not kept";
}

std::string approvalsText(const ApprovalFigures& approvals)
{
    std::string text = "Approvals: " + ofThem(approvals.approved, "quote") + " approved, " +
                       ofThem(approvals.waiting, "draft") + " waiting\n";
    if (approvals.by.empty())
        return text;
    TextTable table = titled({"Approved by", "Proof", "Quotes"}, 2);
    for (const ApprovalsBy& each : approvals.by)
        table.add({showHidden(each.by), proofText(each.proof), grouped(each.quotes)});
    return text + '\n' + table.toString();
}

std::string unansweredTable(const std::vector<UnansweredQuote>& unanswered)
{
    if (unanswered.empty())
        return {};
    TextTable table({Align::left, Align::left, Align::left, Align::left, Align::right, Align::right});
    table.add({"Never answered", "Status", "Customer", "Plan", "Total", "Days"});
    table.addRule();
    for (std::size_t i = 0; i < std::min(unanswered.size(), maxUnansweredShown); ++i) {
        const auto& [quote, days] = unanswered[i];
        table.add({quote.name, std::string(toString(quote.status)), showHidden(quote.customer),
                   grouped(quote.seats) + " × " + quote.plan, format(quote.total, quote.currency), grouped(days)});
    }
    std::string text = '\n' + table.toString();
    if (unanswered.size() > maxUnansweredShown)
        text += "and " + grouped(static_cast<std::int64_t>(unanswered.size() - maxUnansweredShown)) +
                " more; --json lists all\n";
    return text;
}

} // namespace

std::string insightsText(const QuoteFigures& figures)
{
    return tallyTables(figures) + daysTable(figures) + trialsLine(figures.trials) + '\n' +
           discountTables(figures.discounts) + approvalsText(figures.approvals) + unansweredTable(figures.unanswered);
}

} // namespace seatwise::cli
