#pragma once

#include <string>

#include "money/error.h"

namespace seatwise {

/// The folder a path is in: "." for a bare name.
[[nodiscard]] std::string folderOf(const std::string& path);

/// Where a chain of symbolic links ends; the path itself when nothing is there.
[[nodiscard]] std::string linkTarget(const std::string& path);

/// Where a chain of symbolic links leads, also where nothing is there; the path itself when it is no link.
[[nodiscard]] std::string linkEnd(const std::string& path);

/// Whether two paths lead to one file, by whatever names and links.
[[nodiscard]] bool isSameFile(const std::string& one, const std::string& other);

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

/// The file of a store at a location: the default place for empty text.
[[nodiscard]] Result<std::string> storeFile(const std::string& location);

/// Where the settings are: seatwise.conf in Seatwise's folder below XDG_CONFIG_HOME. Failed as userConfigFolder(), and
/// when something else than a plain file is there.
[[nodiscard]] Result<std::string> settingsPlace();

} // namespace seatwise
