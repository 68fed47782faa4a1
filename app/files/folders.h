#pragma once

#include <string>

#include "money/error.h"

namespace seatwise {

/// Makes a folder of the program's own, and whatever is missing above it: for its owner alone (0700), whatever the
/// umask. Folders that are there stay as they are. Failed with the system's reason alone.
[[nodiscard]] Result<void> makeOwnFolder(const std::string& path);

/// The user's folder for data: what XDG_DATA_HOME says, else ~/.local/share. Failed, saying which, when the variable or
/// HOME is not a path from / on, or HOME is not set: nothing is kept where nobody would look for it.
[[nodiscard]] Result<std::string> userDataFolder();

/// The same for settings: XDG_CONFIG_HOME, else ~/.config.
[[nodiscard]] Result<std::string> userConfigFolder();

/// Where the store is when nobody says otherwise: store.db in Seatwise's folder below XDG_DATA_HOME. Failed
/// as userDataFolder().
[[nodiscard]] Result<std::string> defaultStore();

/// Where the settings are: seatwise.conf in Seatwise's folder below XDG_CONFIG_HOME. Failed as userConfigFolder(), and
/// when something else than a plain file is there.
[[nodiscard]] Result<std::string> settingsPlace();

} // namespace seatwise
