#pragma once

#include <cstdint>

#include <QStringList>

namespace seatwise {

/// The version of the tables; kept in SQLite's user_version.
inline constexpr int schemaVersion = 1;

/// SQLite's application_id of our stores: "SWQ1".
inline constexpr std::uint32_t applicationId = 0x53575131;

/// The statements that make the tables of an empty store.
[[nodiscard]] QStringList schemaStatements();

} // namespace seatwise
