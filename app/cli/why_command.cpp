#include <algorithm>
#include <array>

#include "books/book_source.h"
#include "cli/price_text.h"
#include "cli/selection_options.h"
#include "codec/json_value.h"
#include "money/plain_text.h"
#include "pricing/price_change.h"

namespace seatwise::cli {

namespace {

struct WhyRequest
{
    std::string from;
    std::string to;
};

/// The parts of a selection as the options are called, in their order.
constexpr std::array<std::string_view, 15> partNames{"plan",       "seats",  "billing", "usage",    "base_amount",
                                                     "event",      "add_on", "start",   "anchor",   "annual_discount",
                                                     "negotiated", "promo",  "term",    "discount", "other"};

std::string keyOf(const Option& option)
{
    std::string key(withoutDashes(option.name));
    std::replace(key.begin(), key.end(), '-', '_');
    return key;
}

std::string keysOf(const Options& options)
{
    std::string keys;
    for (const Option& option : options.all())
        keys += (keys.empty() ? "" : " ") + keyOf(option);
    return keys;
}

bool isOne(const JsonValue& value)
{
    return value.kind == JsonValue::Kind::text || value.kind == JsonValue::Kind::number;
}

/// What a unit has in an object: one, or several such as its events.
Result<void> readOfUnit(const Option& option, const std::string& unit, const JsonValue& value)
{
    if (isOne(value))
        return option.read(unit + '=' + value.text);
    if (value.kind != JsonValue::Kind::list)
        return misused(keyOf(option) + " of " + unit + " must be a text or a number, or several, not " +
                       inWords(value).english());
    for (const JsonValue& item : value.items)
        TRY(readOfUnit(option, unit, item));
    return {};
}

/// Reads a text or a number; of an option that may be repeated a list of them, or an object of units with theirs.
Result<void> readInto(const Option& option, const JsonValue& value)
{
    using Kind = JsonValue::Kind;
    const bool repeats = option.takes == Option::Takes::several;
    if (isOne(value))
        return option.read(value.text);
    if (repeats && value.kind == Kind::list) {
        for (const JsonValue& item : value.items)
            TRY(readInto(option, item));
        return {};
    }
    if (repeats && value.kind == Kind::object) {
        for (const JsonMember& unit : value.members)
            TRY(readOfUnit(option, unit.key, unit.value));
        return {};
    }
    return misused(keyOf(option) + " must be a text or a number" + (repeats ? ", or several" : "") + ", not " +
                   inWords(value).english());
}

Result<Selection> readSelection(std::string_view text)
{
    const auto json = parseJson(text);
    if (!json)
        return misused(inPlace(json.error()));
    if (json->kind != JsonValue::Kind::object)
        return misused(R"(it must be an object such as {"plan": "auto", "seats": 200, "billing": "annual"}, not )" +
                       inWords(*json).english());
    SelectionRequest request;
    Options options;
    takeSelection(options, request);
    const auto isKnown = [&options](const JsonMember& member) {
        return std::ranges::find(options.all(), member.key, keyOf) != options.all().end();
    };
    if (const auto unknown = std::ranges::find_if_not(json->members, isKnown); unknown != json->members.end())
        return misused("no option " + inQuotes(unknown->key) + "; allowed are " + oneOf(keysOf(options)));
    for (const Option& option : options.all()) {
        const std::string key = keyOf(option);
        const auto given = std::ranges::count(json->members, key, &JsonMember::key);
        if (given > 1)
            return misused(key + " is given twice");
        if (given == 1)
            TRY(readInto(option, *json->find(key)));
        else if (option.isRequired)
            return misused(key + " is required");
    }
    return request.selection();
}

/// Its errors name the option that the text was given for.
Result<Selection> readSelection(std::string_view text, std::string_view option, Date today)
{
    auto selection = readSelection(text);
    if (!selection)
        return misused(std::string(option) + ": " + selection.error().message.english());
    selection->start = selection->start.value_or(today);
    return selection;
}

std::string nameOf(const PriceEffect& effect)
{
    std::string name;
    for (const SelectionPart part : effect.of)
        name += (name.empty() ? "" : " and ") + std::string(partNames.at(static_cast<std::size_t>(part)));
    return name;
}

std::string signedAmount(Money amount, const Currency& currency)
{
    return (amount > Money{} ? "+" : "") + format(amount, currency);
}

std::string totalOf(const Price& price)
{
    return format(price.total(), price.currency()) + ' ' + periodName(price.billing());
}

/// "The total goes from $652.20 a year to $853.80 a year, $201.60 more: seats +$201.60."
std::string sentenceOf(const PriceChange& change)
{
    const Currency& currency = change.after.currency();
    const Money before = change.before.total();
    const Money after = change.after.total();
    std::string text = "The total stays at " + totalOf(change.after);
    if (before != after || change.before.billing() != change.after.billing())
        text =
            "The total goes from " + totalOf(change.before) + " to " + totalOf(change.after) + ", " +
            (after < before ? format(before - after, currency) + " less" : format(after - before, currency) + " more");
    for (const PriceEffect& effect : change.effects)
        text += (&effect == &change.effects.front() ? ": " : ", ") + nameOf(effect) + ' ' +
                signedAmount(effect.amount, currency);
    return text + '.';
}

Json toJson(const PriceChange& change)
{
    const int decimals = change.after.currency().exponent;
    Json effects = Json::array();
    for (const PriceEffect& effect : change.effects)
        effects.push_back({{"name", nameOf(effect)}, {"amount", effect.amount.toString(decimals)}});
    return {{"before", change.before.total().toString(decimals)},
            {"after", change.after.total().toString(decimals)},
            {"effects", std::move(effects)},
            {"sentence", sentenceOf(change)}};
}

Result<Output> run(const WhyRequest& request, const Context& context)
{
    const Date day = today(context);
    const Selection from = TRY(readSelection(request.from, "from", day));
    const Selection to = TRY(readSelection(request.to, "to", day));
    const SharedBook book = TRY(loadBook(context.book));
    const PriceChange change = TRY(priceChange(*book, from, to));
    return says(context.json ? printed(toJson(change)) : sentenceOf(change) + '\n');
}

} // namespace

Command whyCommand()
{
    return command<WhyRequest>(
        "Why two prices differ: what each thing that is asked otherwise adds", run, [](Options& takes, WhyRequest& to) {
            constexpr Kind selection{"JSON"};
            takes
                .value("--from", to.from, "What is priced before: the options of price by name, with _ for -",
                       selection)
                .required();
            takes.value("--to", to.to, "What is priced after, likewise", selection).required();
        });
}

} // namespace seatwise::cli
