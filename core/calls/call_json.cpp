#include "calls/call_json.h"

#include <algorithm>
#include <type_traits>
#include <utility>

#include "codec/forms.h"
#include "pricebook/describe_rules.h"
#include "quoting/describe_reference.h"
#include "selection/describe_selection.h"
#include "words/calls_words.h"

namespace seatwise {

namespace {

constexpr std::string_view callFormat = "seatwise.call";
constexpr std::int64_t callVersion = 1;
constexpr std::string_view headBegins = R"({"format":"seatwise.call","format_version":1,"head":)";

constexpr auto seatWord = form::word<SeatWord>("seats", "users");

/// The letter of a scenario.
struct LetterForm
{
    [[nodiscard]] static std::optional<char> read(const Place& place)
    {
        const auto text = readAnyText(place);
        if (!text)
            return std::nullopt;
        if (text->size() == 1 && scenarioLetters.find(text->front()) != std::string_view::npos)
            return text->front();
        place.refuse(words::scenarioLetterIsNone(excerpt(*text)));
        return std::nullopt;
    }
    [[nodiscard]] static nlohmann::ordered_json write(char letter) { return std::string(1, letter); }
};

/// Where the object that a text begins with ends; nothing where it does not.
std::optional<std::size_t> endOfObject(std::string_view text)
{
    int depth = 0;
    bool isInText = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (isInText && c == '\\')
            ++at;
        else if (c == '"')
            isInText = !isInText;
        else if (!isInText && c == '{')
            ++depth;
        else if (!isInText && c == '}' && --depth == 0)
            return at + 1;
    }
    return std::nullopt;
}

/// What the call takes from its head, which must tell of the scenarios that follow it.
void takeHead(Call& call, CallHead head, const Place& place)
{
    const auto isOf = [](const ScenarioHead& tab, const Scenario& scenario) {
        return tab.letter == scenario.letter && tab.book == scenario.book.source;
    };
    if (!std::ranges::equal(head.scenarios, call.scenarios, isOf)) {
        place.refuse(words::scenariosSaidOtherwise());
        return;
    }
    call.id = std::move(head.id);
    call.began = std::move(head.began);
    call.changed = std::move(head.changed);
    call.customer = std::move(head.customer);
    call.customerId = std::move(head.customerId);
    call.front = head.front;
    for (std::size_t i = 0; i < call.scenarios.size(); ++i)
        call.scenarios[i].outcome = std::move(head.scenarios[i].outcome);
}

/// The version of a call in a form that this program does not know yet; nothing of other texts.
std::optional<std::int64_t> newerVersion(const JsonValue& root)
{
    const JsonValue* const format = root.find("format");
    const JsonValue* const version = root.find("format_version");
    if (!format || !version || format->text != callFormat || version->kind != JsonValue::Kind::number)
        return std::nullopt;
    Problems problems;
    const auto number = readWhole(Place(*version, problems), callVersion + 1, maxQuantity);
    return number;
}

} // namespace

void describe(auto& io, Is<Budget> auto& budget)
{
    io.required("amount", budget.amount, form::fixed<Money>);
    io.required("every", budget.every);
}

void describe(auto& io, Is<ScenarioInputs> auto& inputs)
{
    io.required("selection", inputs.selection);
    io.optional("budget", inputs.budget);
    io.optional("academic_year", inputs.academic);
    io.optional("pause", inputs.pause);
    io.optional("start_typed", inputs.startTyped, form::anyText);
    io.optional("pause_from_typed", inputs.pauseFromTyped, form::anyText);
    io.optional("pause_to_typed", inputs.pauseToTyped, form::anyText);
}

void describe(auto& io, Is<Outcome> auto& outcome)
{
    io.required("plan", outcome.plan, form::anyText);
    io.required("plan_name", outcome.planName, form::anyText);
    io.required("seats", outcome.seats, form::seats);
    io.optional("counts", outcome.counts, seatWord);
    io.required("billing", outcome.billing);
    io.required("total", outcome.total, form::fixed<Money>);
    io.required("currency", outcome.currency);
}

void describe(auto& io, Is<ScenarioHead> auto& scenario)
{
    io.required("letter", scenario.letter, LetterForm());
    io.required("book", scenario.book, form::anyText);
    io.optional("outcome", scenario.outcome);
}

void describe(auto& io, Is<CallHead> auto& head)
{
    io.required("id", head.id, form::anyText);
    io.required("began", head.began, form::anyText);
    io.required("changed", head.changed, form::anyText);
    io.optional("customer", head.customer, form::anyText);
    io.optional("customer_id", head.customerId, form::anyText);
    io.required("front", head.front, LetterForm());
    io.required("scenarios", head.scenarios);
}

void describe(auto& io, Is<CallBook> auto& book)
{
    io.required("source", book.source, form::anyText);
    io.required("sha256", book.sha256, form::anyText);
}

void describe(auto& io, Is<Scenario> auto& scenario)
{
    io.required("letter", scenario.letter, LetterForm());
    io.required("price_book", scenario.book);
    io.required("inputs", scenario.inputs);
    io.optional("changes_quote", scenario.changes, form::anyText);
}

void describe(auto& io, Is<Calculation> auto& calculation)
{
    io.required("at", calculation.at, form::anyText);
    io.required("scenario", calculation.letter, LetterForm());
    io.required("price_book", calculation.book);
    io.required("outcome", calculation.outcome);
}

void describe(auto& io, Is<Call> auto& call)
{
    io.format(callFormat);
    CallHead head = headOf(call);
    io.required("head", head);
    io.optional("notes", call.notes, form::anyText);
    io.required("scenarios", call.scenarios);
    io.optional("history", call.history);
    io.optional("forgotten", call.forgotten, form::Whole{0, maxQuantity});
    io.check([&](const Fields& fields) {
        if constexpr (!std::is_const_v<std::remove_reference_t<decltype(call)>>)
            takeHead(call, std::move(head), fields.place());
    });
}

std::string writeCall(const Call& call)
{
    return writeDescribed(call);
}

Result<Call> readCall(std::string_view json)
{
    const auto root = parseJson(json, maxKeptNesting);
    if (!root)
        return failed(inPlace(root.error()));
    if (const auto version = newerVersion(*root))
        return failed(words::callOfNewerSeatwise(*version, callVersion));
    Problems problems;
    auto call = form::described<Call>().read(Place(*root, problems));
    if (!problems.empty())
        return failed(asError(problems.take()).message);
    if (const auto checked = checkCall(*call); !checked)
        return failed(checked.error().message);
    return *std::move(call);
}

std::optional<CallHead> readCallHead(std::string_view beginning)
{
    if (!beginning.starts_with(headBegins))
        return std::nullopt;
    const std::string_view rest = beginning.substr(headBegins.size());
    const auto end = endOfObject(rest);
    if (!end)
        return std::nullopt;
    auto head = readDescribed<CallHead>(rest.substr(0, *end));
    return head ? std::optional(*std::move(head)) : std::nullopt;
}

} // namespace seatwise
