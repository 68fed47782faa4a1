#include "books/book_source.h"

#include <QFile>
#include <QString>

#include <algorithm>
#include <utility>

#include "codec/json_value.h"
#include "files/read_file.h"
#include "words/files_words.h"

// Resources of a static library are only there once they are named.
static void registerShippedBooks()
{
    Q_INIT_RESOURCE(price_books);
}

namespace seatwise {

namespace {

Result<std::string> readShipped(const std::string& id)
{
    registerShippedBooks();
    QFile file(":/seatwise/price-books/" + QString::fromStdString(id) + ".json");
    if (!file.open(QIODevice::ReadOnly))
        return failed(words::shippedBookMissing(id));
    return file.readAll().toStdString();
}

} // namespace

const std::vector<std::string>& shippedBooks()
{
    static const std::vector<std::string> ids = {"music-learning", "sessiontrack"};
    return ids;
}

Result<std::string> readBookBytes(std::string_view idOrFile)
{
    const std::vector<std::string>& ids = shippedBooks();
    std::string name(idOrFile);
    if (std::find(ids.begin(), ids.end(), name) != ids.end())
        return readShipped(name);
    Result<std::string> bytes = readUpTo(name, maxJsonBytes + 1);
    if (!bytes)
        return failed(words::noBookInFile(std::move(bytes.error().message), ids));
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
