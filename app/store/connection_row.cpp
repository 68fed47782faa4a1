#include "store/connection_row.h"

namespace seatwise {

StoredRow::Kind ConnectionRows::kind(int column) const
{
    const QVariant value = rows_.value(column);
    if (value.isNull())
        return Kind::absent;
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::ULongLong: // what PostgreSQL's driver makes of a BIGINT that is not negative
        return Kind::whole;
    case QMetaType::QString:
        return Kind::text;
    default:
        return Kind::other;
    }
}

std::string ConnectionRows::text(int column) const
{
    return kind(column) == Kind::text ? rows_.text(column) : std::string();
}

} // namespace seatwise
