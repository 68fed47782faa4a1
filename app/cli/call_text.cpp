#include "cli/call_text.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "calls/yearly_difference.h"
#include "cli/price_text.h"
#include "cli/text_table.h"
#include "money/plain_text.h"
#include "pricing/monthly_difference.h"
#include "text/hidden.h"

namespace seatwise::cli {

namespace {

Json idOrNull(std::string_view id)
{
    return id.empty() ? Json(nullptr) : Json(id);
}

/// What was asked and what it came to, into an object; nulls where it had no price.
void addOutcome(Json& json, const std::optional<Outcome>& outcome)
{
    json["plan"] = outcome ? Json(outcome->plan) : Json(nullptr);
    json["plan_name"] = outcome ? Json(outcome->planName) : Json(nullptr);
    json["seats"] = outcome ? Json(outcome->seats) : Json(nullptr);
    json["billing"] = outcome ? Json(toString(outcome->billing)) : Json(nullptr);
    json["currency"] = outcome ? Json(outcome->currency.code) : Json(nullptr);
    json["total"] = outcome ? Json(outcome->total.toString(outcome->currency.exponent)) : Json(nullptr);
}

Json headJson(const CallHead& call)
{
    return {{"id", call.id},
            {"began", call.began},
            {"changed", call.changed},
            {"customer", call.customer},
            {"customer_id", idOrNull(call.customerId)},
            {"front", std::string(1, call.front)}};
}

Json listJson(const RecentCalls& recent)
{
    Json calls = Json::array();
    for (const CallHead& call : recent.calls) {
        Json json = headJson(call);
        json["scenarios"] = Json::array();
        for (const ScenarioHead& scenario : call.scenarios) {
            Json tab{{"letter", std::string(1, scenario.letter)}, {"price_book", scenario.book}};
            addOutcome(tab, scenario.outcome);
            json["scenarios"].push_back(std::move(tab));
        }
        calls.push_back(std::move(json));
    }
    Json unread = Json::array();
    for (const UnreadCall& call : recent.unread)
        unread.push_back({{"file", call.file}, {"problem", call.problem.english()}});
    return {{"calls", std::move(calls)}, {"unread", std::move(unread)}};
}

/// "Ensemble, 450 seats, billed annually".
std::string askedInWords(const Outcome& outcome)
{
    return showHidden(outcome.planName) + ", " + counted(outcome.counts, outcome.seats).english() + ", billed " +
           billedHow(outcome.billing);
}

std::string totalInWords(const Outcome& outcome)
{
    return format(outcome.total, outcome.currency) + ' ' + periodName(outcome.billing);
}

std::string listText(const RecentCalls& recent)
{
    if (recent.calls.empty())
        return "No calls.\n";
    using Align = TextTable::Align;
    TextTable table({Align::left, Align::left, Align::left, Align::left, Align::right});
    for (const CallHead& call : recent.calls)
        for (std::size_t i = 0; i < call.scenarios.size(); ++i) {
            const ScenarioHead& scenario = call.scenarios[i];
            const bool isFirst = i == 0;
            table.add(
                {isFirst ? call.changed : std::string(), isFirst ? call.id.text() : std::string(),
                 isFirst ? showHidden(call.customer) : std::string(),
                 std::string(1, scenario.letter) + "  " + (scenario.outcome ? askedInWords(*scenario.outcome) : "—"),
                 scenario.outcome ? totalInWords(*scenario.outcome) : std::string()});
        }
    return table.toString();
}

/// The price that the others are set beside: that of the first scenario, where it has one.
const Price* firstOf(const std::vector<PricedScenario>& prices)
{
    return prices.empty() || !prices.front().price ? nullptr : &*prices.front().price;
}

bool isOtherContent(const Scenario& scenario, const PricedScenario& now)
{
    return now.book && now.book->sha256 != scenario.book.sha256;
}

Json differenceJson(const Price& price, const Price* first)
{
    const auto year = first ? yearlyDifference(price, *first) : std::nullopt;
    if (!year)
        return nullptr;
    const int decimals = price.currency().exponent;
    const MonthlyDifference month = monthlyDifference(price, *first);
    const std::string amount = month.amount.toString(decimals);
    return {{"year", year->toString(decimals)},
            {"month", month.isMore || month.amount.isZero() ? amount : "-" + amount}};
}

Json scenarioJson(const Scenario& scenario, const PricedScenario& now, const Price* first)
{
    Json json{{"letter", std::string(1, scenario.letter)},
              {"price_book", scenario.book.source},
              {"price_book_sha256", now.book ? Json(now.book->sha256) : Json(nullptr)},
              {"price_book_changed", isOtherContent(scenario, now)},
              {"changes_quote", idOrNull(scenario.changes)}};
    addOutcome(json, now.price ? std::optional(outcomeOf(*now.price)) : std::nullopt);
    const auto year = now.price ? yearOf(*now.price) : std::nullopt;
    const int decimals = now.price ? now.price->currency().exponent : 0;
    json["year"] = year ? Json(year->toString(decimals)) : Json(nullptr);
    json["monthly_equivalent"] = now.price ? Json(now.price->monthlyEquivalent().toString(decimals)) : Json(nullptr);
    json["difference_to_first"] = now.price ? differenceJson(*now.price, first) : Json(nullptr);
    json["problem"] = now.price ? Json(nullptr) : Json(now.price.error().message.english());
    return json;
}

Json callJson(const Call& call, const std::vector<PricedScenario>& prices)
{
    Json json = headJson(headOf(call));
    json["notes"] = call.notes;
    json["scenarios"] = Json::array();
    for (std::size_t i = 0; i < call.scenarios.size(); ++i)
        json["scenarios"].push_back(scenarioJson(call.scenarios[i], prices[i], firstOf(prices)));
    json["history"] = Json::array();
    for (const Calculation& calculation : call.history) {
        Json entry{{"at", calculation.at},
                   {"scenario", std::string(1, calculation.letter)},
                   {"price_book", calculation.book.id},
                   {"price_book_version", calculation.book.version},
                   {"price_book_sha256", calculation.book.sha256}};
        addOutcome(entry, calculation.outcome);
        json["history"].push_back(std::move(entry));
    }
    json["forgotten"] = call.forgotten;
    return json;
}

/// "$96.00 more a year", "the same", or nothing where there is nothing beside it.
std::string differenceText(const Price& price, const Price* first)
{
    const auto year = first && first != &price ? yearlyDifference(price, *first) : std::nullopt;
    if (!year)
        return {};
    if (year->isZero())
        return "the same over a year";
    const Money amount = *year < Money() ? Money() - *year : *year;
    return format(amount, price.currency()) + (*year < Money() ? " less a year" : " more a year");
}

std::string scenariosText(const Call& call, const std::vector<PricedScenario>& prices)
{
    using Align = TextTable::Align;
    TextTable table({Align::left, Align::left, Align::right, Align::right, Align::left});
    std::string remarks;
    for (std::size_t i = 0; i < call.scenarios.size(); ++i) {
        const Scenario& scenario = call.scenarios[i];
        const PricedScenario& now = prices[i];
        const std::string letter(1, scenario.letter);
        if (isOtherContent(scenario, now))
            remarks += "  * " + letter + ": the price book " + showHidden(scenario.book.source) +
                       " is not what it was when this was last priced\n";
        if (!now.price) {
            table.add({letter, "—", {}, {}, {}});
            remarks += "  * " + letter + ": " + now.price.error().message.english() + '\n';
            continue;
        }
        const Outcome outcome = outcomeOf(*now.price);
        const Currency& currency = outcome.currency;
        table.add({letter, askedInWords(outcome), totalInWords(outcome),
                   format(now.price->monthlyEquivalent(), currency) + " a month equivalent",
                   differenceText(*now.price, firstOf(prices))});
    }
    return table.toString(2) + remarks;
}

std::string historyText(const Call& call)
{
    if (call.history.empty())
        return {};
    using Align = TextTable::Align;
    TextTable table({Align::left, Align::left, Align::left, Align::left, Align::right});
    for (const Calculation& calculation : call.history)
        table.add({calculation.at, std::string(1, calculation.letter),
                   showHidden(calculation.book.id.text() + ' ' + calculation.book.version),
                   askedInWords(calculation.outcome), totalInWords(calculation.outcome)});
    std::string text = "\nHistory\n" + table.toString(2);
    if (call.forgotten > 0)
        text += "  and " + grouped(SeatCount{call.forgotten}) + " before\n";
    return text;
}

std::string notesText(std::string_view notes)
{
    std::string text;
    while (!notes.empty()) {
        const std::size_t end = std::min(notes.find('\n'), notes.size());
        text += "  " + showHidden(notes.substr(0, end)) + '\n';
        notes.remove_prefix(std::min(end + 1, notes.size()));
    }
    return text.empty() ? text : "\nNotes\n" + text;
}

std::string callText(const Call& call, const std::vector<PricedScenario>& prices)
{
    const std::string who = call.customer.empty() ? "No customer" : showHidden(call.customer);
    return who + "\n  " + call.id.text() + ", began " + call.began + ", changed " + call.changed + "\n\n" +
           scenariosText(call, prices) + historyText(call) + notesText(call.notes);
}

/// One line that names each call that cannot be read; nothing where there is none.
std::string remarkOn(const std::vector<UnreadCall>& unread)
{
    std::string remark;
    for (const UnreadCall& call : unread)
        remark += (remark.empty() ? std::string() : "; ") + call.problem.english();
    const auto count = static_cast<SeatCount>(unread.size());
    return count > 1 ? grouped(count) + " calls cannot be read: " + remark : remark;
}

} // namespace

Output callsOutput(const RecentCalls& recent, const Context& context)
{
    return says(context.json ? printed(listJson(recent)) : listText(recent), remarkOn(recent.unread));
}

Output callOutput(const Call& call, const std::vector<PricedScenario>& prices, const Context& context)
{
    return says(context.json ? printed(callJson(call, prices)) : callText(call, prices));
}

} // namespace seatwise::cli
