#include "books/book_source.h"

#include <algorithm>
#include <utility>

#include "books/shipped_books.h"
#include "codec/json_value.h"
#include "files/read_file.h"
#include "words/files_words.h"

namespace seatwise {

namespace {

const ShippedBook* findShipped(std::string_view id)
{
    const auto* const found = std::find_if(booksInTheProgram.begin(), booksInTheProgram.end(),
                                           [&](const ShippedBook& book) { return book.id == id; });
    return found == booksInTheProgram.end() ? nullptr : found;
}

} // namespace

const std::vector<std::string>& shippedBooks()
{
    static const std::vector<std::string> ids = [] {
        std::vector<std::string> all;
        all.reserve(std::size(booksInTheProgram));
        for (const ShippedBook& book : booksInTheProgram)
            all.emplace_back(book.id);
        return all;
    }();
    return ids;
}

Result<std::string> readBookBytes(std::string_view idOrFile)
{
    if (const ShippedBook* const shipped = findShipped(idOrFile))
        return std::string(shipped->bytes);
    const std::string name(idOrFile);
    Result<std::string> bytes = readUpTo(name, maxJsonBytes + 1);
    if (!bytes)
        return failed(words::noBookInFile(std::move(bytes.error().message), shippedBooks()));
    return bytes;
}

Result<SharedBook> loadBook(std::string_view idOrFile)
{
    const std::string bytes = TRY(readBookBytes(idOrFile));
    const ShippedBook* const shipped = findShipped(idOrFile);
    auto book = readPriceBook(bytes, std::string(shipped != nullptr ? shipped->sha256 : ""));
    if (!book)
        return failed(words::problemOfBook(idOrFile, asError(book.error()).message));
    return std::move(*book);
}

} // namespace seatwise
