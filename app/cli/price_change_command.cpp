#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "books/book_source.h"
#include "cli/command.h"
#include "cli/impact_text.h"
#include "cli/priced_list.h"
#include "cli/statistics_text.h"
#include "cli/text_table.h"
#include "insights/account_columns.h"
#include "insights/price_change_effect.h"
#include "money/plain_text.h"
#include "tables/cell_text.h"

namespace seatwise::cli {

namespace {

struct PriceChangeRequest
{
    ListOptions accounts;
    std::string before;
    std::string after;
    Date from{};
    std::optional<Date> existingFrom; ///< absent: as new customers
    int window = usualWindow;
};

std::int64_t countOf(const PriceChangeEffect& effect, Response response)
{
    return std::count_if(effect.affected.begin(), effect.affected.end(),
                         [response](const AffectedAccount& account) { return account.response == response; });
}

std::string riseText(const LeftByRise& rise)
{
    if (!rise.above)
        return "none, or less";
    if (!rise.upTo)
        return "above " + std::to_string(*rise.above) + " %";
    return *rise.above == 0 ? "up to " + std::to_string(*rise.upTo) + " %"
                            : std::to_string(*rise.above) + " to " + std::to_string(*rise.upTo) + " %";
}

std::string percentText(Percent percent)
{
    return percent.toString(2) + " %";
}

std::string leftText(const PriceChangeEffect& effect)
{
    using Align = TextTable::Align;
    TextTable table({Align::left, Align::right, Align::right, Align::right, Align::right});
    table.add({"Rise", "Accounts", "Left", "Share", "Limits of 95 %"});
    table.addRule();
    const auto add = [&](const std::string& name, const LeftByRise& rise) {
        table.add({name, grouped(rise.accounts), grouped(rise.left), rise.share ? percentText(rise.share->share) : "–",
                   rise.share ? percentText(rise.share->low) + " to " + percentText(rise.share->high) : ""});
    };
    for (const LeftByRise& rise : effect.byRise)
        add(riseText(rise), rise);
    table.addRule();
    add("not yet at the new price", effect.others);
    return table.toString();
}

std::string accountsText(const PriceChangeEffect& effect, const Currency& currency)
{
    using Align = TextTable::Align;
    TextTable table({Align::left, Align::left, Align::right, Align::left, Align::right, Align::right, Align::right,
                     Align::right, Align::left});
    table.add({"Customer", "Plan", "Seats", "From", "Before", "Expected", "Rise", "Came", ""});
    table.addRule();
    for (const AffectedAccount& each : effect.affected) {
        std::string response(toString(each.response));
        std::replace(response.begin(), response.end(), '_', ' ');
        table.add({shownCell(each.customer), shownCell(each.plan), grouped(each.seats), toString(each.turn),
                   format(each.before, currency), format(each.expected, currency), percentText(each.rise),
                   format(each.came, currency), std::move(response)});
    }
    return effect.affected.empty() ? "" : '\n' + table.toString();
}

std::string toText(const PriceChangeEffect& effect, const PriceChangeRequest& request, const Currency& currency)
{
    return "A month, of " + counted(static_cast<SeatCount>(effect.affected.size()), "account") +
           " that came to the new price: " + format(effect.before, currency) + " before, " +
           signedAmount(effect.expected - effect.before, currency) + " expected, " +
           signedAmount(effect.came - effect.before, currency) + " came\n" + "Within " +
           counted(SeatCount{request.window}, "month") + ": " + grouped(countOf(effect, Response::stayed)) +
           " stayed, " + grouped(countOf(effect, Response::movedUp)) + " moved up, " +
           grouped(countOf(effect, Response::movedDown)) + " moved down, " + grouped(countOf(effect, Response::left)) +
           " left\nNot counted: " + grouped(effect.endedBefore) + " ended or changed before, of " +
           grouped(effect.open) + " it is too early to say, " + grouped(effect.unpriced) +
           " have no price in one of the lists\n\n" + leftText(effect) + "\nLimits are those of Wilson's score.\n" +
           accountsText(effect, currency);
}

Json leftJson(const LeftByRise& rise)
{
    const auto percent = [&](Percent statistics::ShareWithLimits::*part) {
        return rise.share ? Json(((*rise.share).*part).toString(2)) : Json(nullptr);
    };
    return {{"accounts", rise.accounts},
            {"left", rise.left},
            {"share", percent(&statistics::ShareWithLimits::share)},
            {"low95", percent(&statistics::ShareWithLimits::low)},
            {"high95", percent(&statistics::ShareWithLimits::high)}};
}

Json rowsJson(const std::vector<LeftByRise>& rows)
{
    Json list = Json::array();
    for (const LeftByRise& rise : rows) {
        Json row = {{"above", orNull(rise.above)}, {"up_to", orNull(rise.upTo)}};
        row.update(leftJson(rise));
        list.push_back(std::move(row));
    }
    return list;
}

Json accountsJson(const std::vector<AffectedAccount>& accounts, int decimals)
{
    Json list = Json::array();
    for (const AffectedAccount& each : accounts)
        list.push_back({{"line", each.line},
                        {"customer", each.customer},
                        {"plan", each.plan},
                        {"seats", each.seats},
                        {"from", toString(each.turn)},
                        {"before", each.before.toString(decimals)},
                        {"expected", each.expected.toString(decimals)},
                        {"rise", each.rise.toString(2)},
                        {"came", each.came.toString(decimals)},
                        {"response", toString(each.response)}});
    return list;
}

Json toJson(const PriceChangeEffect& effect, const PriceChangeRequest& request, const Currency& currency)
{
    const int decimals = currency.exponent;
    return {{"from", toString(request.from)},
            {"existing_from", toString(request.existingFrom.value_or(request.from))},
            {"window", request.window},
            {"before", effect.before.toString(decimals)},
            {"expected", effect.expected.toString(decimals)},
            {"came", effect.came.toString(decimals)},
            {"stayed", countOf(effect, Response::stayed)},
            {"moved_up", countOf(effect, Response::movedUp)},
            {"moved_down", countOf(effect, Response::movedDown)},
            {"left", countOf(effect, Response::left)},
            {"ended_before", effect.endedBefore},
            {"open", effect.open},
            {"unpriced", effect.unpriced},
            {"by_rise", rowsJson(effect.byRise)},
            {"not_yet", leftJson(effect.others)},
            {"accounts", accountsJson(effect.affected, decimals)},
            {"limits", "wilson"},
            {"currency", currency.code}};
}

Result<Output> run(const PriceChangeRequest& request, const Context& context)
{
    const SharedBook before = TRY(loadBook(request.before));
    const SharedBook after = TRY(loadBook(request.after));
    const PricedList read = TRY(readPricedList(request.accounts, context, AccountBooks(*before)));
    const PastPublishing publishing{*before, *after, request.from, request.existingFrom.value_or(request.from)};
    const PriceChangeEffect effect =
        TRY(priceChangeEffect(read.list.rows.values, publishing, request.window, today(context), read.list.currency));
    if (!context.json)
        return says(toText(effect, request, read.list.currency), read.refused);
    Json json = toJson(effect, request, read.list.currency);
    addSource(json, read.list.rows.source, accountListColumns(), read.list.rows.problems, read.list.rows.values.size());
    return says(printed(json), read.refused);
}

bool followsKeptAccounts(const PriceChangeRequest& request, const Context& context)
{
    return areInStore(request.accounts, context);
}

} // namespace

Command mrrPriceChangeCommand()
{
    return command<PriceChangeRequest>(
        "What a change of prices brought: who stayed, moved or left, beside what was expected", run,
        followsKeptAccounts, [](Options& takes, PriceChangeRequest& to) {
            takeAccounts(takes, to.accounts,
                         "Table of customer,plan,seats,billing,start,end,discount,mrr,term. Without it, those that "
                         "the store of --store keeps");
            takes.value("--before", to.before, "The list before: id of a shipped book, or a file", bookKind).required();
            takes.value("--after", to.after, "The list after it", bookKind).required();
            takes.value("--from", to.from, "The first day of it for new customers").required();
            takes.value("--existing-from", to.existingFrom,
                        "Existing ones from the first period, or term, on this day or later; by default as new ones");
            takes.whole("--months", to.window, "Months in which somebody is followed; by default 3", {"N"},
                        {1, longestWindow, "a whole number from 1 to " + std::to_string(longestWindow)});
        });
}

} // namespace seatwise::cli
