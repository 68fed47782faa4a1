#pragma once

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <string_view>

namespace seatwise {

/// The first of some items that passes a test; null where none does.
template<class Items, class Test>
[[nodiscard]] constexpr auto findWhere(Items& items, Test test) -> decltype(items.data())
{
    const auto found = std::find_if(items.begin(), items.end(), test);
    return found == items.end() ? nullptr : std::to_address(found);
}

/// The first whose member has a value, such as `findBy(book.plans, &Plan::id, id)`; null where none has.
template<class Items, class Member, class Value>
[[nodiscard]] constexpr auto findBy(Items& items, Member member, const Value& value) -> decltype(items.data())
{
    return findWhere(items, [&](const auto& item) { return std::invoke(member, item) == value; });
}

/// The place of a word among words that are parted by "|", counted from 0; nothing where it is none of them.
[[nodiscard]] constexpr std::optional<std::size_t> placeAmong(std::string_view words, std::string_view word) noexcept
{
    for (std::size_t place = 0, begin = 0; begin <= words.size(); ++place) {
        const std::size_t end = std::min(words.find('|', begin), words.size());
        if (words.substr(begin, end - begin) == word)
            return place;
        begin = end + 1;
    }
    return std::nullopt;
}

} // namespace seatwise
