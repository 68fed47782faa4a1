#include "workshop/contributions.h"

#include <array>
#include <optional>
#include <span>

#include <nlohmann/json.hpp>

#include "codec/json_scalars.h"
#include "words/workshop_words.h"

namespace seatwise {

namespace {

using Json = nlohmann::ordered_json;

std::string canonical(std::string_view format, std::string_view key, Json content)
{
    const Json json{{"format", format}, {"format_version", 1}, {key, std::move(content)}};
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::optional<std::string> readAny(const Place& place)
{
    if (!place.is(JsonValue::Kind::text)) {
        place.refuseFor(words::someText());
        return std::nullopt;
    }
    return place.value().text;
}

/// What stands under `key` in a text of canonical(), as `read` reads it.
template<class T, class Read>
Result<T> contentOf(std::string_view json, std::string_view format, std::string_view key, Read read)
{
    const auto root = parseJson(json);
    if (!root)
        return failed(words::notOfFormat(format, root.error().message));
    Problems problems;
    const Fields fields(Place(*root, problems), {"format", "format_version", key});
    std::size_t word = 0;
    std::int64_t version = 0;
    T content;
    fields.require("format", word, [&](const Place& place) { return readWord(place, std::span(&format, 1)); });
    fields.require("format_version", version, [](const Place& place) { return readWhole(place, 1, 1); });
    fields.require(key, content, read);
    if (problems.empty())
        return content;
    return failed(words::notOfFormat(format, asError(problems.take()).message));
}

constexpr std::string_view propositionsFormat = "seatwise.workshop-propositions";
constexpr std::string_view ballotsFormat = "seatwise.workshop-ballots";
constexpr std::string_view tableFormat = "seatwise.workshop-table";

std::optional<Proposition> readProposition(const Place& place)
{
    const Fields fields(place, {"text", "by", "on"});
    Proposition version;
    fields.require("text", version.text, readAny);
    fields.require("by", version.by, readAny);
    fields.require("on", version.on, readDate);
    return version;
}

std::optional<Ballot> readBallot(const Place& place)
{
    const Fields fields(place, {"person", "ranks"});
    Ballot ballot;
    fields.require("person", ballot.person, readAny);
    fields.require("ranks", ballot.ranks, [](const Place& list) {
        return readList<int>(list, [](const Place& rank) -> std::optional<int> {
            const auto number = readWhole(rank, 1, static_cast<std::int64_t>(mostOptions));
            return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
        });
    });
    return ballot;
}

constexpr std::int64_t mostCells = 1'000'000;
constexpr std::int64_t mostLines = 100'000'000;

std::optional<ImportedTable> readTable(const Place& place)
{
    const Fields fields(place, {"name", "text", "sheet", "columns", "first_line", "keep_totals", "decimal_comma"});
    ImportedTable table;
    ListChoices& choices = table.choices;
    bool hasDecimalComma = false;
    fields.allow("sheet", table.sheet, readAny);
    fields.allow("columns", choices.columns, [](const Place& list) {
        return readList<std::size_t>(list, [](const Place& cell) -> std::optional<std::size_t> {
            const auto number = readWhole(cell, 0, mostCells);
            return number ? std::optional(static_cast<std::size_t>(*number)) : std::nullopt;
        });
    });
    fields.allow("first_line", choices.firstLine, [](const Place& line) { return readWhole(line, 0, mostLines); });
    fields.allow("keep_totals", choices.keepTotals, readFlag);
    fields.allow("decimal_comma", hasDecimalComma, readFlag);
    choices.decimalSign = hasDecimalComma ? DecimalSign::comma : DecimalSign::point;
    fields.require("name", table.name, readAny);
    fields.require("text", table.text, readAny);
    return table;
}

} // namespace

std::string writePropositions(const std::vector<Proposition>& versions)
{
    Json list = Json::array();
    for (const Proposition& version : versions)
        list.push_back(Json{{"text", version.text}, {"by", version.by}, {"on", toString(version.on)}});
    return canonical(propositionsFormat, "versions", std::move(list));
}

Result<std::vector<Proposition>> readPropositions(std::string_view json)
{
    return contentOf<std::vector<Proposition>>(json, propositionsFormat, "versions", [](const Place& list) {
        return readList<Proposition>(list, readProposition);
    });
}

std::string writeBallots(const std::vector<Ballot>& ballots)
{
    Json list = Json::array();
    for (const Ballot& ballot : ballots)
        list.push_back(Json{{"person", ballot.person}, {"ranks", ballot.ranks}});
    return canonical(ballotsFormat, "ballots", std::move(list));
}

Result<std::vector<Ballot>> readKeptBallots(std::string_view json)
{
    return contentOf<std::vector<Ballot>>(json, ballotsFormat, "ballots",
                                          [](const Place& list) { return readList<Ballot>(list, readBallot); });
}

Table tableOf(const ImportedTable& table)
{
    Table made;
    made.text = table.text;
    made.sheet = table.sheet;
    return made;
}

std::string writeImportedTable(const ImportedTable& table)
{
    Json json{{"name", table.name}, {"text", table.text}};
    if (table.sheet)
        json["sheet"] = *table.sheet;
    if (table.choices.columns)
        json["columns"] = *table.choices.columns;
    if (table.choices.firstLine > 0)
        json["first_line"] = table.choices.firstLine;
    if (table.choices.keepTotals)
        json["keep_totals"] = true;
    if (table.choices.decimalSign == DecimalSign::comma)
        json["decimal_comma"] = true;
    return canonical(tableFormat, "table", std::move(json));
}

Result<ImportedTable> readImportedTable(std::string_view json)
{
    return contentOf<ImportedTable>(json, tableFormat, "table", readTable);
}

} // namespace seatwise
