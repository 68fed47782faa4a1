#pragma once

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "codec/json_place.h"
#include "words/book_words.h"

namespace seatwise {

/// The members of an object, held against the keys that are allowed there. Making it reports a value that is no
/// object, every unknown key with the nearest allowed one, and every key given twice.
class Fields
{
public:
    Fields(const Place& object, std::initializer_list<std::string_view> allowed)
        : Fields(object, std::span(allowed.begin(), allowed.size()))
    {
    }
    Fields(const Place& object, std::span<const std::string_view> allowed);

    [[nodiscard]] const Place& place() const noexcept { return m_object; }
    [[nodiscard]] bool has(std::string_view key) const noexcept { return find(key) != nullptr; }
    [[nodiscard]] const JsonMember* find(std::string_view key) const noexcept;

    /// Reports that the key is missing, unless the value is no object at all, which has been said.
    void refuseMissing(std::string_view key) const;

    /// Reads the member into `out` with `read(Place) -> std::optional`; leaves `out` as it is when that fails.
    /// A missing member is left to its default.
    template<class T, class Read>
    void allow(std::string_view key, T& out, Read read) const
    {
        const JsonMember* member = find(key);
        if (!member)
            return;
        if (auto value = read(m_object.member(*member)))
            out = static_cast<T>(std::move(*value));
    }

    /// As allow(), and a missing member is a problem.
    template<class T, class Read>
    void require(std::string_view key, T& out, Read read) const
    {
        if (has(key))
            allow(key, out, read);
        else
            refuseMissing(key);
    }

private:
    Place m_object;
};

/// Every item of a list read with `read(Place) -> std::optional`; nothing when the value is no list. Items that cannot
/// be read are reported by `read` and left out.
template<class T, class Read>
std::optional<std::vector<T>> readList(const Place& place, Read read)
{
    if (!place.is(JsonValue::Kind::list)) {
        place.refuseFor(words::aList());
        return std::nullopt;
    }
    std::vector<T> list;
    list.reserve(place.value().items.size());
    for (std::size_t i = 0; i < place.value().items.size() && !place.problems().full(); ++i)
        if (auto item = read(place.item(i)))
            list.push_back(std::move(*item));
    return list;
}

/// As readList(), for lists that must say something: `expected` is what an empty one is told.
template<class T, class Read>
std::optional<std::vector<T>> readFilledList(const Place& place, const Words<void()>& expected, Read read)
{
    if (place.is(JsonValue::Kind::list) && place.value().items.empty()) {
        place.refuse(expected());
        return std::nullopt;
    }
    return readList<T>(place, read);
}

/// Reports each object of a list whose member `key` repeats the text of an earlier one.
void refuseRepeats(const Place& list, std::string_view key);

/// "a, b, c", and "…" for the rest of a long list.
[[nodiscard]] Listed joined(std::span<const std::string_view> list);

/// The word meant by a slip of one or two letters; nothing when none is near.
[[nodiscard]] std::optional<std::string_view> nearest(std::string_view word, std::span<const std::string_view> words);

/// What is said of a word of one kind that is none of those allowed.
struct WordKind
{
    const Words<void(Name, Listed)>& unknown;
    const Words<void(Name, Name, Listed)>& misspelt; ///< where one of those is near
};

/// What is said of an id of one kind that is none of the book's, and of what is no id.
struct IdKind
{
    WordKind word;
    const Words<void()>& expected;
};

/// `unknown key "naem", did you mean "name"? Allowed: id, name`, for any kind of word.
[[nodiscard]] Message unknownWord(const WordKind& kind, std::string_view word,
                                  std::span<const std::string_view> allowed);

} // namespace seatwise
