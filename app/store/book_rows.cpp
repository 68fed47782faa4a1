#include "store/book_rows.h"

#include <utility>

#include "pricebook/digest.h"
#include "pricebook/writer.h"
#include "store/trail_rows.h"

namespace seatwise {

namespace {

Result<bool> hasBook(const Connection& connection, const std::string& sha256)
{
    auto known = connection.query(QStringLiteral("SELECT 1 FROM price_books WHERE sha256 = ?"), {qt(sha256)});
    if (!known)
        return tl::make_unexpected(known.error());
    return known->next();
}

/// Writes the text of a book that is not kept yet.
Result<std::string> addBook(const Connection& connection, const PriceBook& book)
{
    std::string content = writePriceBook(book);
    if (const auto added = connection.execute(QStringLiteral("INSERT INTO price_books (sha256, content) VALUES (?, ?)"),
                                              {qt(book.sha256), qt(content)});
        !added)
        return tl::make_unexpected(added.error());
    return content;
}

} // namespace

Result<std::string> bookText(const Connection& connection, const std::string& sha256, const std::string& name)
{
    auto query = connection.query(QStringLiteral("SELECT content FROM price_books WHERE sha256 = ?"), {qt(sha256)});
    if (!query)
        return tl::make_unexpected(query.error());
    if (!query->next())
        return failed(name + " is missing in " + connection.place());
    std::string content = query->value(0).toString().toStdString();
    query->finish();
    const auto entry = lastRecordAbout(connection, sha256);
    if (!entry)
        return tl::make_unexpected(entry.error());
    if (!*entry || (*entry)->contentSha256 != sha256Hex(content))
        return failed(name + " in " + connection.place() + " is damaged; restore a backup");
    return content;
}

Result<void> keepBook(const Connection& connection, const PriceBook& book, std::string_view event,
                      std::string_view detail, BookRecord when)
{
    const auto known = hasBook(connection, book.sha256);
    if (!known)
        return tl::make_unexpected(known.error());
    if (*known && when == BookRecord::whenNew)
        return {};
    const auto content = *known ? bookText(connection, book.sha256, "the price book " + book.name + ' ' + book.version)
                                : addBook(connection, book);
    if (!content)
        return tl::make_unexpected(content.error());
    AuditRecord entry;
    entry.event = event;
    entry.subject = book.sha256;
    entry.detail = detail;
    entry.contentSha256 = sha256Hex(*content);
    if (const auto recorded = append(connection, std::move(entry)); !recorded)
        return tl::make_unexpected(recorded.error());
    return {};
}

} // namespace seatwise
