#pragma once

#include <memory>
#include <string>

#include "money/error.h"
#include "store/connection.h"
#include "store/schema.h"

namespace seatwise {

/// Opens a store in a file, making it when there is none. The file appears whole or not at all. What is no Seatwise
/// store is refused in one line and not written to: an empty file, a folder, text, another program's database, a file
/// cut short, a store of a newer Seatwise.
[[nodiscard]] Result<std::unique_ptr<Connection>> openSqliteStore(const std::string& path,
                                                                  const SchemaSteps& steps = schemaSteps());

/// Opens a file that must be there and leaves its tables as they are, such as a backup. `place` is what messages call
/// it.
[[nodiscard]] Result<std::unique_ptr<Connection>> openSqliteFile(const std::string& path, const std::string& place,
                                                                 const SchemaSteps& steps = schemaSteps());

/// What the file system and the file's own header say: an error when it is not a store of ours, whole as far as its
/// header tells.
[[nodiscard]] Result<void> checkSqliteFile(const std::string& path, const SchemaSteps& steps = schemaSteps());

} // namespace seatwise
