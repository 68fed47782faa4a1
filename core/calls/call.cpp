#include "calls/call.h"

#include <algorithm>

#include "calendar/date.h"
#include "codec/json_value.h"
#include "pricing/price.h"
#include "text/hidden.h"
#include "words/calls_words.h"
#include "words/decimal.h"
#include "words/quoting_words.h"

namespace seatwise {

namespace {

constexpr std::size_t maxCallId = 64;

Result<void> checkTime(std::string_view time)
{
    if (!isUtcTime(time))
        return refused(words::callTimeIsNone(showHidden(excerpt(time))));
    return {};
}

Result<void> checkScenarios(const std::vector<Scenario>& scenarios)
{
    if (scenarios.empty())
        return refused(words::callWithoutScenario());
    if (scenarios.size() > scenarioLetters.size())
        return refused(words::callWithTooManyScenarios(scenarios.size(), scenarioLetters.size()));
    std::string seen;
    for (const Scenario& scenario : scenarios) {
        if (scenarioLetters.find(scenario.letter) == std::string_view::npos)
            return refused(words::scenarioLetterIsNone(std::string(1, scenario.letter)));
        if (seen.find(scenario.letter) != std::string::npos)
            return refused(words::scenarioTwice(std::string(1, scenario.letter)));
        seen += scenario.letter;
    }
    return {};
}

Result<void> checkHistory(const std::vector<Calculation>& history)
{
    if (history.size() > maxCalculations)
        return refused(words::historyTooLong(history.size(), maxCalculations));
    for (const Calculation& calculation : history) {
        TRY(checkTime(calculation.at));
        if (scenarioLetters.find(calculation.letter) == std::string_view::npos)
            return refused(words::scenarioLetterIsNone(std::string(1, calculation.letter)));
    }
    return {};
}

} // namespace

CallHead headOf(const Call& call)
{
    CallHead head{call.id, call.began, call.changed, call.customer, call.customerId, call.front, {}};
    head.scenarios.reserve(call.scenarios.size());
    for (const Scenario& scenario : call.scenarios)
        head.scenarios.push_back({scenario.letter, scenario.book.source, scenario.outcome});
    return head;
}

Result<const Scenario*> findScenario(const Call& call, char letter)
{
    const auto found = std::ranges::find(call.scenarios, letter, &Scenario::letter);
    if (found != call.scenarios.end())
        return &*found;
    std::vector<std::string> letters;
    letters.reserve(call.scenarios.size());
    for (const Scenario& scenario : call.scenarios)
        letters.emplace_back(1, scenario.letter);
    return misused(words::noSuchScenario(std::string(1, letter), letters));
}

bool isCallId(std::string_view text) noexcept
{
    return !text.empty() && text.size() <= maxCallId && std::all_of(text.begin(), text.end(), [](char c) {
        return isDigit(c) || (c >= 'a' && c <= 'z') || c == '-';
    });
}

bool isUtcTime(std::string_view text) noexcept
{
    constexpr std::string_view form = "0000-00-00T00:00:00Z";
    const auto isAs = [](char c, char as) { return as == '0' ? isDigit(c) : c == as; };
    return text.size() == form.size() && std::equal(text.begin(), text.end(), form.begin(), isAs) &&
           parseDate(text.substr(0, 10)) && text.substr(11, 2) < "24" && text.substr(14, 2) < "60" &&
           text.substr(17, 2) < "61"; // a leap second
}

Outcome outcomeOf(const Price& price)
{
    return {price.plan(),    price.planName(), price.seats(),   price.counts(),
            price.billing(), price.total(),    price.currency()};
}

Result<void> checkCall(const Call& call)
{
    if (!isCallId(call.id))
        return refused(words::callIdIsNone(showHidden(excerpt(call.id))));
    TRY(checkTime(call.began));
    TRY(checkTime(call.changed));
    TRY(checkLine(words::customerField(), call.customer));
    TRY(checkCallNotes(call.notes));
    TRY(checkScenarios(call.scenarios));
    if (const auto front = findScenario(call, call.front); !front)
        return refused(front.error().message);
    return checkHistory(call.history);
}

Result<void> checkCallNotes(std::string_view notes)
{
    if (notes.size() > maxNotes)
        return refused(words::textTooLong(words::callNotesField(), maxNotes));
    return checkCharacters(words::callNotesField(), notes);
}

} // namespace seatwise
