#pragma once

#include <algorithm>
#include <functional>
#include <memory>

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

} // namespace seatwise
