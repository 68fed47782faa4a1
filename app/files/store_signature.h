#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace seatwise {

// How a store is known by its first bytes, whatever it is called: SQLite's header with an application_id of our own.

/// SQLite's application_id of our stores: "SWQ1".
inline constexpr std::uint32_t applicationId = 0x53575131;

inline constexpr std::string_view sqliteMagic{"SQLite format 3\0", 16};
inline constexpr std::size_t sqliteHeaderSize = 100;

/// A number of four bytes, the largest first, as SQLite writes them. The text must reach so far.
[[nodiscard]] std::uint32_t bigEndian(std::string_view bytes, std::size_t at) noexcept;

/// Whether a file that begins so, with its first 100 bytes, is a store.
[[nodiscard]] bool beginsAsStore(std::string_view bytes) noexcept;

/// Whether a file that begins so is what SQLite undoes an unfinished change of a store with.
[[nodiscard]] bool beginsAsJournal(std::string_view bytes) noexcept;

/// Whether there is a store at a path, through links too. False where nothing is, or cannot be read.
[[nodiscard]] bool isStoreFile(const std::string& path);

/// The store that SQLite would take a file of this name for a part of, such as "store.db" for "store.db-journal"; empty
/// when there is none.
[[nodiscard]] std::string storeBeside(const std::string& path);

} // namespace seatwise
