#include "store/book_rows.h"

#include "claims/reader.h"
#include "digest/digest.h"
#include "pricebook/writer.h"
#include "store/trail_rows.h"
#include "words/stores_words.h"

namespace seatwise {

namespace {

bool hasBook(const Connection& connection, const std::string& sha256)
{
    return connection.valueOf(QStringLiteral("SELECT 1 FROM price_books WHERE sha256 = ?"), {toQString(sha256)})
        .has_value();
}

/// Writes the text of a book that is not kept yet.
std::string addBook(const Connection& connection, const PriceBook& book)
{
    std::string content = writePriceBook(book);
    valueOrThrow(checkCharacters(words::keptPriceBook(book.name, book.version), content));
    connection.write(QStringLiteral("INSERT INTO price_books (sha256, content) VALUES (?, ?)"),
                     {toQString(book.sha256), toQString(content)});
    return content;
}

} // namespace

std::string bookText(const Connection& connection, const std::string& sha256, const Message& name)
{
    const auto kept =
        connection.valueOf(QStringLiteral("SELECT content FROM price_books WHERE sha256 = ?"), {toQString(sha256)});
    if (!kept)
        throwFailed(words::bookIsMissing(name, connection.place()));
    std::string content = kept->toString().toStdString();
    if (contentSaidOf(connection, sha256) != sha256Hex(content))
        throwFailed(words::bookIsDamaged(name, connection.place()));
    return content;
}

SharedBook readBook(const Connection& connection, const std::string& sha256, const Message& name)
{
    auto read = readPriceBook(bookText(connection, sha256, name), sha256);
    if (!read)
        throwFailed(words::bookIsUnreadable(name, connection.place()));
    return *std::move(read);
}

SharedBook readBook(const Connection& connection, const Quote& quote)
{
    return readBook(connection, quote.book.sha256, words::priceBookOfQuote(nameOf(quote)));
}

void keepBook(const Connection& connection, const PriceBook& book, std::string_view event, const Message& detail,
              BookRecord when)
{
    const bool known = hasBook(connection, book.sha256);
    if (known && when == BookRecord::whenNew)
        return;
    const Message name = words::priceBookNamed(book.name, book.version);
    const std::string content = known ? bookText(connection, book.sha256, name) : addBook(connection, book);
    append(connection, AuditEntry{std::string(event), book.sha256, detail, sha256Hex(content)});
    if (!known && bookText(connection, book.sha256, name) != content)
        throwFailed(words::bookNotReadAgain(name));
}

} // namespace seatwise
