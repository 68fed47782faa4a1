#include "books/book_source.h"

#include <algorithm>
#include <utility>

#include "books/shipped_books.h"
#include "codec/json_value.h"
#include "files/read_file.h"
#include "words/files_words.h"

namespace seatwise {

const std::vector<std::string>& shippedBooks()
{
    static const std::vector<std::string> ids = [] {
        std::vector<std::string> all;
        for (const ShippedBook& book : booksInTheProgram)
            all.emplace_back(book.id);
        return all;
    }();
    return ids;
}

Result<std::string> readBookBytes(std::string_view idOrFile)
{
    for (const ShippedBook& book : booksInTheProgram)
        if (book.id == idOrFile)
            return std::string(book.bytes);
    const std::string name(idOrFile);
    Result<std::string> bytes = readUpTo(name, maxJsonBytes + 1);
    if (!bytes)
        return failed(words::noBookInFile(std::move(bytes.error().message), shippedBooks()));
    return bytes;
}

Result<SharedBook> loadBook(std::string_view idOrFile)
{
    const std::string bytes = TRY(readBookBytes(idOrFile));
    auto book = readPriceBook(bytes);
    if (!book)
        return failed(words::problemOfBook(idOrFile, asError(book.error()).message));
    return std::move(*book);
}

} // namespace seatwise
