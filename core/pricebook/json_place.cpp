#include "pricebook/json_place.h"

#include <utility>

namespace seatwise {

void Problems::add(std::string path, std::string message)
{
    if (!full())
        m_list.push_back({std::move(path), std::move(message)});
}

std::string Place::path() const
{
    if (!m_parent)
        return {};
    std::string path = m_parent->path();
    if (m_parent->is(JsonValue::Kind::list))
        return path + '[' + std::to_string(m_index) + ']';
    if (!path.empty())
        path += '.';
    return path += m_key;
}

void Place::refuseAt(int line, std::string_view what) const
{
    if (!m_problems->full())
        m_problems->add(path(), "line " + std::to_string(line) + ": " + std::string(what));
}

void Place::refuseFor(std::string_view expected) const
{
    refuse("expected " + std::string(expected) + ", found " + describe(*m_value));
}

} // namespace seatwise
