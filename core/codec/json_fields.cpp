#include "codec/json_fields.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace seatwise {

namespace {

constexpr std::size_t maxSlipLength = 40; ///< longer words are not compared
constexpr std::size_t maxListed = 24;     ///< ids named in a message

constexpr WordKind objectKeys{words::unknownKey, words::misspeltKey};

std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::array<std::size_t, maxSlipLength + 1> row{};
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
            diagonal = above;
        }
    }
    return row[b.size()];
}

} // namespace

Fields::Fields(const Place& object, std::span<const std::string_view> allowed)
    : m_object(object)
{
    if (!object.is(JsonValue::Kind::object)) {
        object.refuseFor(words::objectWithKeys(joined(allowed)));
        return;
    }
    std::vector<bool> seen(allowed.size());
    for (const JsonMember& member : object.value().members) {
        const auto it = std::find(allowed.begin(), allowed.end(), member.key);
        if (it == allowed.end()) {
            object.member(member).refuseAt(member.line, unknownWord(objectKeys, member.key, allowed));
            continue;
        }
        const auto index = static_cast<std::size_t>(it - allowed.begin());
        if (seen[index])
            object.member(member).refuseAt(member.line, words::keyGivenTwice(member.key));
        seen[index] = true;
    }
}

const JsonMember* Fields::find(std::string_view key) const noexcept
{
    const auto& members = m_object.value().members;
    const auto it = std::find_if(members.begin(), members.end(), [key](const JsonMember& m) { return m.key == key; });
    return it == members.end() ? nullptr : &*it;
}

void Fields::refuseMissing(std::string_view key) const
{
    if (m_object.is(JsonValue::Kind::object))
        m_object.refuse(words::keyIsMissing(key));
}

void refuseRepeats(const Place& list, std::string_view key)
{
    std::unordered_set<std::string_view> seen;
    for (std::size_t i = 0; i < list.value().items.size(); ++i) {
        const Place item = list.item(i);
        for (const JsonMember& member : item.value().members) {
            if (member.key != key || member.value.kind != JsonValue::Kind::text)
                continue;
            if (!seen.insert(member.value.text).second)
                item.member(member).refuse(words::usedTwice(key, excerpt(member.value.text)));
            break;
        }
    }
}

Listed joined(std::span<const std::string_view> list)
{
    const auto shown = list.first(std::min(list.size(), maxListed));
    Listed listed(std::vector(shown.begin(), shown.end()));
    if (list.size() > maxListed)
        listed.value.push_back(words::andSoOn());
    return listed;
}

std::optional<std::string_view> nearest(std::string_view word, std::span<const std::string_view> words)
{
    if (word.size() > maxSlipLength)
        return std::nullopt;
    std::optional<std::string_view> best;
    std::size_t distance = std::min<std::size_t>(3, word.size());
    for (const std::string_view candidate : words) {
        if (candidate.size() > maxSlipLength)
            continue;
        if (const std::size_t d = editDistance(word, candidate); d < distance) {
            distance = d;
            best = candidate;
        }
    }
    return best;
}

Message unknownWord(const WordKind& kind, std::string_view word, std::span<const std::string_view> allowed)
{
    if (const auto meant = nearest(word, allowed))
        return kind.misspelt(excerpt(word), *meant, joined(allowed));
    return kind.unknown(excerpt(word), joined(allowed));
}

} // namespace seatwise
