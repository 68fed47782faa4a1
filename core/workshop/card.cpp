#include "workshop/card.h"

#include <array>
#include <span>
#include <utility>

#include <nlohmann/json.hpp>

#include "codec/json_scalars.h"
#include "text/characters.h"
#include "words/quoting_words.h"
#include "words/workshop_words.h"

namespace seatwise {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::array<std::string_view, 3> stateWords{"open", "doing", "decided"};

struct TextField
{
    std::string_view key;
    const Words<void()>& field;
    std::string CardEntry::*text;
};

constexpr std::array<TextField, 5> textFields{{{"answer", words::answerField, &CardEntry::answer},
                                               {"evidence", words::evidenceField, &CardEntry::evidence},
                                               {"owner", words::ownerField, &CardEntry::owner},
                                               {"decision", words::decisionField, &CardEntry::decision},
                                               {"decided_by", words::decidedByField, &CardEntry::decidedBy}}};

Result<void> checkText(const Words<void()>& field, std::string_view text)
{
    if (text.size() > mostCardText)
        return refused(words::textTooLong(field(), mostCardText));
    if (!isUtf8(text))
        return refused(words::textNotUtf8(field()));
    if (const auto code = firstNoncharacter(text))
        return refused(words::textHasNoncharacter(field(), codeName(*code)));
    return {};
}

bool isBlank(std::string_view text) noexcept
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

std::optional<std::string> readCardText(const Place& place)
{
    if (!place.is(JsonValue::Kind::text)) {
        place.refuseFor(words::someText());
        return std::nullopt;
    }
    const std::string& text = place.value().text;
    if (text.size() > mostCardText) {
        place.refuse(words::textLengthAtMost(mostCardText, text.size()));
        return std::nullopt;
    }
    return text;
}

std::optional<CardState> readState(const Place& place)
{
    const auto word = readWord(place, stateWords);
    return word ? std::optional(static_cast<CardState>(*word)) : std::nullopt;
}

std::optional<std::string_view> readFormat(const Place& place)
{
    constexpr std::array<std::string_view, 1> format{"seatwise.workshop-card"};
    return readWord(place, format) ? std::optional(format.front()) : std::nullopt;
}

CardEntry readFields(const Place& place)
{
    const Fields fields(place, {"format", "format_version", "card", "answer", "evidence", "owner", "decide_by", "state",
                                "decision", "decided_by", "decided_on"});
    CardEntry entry;
    std::string_view format;
    std::int64_t version = 0;
    fields.require("format", format, readFormat);
    fields.require("format_version", version, [](const Place& p) { return readWhole(p, 1, 1); });
    fields.require("card", entry.card, readText);
    for (const TextField& field : textFields)
        fields.require(field.key, entry.*field.text, readCardText);
    fields.allow("decide_by", entry.decideBy, readDate);
    fields.require("state", entry.state, readState);
    fields.allow("decided_on", entry.decidedOn, readDate);
    return entry;
}

} // namespace

std::string_view toString(CardState state) noexcept
{
    return stateWords[static_cast<std::size_t>(state)];
}

Result<void> checkCard(const CardEntry& entry)
{
    if (entry.card.empty())
        return refused(words::entryWithoutCard());
    if (auto card = checkText(words::cardIdField, entry.card); !card)
        return card;
    for (const TextField& field : textFields)
        if (auto text = checkText(field.field, entry.*field.text); !text)
            return text;
    return {};
}

std::string writeCard(const CardEntry& entry)
{
    Json json{
        {"format", "seatwise.workshop-card"}, {"format_version", 1}, {"card", entry.card}, {"answer", entry.answer},
        {"evidence", entry.evidence},         {"owner", entry.owner}};
    if (entry.decideBy)
        json["decide_by"] = toString(*entry.decideBy);
    json["state"] = toString(entry.state);
    json["decision"] = entry.decision;
    json["decided_by"] = entry.decidedBy;
    if (entry.decidedOn)
        json["decided_on"] = toString(*entry.decidedOn);
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<CardEntry> readCard(std::string_view json)
{
    const auto root = parseJson(json);
    if (!root)
        return failed(words::notACard(root.error().message));
    Problems problems;
    CardEntry entry = readFields(Place(*root, problems));
    if (problems.empty())
        return entry;
    return failed(words::notACard(asError(problems.take()).message));
}

Result<CardEntry> decided(CardEntry entry, std::string decision, std::string by, Date on)
{
    if (entry.state == CardState::decided)
        return refused(words::cardDecidedAlready());
    if (isBlank(decision))
        return refused(words::decisionMissing());
    if (isBlank(by))
        return refused(words::deciderMissing());
    entry.state = CardState::decided;
    entry.decision = std::move(decision);
    entry.decidedBy = std::move(by);
    entry.decidedOn = on;
    TRY(checkCard(entry));
    return entry;
}

CardEntry reopened(CardEntry entry)
{
    entry.state = CardState::open;
    entry.decision.clear();
    entry.decidedBy.clear();
    entry.decidedOn.reset();
    return entry;
}

bool isOverdue(const CardEntry& entry, Date today) noexcept
{
    return entry.state != CardState::decided && entry.decideBy && *entry.decideBy < today;
}

} // namespace seatwise
