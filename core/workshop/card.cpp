#include "workshop/card.h"

#include <array>
#include <utility>

#include "codec/forms.h"
#include "quoting/quote.h"
#include "words/quoting_words.h"
#include "words/workshop_words.h"

namespace seatwise {

namespace {

constexpr std::array<std::string_view, 3> stateWords{"open", "doing", "decided"};

struct TextField
{
    const Words<void()>& field;
    std::string CardEntry::*text;
};

constexpr std::array<TextField, 5> textFields{{{words::answerField, &CardEntry::answer},
                                               {words::evidenceField, &CardEntry::evidence},
                                               {words::ownerField, &CardEntry::owner},
                                               {words::decisionField, &CardEntry::decision},
                                               {words::decidedByField, &CardEntry::decidedBy}}};

Result<void> checkText(const Words<void()>& field, std::string_view text)
{
    if (text.size() > maxCardText)
        return refused(words::textTooLong(field(), maxCardText));
    return checkCharacters(field(), text);
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
    if (text.size() > maxCardText) {
        place.refuse(words::textLengthAtMost(maxCardText, text.size()));
        return std::nullopt;
    }
    return text;
}

} // namespace

void describe(auto& io, Is<CardEntry> auto& entry)
{
    constexpr form::Plain<readCardText> cardText;
    io.format("seatwise.workshop-card");
    io.required("card", entry.card, form::text);
    io.required("answer", entry.answer, cardText);
    io.required("evidence", entry.evidence, cardText);
    io.required("owner", entry.owner, cardText);
    io.optional("decide_by", entry.decideBy);
    io.required("state", entry.state, form::Word<CardState, stateWords.size()>{stateWords});
    io.required("decision", entry.decision, cardText);
    io.required("decided_by", entry.decidedBy, cardText);
    io.optional("decided_on", entry.decidedOn);
}

std::string_view toString(CardState state) noexcept
{
    return stateWords[static_cast<std::size_t>(state)];
}

Result<void> checkCard(const CardEntry& entry)
{
    if (entry.card.empty())
        return refused(words::entryWithoutCard());
    TRY(checkText(words::cardIdField, entry.card));
    for (const TextField& field : textFields)
        TRY(checkText(field.field, entry.*field.text));
    return {};
}

std::string writeCard(const CardEntry& entry)
{
    return writeDescribed(entry);
}

Result<CardEntry> readCard(std::string_view json)
{
    auto entry = readDescribed<CardEntry>(json);
    if (!entry)
        return failed(words::notACard(asError(entry.error()).message));
    return *std::move(entry);
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

std::vector<Message> changesOf(const CardEntry& before, const CardEntry& now)
{
    std::vector<Message> changes;
    const auto add = [&changes](const Words<void()>& field, std::string_view was, std::string_view is) {
        if (was != is)
            changes.push_back(is.empty() ? words::fieldIsNowEmpty(field()) : words::fieldIsNow(field(), is));
    };
    const auto dayOf = [](const CardEntry& entry) {
        return entry.decideBy ? toString(*entry.decideBy) : std::string();
    };
    for (const TextField& field : textFields)
        add(field.field, before.*field.text, now.*field.text);
    add(words::decideByField, dayOf(before), dayOf(now));
    add(words::stateField, toString(before.state), toString(now.state));
    return changes;
}

bool isOverdue(const CardEntry& entry, Date today) noexcept
{
    return entry.state != CardState::decided && entry.decideBy && *entry.decideBy < today;
}

} // namespace seatwise
