#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "codec/json_value.h"

namespace seatwise {

/// Everything found wrong with a file, in the order found. Collecting stops at `most`, so that a hostile file cannot
/// make the list long.
class Problems
{
public:
    static constexpr std::size_t most = 100;

    void add(std::string path, Message message);

    [[nodiscard]] bool empty() const noexcept { return m_list.empty(); }
    [[nodiscard]] std::size_t count() const noexcept { return m_list.size(); }
    [[nodiscard]] bool full() const noexcept { return m_list.size() == most; }
    [[nodiscard]] std::vector<JsonProblem> take() { return std::move(m_list); }

private:
    std::vector<JsonProblem> m_list;
};

/// A value together with the way to it from the root. The path is only spelled out when a problem is reported.
/// A place refers to the place it was reached from, which must outlive it.
class Place
{
public:
    Place(const JsonValue& root, Problems& problems)
        : m_value(&root)
        , m_problems(&problems)
    {
    }

    [[nodiscard]] Place member(const JsonMember& member) const { return {member.value, *this, member.key, 0}; }
    [[nodiscard]] Place item(std::size_t index) const { return {m_value->items[index], *this, {}, index}; }

    [[nodiscard]] const JsonValue& value() const noexcept { return *m_value; }
    [[nodiscard]] bool is(JsonValue::Kind kind) const noexcept { return m_value->kind == kind; }
    [[nodiscard]] Problems& problems() const noexcept { return *m_problems; }

    /// Such as "plans[1].charges[0].monthly.tiers[2].rate"; empty for the root.
    [[nodiscard]] std::string path() const;

    /// Reports a problem with this value: "line 48: …".
    void refuse(Message what) const { refuseAt(m_value->line, std::move(what)); }
    void refuseAt(int line, Message what) const;
    /// "line 48: expected …, found the number 0.2".
    void refuseFor(Message expected) const;

private:
    Place(const JsonValue& value, const Place& parent, std::string_view key, std::size_t index)
        : m_value(&value)
        , m_problems(parent.m_problems)
        , m_parent(&parent)
        , m_key(key)
        , m_index(index)
    {
    }

    const JsonValue* m_value;
    Problems* m_problems;
    const Place* m_parent = nullptr;
    std::string_view m_key;
    std::size_t m_index = 0;
};

} // namespace seatwise
