#pragma once

#include <string>

namespace seatwise {

/// The folder a path is in: "." for a bare name.
[[nodiscard]] std::string folderOf(const std::string& path);

/// Where a chain of symbolic links ends; the path itself when nothing is there.
[[nodiscard]] std::string linkTarget(const std::string& path);

/// Where a chain of symbolic links leads, also where nothing is there; the path itself when it is no link.
[[nodiscard]] std::string linkEnd(const std::string& path);

/// Whether two paths lead to one file, by whatever names and links.
[[nodiscard]] bool isSameFile(const std::string& one, const std::string& other);

} // namespace seatwise
