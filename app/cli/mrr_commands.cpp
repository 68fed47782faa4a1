#include <algorithm>

#include "cli/accounts_option.h"
#include "cli/command.h"
#include "cli/impact_text.h"
#include "cli/month_option.h"
#include "cli/priced_list.h"
#include "cli/rules_option.h"
#include "cli/text_table.h"
#include "insights/account_columns.h"
#include "insights/account_list.h"
#include "insights/movements.h"
#include "insights/mrr_bridge.h"
#include "money/plain_text.h"

namespace seatwise::cli {

namespace {

struct MrrRequest
{
    ListOptions accounts;
    std::optional<Month> from;
    std::optional<Month> to;
    MrrRules rules = MrrRules::seatwise;
};

struct MrrBridgeRequest
{
    ListOptions accounts;
    Month month{};
    std::vector<MrrRules> between;
};

/// The months that were asked for: by default from the first start to the month of today, or to the last start.
MonthSpan spanOf(const MrrRequest& request, const std::vector<Account>& accounts, Date today)
{
    const Month running = yearMonthOf(today);
    const MonthSpan starts = startsOf(accounts).value_or(MonthSpan{running, running});
    const Month first = std::min(running, starts.from);
    const Month last = std::max(running, starts.to);
    const Month from = request.from.value_or(request.to ? std::min(first, *request.to) : first);
    return {from, request.to.value_or(std::max(from, first == running ? last : running))};
}

Json rateOrNull(const std::optional<Percent>& rate)
{
    return rate ? Json(rate->toString(2)) : Json(nullptr);
}

Json toJson(const std::vector<MonthMovements>& months, const MrrRequest& request, const AccountList& list)
{
    const int decimals = list.currency.exponent;
    Json rows = Json::array();
    for (const MonthMovements& month : months) {
        const auto ratio = quickRatio(month);
        rows.push_back({{"month", toString(month.month)},
                        {"start", month.start.toString(decimals)},
                        {"new", month.signedUp.toString(decimals)},
                        {"expansion", month.expansion.toString(decimals)},
                        {"contraction", month.contraction.toString(decimals)},
                        {"churn", month.churn.toString(decimals)},
                        {"reactivation", month.reactivation.toString(decimals)},
                        {"end", month.end.toString(decimals)},
                        {"customers", month.customers},
                        {"nrr", rateOrNull(netRetention(month))},
                        {"grr", rateOrNull(grossRetention(month))},
                        {"quick_ratio", ratio ? Json(ratio->toString(2)) : Json(nullptr)}});
    }
    Json answer = {{"rules", toString(request.rules)}, {"months", std::move(rows)}, {"currency", list.currency.code}};
    addSource(answer, list.rows.source, accountListColumns(), list.rows.problems, list.rows.values.size());
    return answer;
}

/// What a rule says, on one line.
std::string ruleText(MrrRules rules)
{
    std::string text(toString(rules));
    const char* between = ": ";
    for (const Message& part : inWords(ruleOf(rules))) {
        text += between + part.english();
        between = "; ";
    }
    return text + '\n';
}

std::string toText(const std::vector<MonthMovements>& months, const MrrRequest& request, const Currency& currency)
{
    const std::vector<std::string> titles = {"Month", "Start", "New",       "Expansion", "Reactivation", "Contraction",
                                             "Churn", "End",   "Customers", "NRR",       "GRR",          "Quick ratio"};
    std::vector<TextTable::Align> columns(titles.size(), TextTable::Align::right);
    columns.front() = TextTable::Align::left;
    TextTable table(columns);
    table.add(titles);
    table.addRule();
    const auto percent = [](const std::optional<Percent>& rate) { return rate ? rate->toString(2) + " %" : "–"; };
    for (const MonthMovements& month : months) {
        const auto ratio = quickRatio(month);
        table.add({toString(month.month), format(month.start, currency), format(month.signedUp, currency),
                   format(month.expansion, currency), format(month.reactivation, currency),
                   format(month.contraction, currency), format(month.churn, currency), format(month.end, currency),
                   grouped(month.customers), percent(netRetention(month)), percent(grossRetention(month)),
                   ratio ? ratio->toString(2) : "–"});
    }
    return table.toString() + "\nBy the rule " + ruleText(request.rules);
}

Result<Output> run(const MrrRequest& request, const Context& context)
{
    const BooksOfAccounts priced = TRY(booksOfAccounts(context));
    const PricedList accounts = TRY(readPricedList(request.accounts, context, priced.books));
    const AccountList& list = accounts.list;
    const auto months = TRY(movementsOf(list.rows.values, ruleOf(request.rules),
                                        spanOf(request, list.rows.values, today(context)), list.currency));
    return says(context.json ? printed(toJson(months, request, list)) : toText(months, request, list.currency),
                accounts.refused);
}

Json toJson(const MrrBridge& bridge, const MrrBridgeRequest& request, const AccountList& list)
{
    const int decimals = list.currency.exponent;
    Json steps = Json::array();
    for (const BridgeStep& step : bridge.steps)
        steps.push_back({{"reason", step.reason.english()}, {"amount", step.amount.toString(decimals)}});
    Json answer = {{"from", bridge.from.toString(decimals)},
                   {"to", bridge.to.toString(decimals)},
                   {"steps", std::move(steps)},
                   {"month", toString(request.month)},
                   {"between", {toString(request.between.front()), toString(request.between.back())}},
                   {"currency", list.currency.code}};
    addSource(answer, list.rows.source, accountListColumns(), list.rows.problems, list.rows.values.size());
    return answer;
}

std::string toText(const MrrBridge& bridge, const MrrBridgeRequest& request, const Currency& currency)
{
    const auto title = [](MrrRules rules) { return "By the rule " + std::string(toString(rules)); };
    TextTable table({TextTable::Align::left, TextTable::Align::right});
    table.add({"End of " + toString(request.month), "MRR"});
    table.addRule();
    table.add({title(request.between.front()), format(bridge.from, currency)});
    for (const BridgeStep& step : bridge.steps)
        table.add({step.reason.english(), signedAmount(step.amount, currency)});
    table.addRule();
    table.add({title(request.between.back()), format(bridge.to, currency)});
    return table.toString();
}

Result<Output> runBridge(const MrrBridgeRequest& request, const Context& context)
{
    const BooksOfAccounts priced = TRY(booksOfAccounts(context));
    const PricedList accounts = TRY(readPricedList(request.accounts, context, priced.books));
    const AccountList& list = accounts.list;
    const MrrBridge bridge = TRY(bridgeBetween(list.rows.values, ruleOf(request.between.front()),
                                               ruleOf(request.between.back()), request.month, list.currency));
    return says(context.json ? printed(toJson(bridge, request, list)) : toText(bridge, request, list.currency),
                accounts.refused);
}

constexpr std::string_view accountsHelp =
    "Table of customer,plan,seats,billing,start,end,reason,discount,mrr; and if wanted currency,cancelled,"
    "discount_until,usage_mrr,term,existing_since. Without it, those that the store of --store keeps";

constexpr std::string_view pricedText =
    "Accounts without an mrr of their own are priced by --book; where the store has versions of it, by the one in\n"
    "force for each: a later one from the first period, or term, that begins when it is that of existing customers.";

template<class Request>
bool opensStore(const Request& request, const Context& context)
{
    return areInStore(request.accounts, context);
}

} // namespace

Command mrrCommand()
{
    auto made = command<MrrRequest>(
        "How the monthly recurring revenue of a list of accounts moved, month by month", run, opensStore<MrrRequest>,
        [](Options& takes, MrrRequest& to) {
            takeAccounts(takes, to.accounts, accountsHelp);
            takes.parsed("--from", to.from, "The first month; by default that of the first account", monthKind,
                         readMonth);
            takes.parsed("--to", to.to, "The last month; by default that of today", monthKind, readMonth);
            takes.parsed("--rules", to.rules, "Whose definition of it; by default seatwise", rulesKind, readRules);
        });
    made.footer = pricedText;
    return byDate(std::move(made));
}

Command mrrBridgeCommand()
{
    auto made = command<MrrBridgeRequest>(
        "Why two rules give another monthly recurring revenue, in steps that add up", runBridge,
        opensStore<MrrBridgeRequest>, [](Options& takes, MrrBridgeRequest& to) {
            takeAccounts(takes, to.accounts, accountsHelp);
            takes.parsed("--month", to.month, "The month at whose end they are compared", monthKind, readMonth)
                .required();
            takes
                .two("--between", "The two rules, such as seatwise stripe", rulesKind,
                     [&to](const std::string& text) -> Result<void> {
                         to.between.push_back(TRY(readRules(text)));
                         return {};
                     })
                .required();
        });
    made.footer = pricedText;
    return byDate(std::move(made));
}

} // namespace seatwise::cli
