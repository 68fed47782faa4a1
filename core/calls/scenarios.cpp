#include "calls/scenarios.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "quoting/quote.h"
#include "words/calls_words.h"
#include "words/quoting_words.h"

namespace seatwise {

namespace {

std::size_t indexOf(const Call& call, const Scenario* scenario) noexcept
{
    return static_cast<std::size_t>(scenario - call.scenarios.data());
}

template<class Items>
bool hasLetter(const Items& items, char letter)
{
    return std::ranges::any_of(items, [letter](const auto& item) { return item.letter == letter; });
}

/// Of a call that has fewer scenarios than there are letters.
char nextLetter(const Call& call)
{
    const auto isFree = [&call](char letter) { return !hasLetter(call.scenarios, letter); };
    const auto unheard = std::ranges::find_if(
        scenarioLetters, [&](char letter) { return isFree(letter) && !hasLetter(call.history, letter); });
    return unheard != scenarioLetters.end() ? *unheard : *std::ranges::find_if(scenarioLetters, isFree);
}

} // namespace

Call newCall(CallId id, std::string_view at, CallBook book, ScenarioInputs inputs)
{
    Call call;
    call.id = std::move(id);
    call.began = at;
    call.changed = at;
    call.scenarios.push_back({scenarioLetters.front(), std::move(book), std::move(inputs), {}, {}});
    return call;
}

Result<Call> withScenario(Call call, CallBook book, ScenarioInputs inputs)
{
    if (call.scenarios.size() >= scenarioLetters.size())
        return refused(words::callFull(scenarioLetters.size()));
    call.front = nextLetter(call);
    call.scenarios.push_back({call.front, std::move(book), std::move(inputs), {}, {}});
    return call;
}

Result<Call> withoutScenario(Call call, char letter)
{
    const std::size_t index = indexOf(call, TRY(findScenario(call, letter)));
    if (call.scenarios.size() == 1)
        return refused(words::lastScenarioStays());
    call.scenarios.erase(std::next(call.scenarios.begin(), static_cast<std::ptrdiff_t>(index)));
    if (call.front == letter)
        call.front = call.scenarios[std::min(index, call.scenarios.size() - 1)].letter;
    return call;
}

Result<Call> withCustomer(Call call, std::string name, CustomerId id)
{
    TRY(checkLine(words::customerField(), name));
    call.customer = std::move(name);
    call.customerId = std::move(id);
    return call;
}

Result<Call> withNotes(Call call, std::string notes)
{
    TRY(checkCallNotes(notes));
    call.notes = std::move(notes);
    return call;
}

Result<Call> recorded(Call call, Calculation calculation, Step step)
{
    Scenario& scenario = call.scenarios[indexOf(call, TRY(findScenario(call, calculation.letter)))];
    scenario.outcome = calculation.outcome;
    scenario.book.sha256 = calculation.book.sha256;
    call.changed = calculation.at;
    const bool isOfLast = !call.history.empty() && call.history.back().letter == calculation.letter &&
                          call.history.back().book == calculation.book;
    if (isOfLast && (step == Step::continues || call.history.back().outcome == calculation.outcome)) {
        call.history.back() = std::move(calculation);
        return call;
    }
    if (call.history.size() >= maxCalculations) {
        call.history.erase(call.history.begin());
        ++call.forgotten;
    }
    call.history.push_back(std::move(calculation));
    return call;
}

} // namespace seatwise
