#include "codec/json_place.h"

#include <utility>

#include "words/book_words.h"

namespace seatwise {

void Problems::add(std::string path, Message message)
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

void Place::refuseAt(int line, Message what) const
{
    if (!m_problems->full())
        m_problems->add(path(), words::problemOnLine(line, std::move(what)));
}

void Place::refuseFor(Message expected) const
{
    refuse(words::expectedButFound(std::move(expected), inWords(*m_value)));
}

} // namespace seatwise
