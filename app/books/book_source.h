#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "claims/reader.h"
#include "money/error.h"
#include "pricebook/book_library.h"

namespace seatwise {

/// The book in use when none is named.
inline constexpr std::string_view defaultBook = "music-learning";

/// The ids of the price books that are part of the program, in the order they are listed.
[[nodiscard]] const std::vector<std::string>& shippedBooks();

/// The bytes of a price book: of a shipped one by its id, else of the file at that path. At most one byte more than
/// readPriceBook() accepts is read, so that it can say the file is too large. Fails (exit 1) for a file that is not
/// there, a folder, or one that cannot be read, and then names the shipped ids.
[[nodiscard]] Result<std::string> readBookBytes(std::string_view idOrFile);

/// The price book of a shipped id or a file. A book that readPriceBook() refuses is a failure (exit 1) naming the
/// first problem.
[[nodiscard]] Result<SharedBook> loadBook(std::string_view idOrFile);

/// The shipped price books and those in files, as the library that the window asks for.
class BookShelf final : public BookLibrary
{
public:
    [[nodiscard]] std::vector<std::string> shipped() const override { return shippedBooks(); }
    [[nodiscard]] Result<SharedBook> load(std::string_view idOrFile) const override { return loadBook(idOrFile); }
};

} // namespace seatwise
