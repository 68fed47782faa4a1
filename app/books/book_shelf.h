#pragma once

#include "books/book_source.h"
#include "pricebook/book_library.h"

namespace seatwise {

/// The shipped price books and those in files, as the library that the window asks for.
class BookShelf final : public BookLibrary
{
public:
    [[nodiscard]] std::vector<std::string> shipped() const override { return shippedBooks(); }
    [[nodiscard]] Result<SharedBook> load(std::string_view idOrFile) const override { return loadBook(idOrFile); }
};

} // namespace seatwise
