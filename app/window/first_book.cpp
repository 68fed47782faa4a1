#include "window/first_book.h"

#include "books/book_source.h"
#include "claims/reader.h"
#include "words/files_words.h"

namespace seatwise {

namespace {

Result<OpenedBook> openBook(const BookLibrary& library, const QString& source)
{
    return OpenedBook{TRY(library.load(source.toStdString())), source, {}};
}

Result<OpenedBook> lastBook(const BookLibrary& library, const QString& last)
{
    if (!last.isEmpty())
        if (auto opened = openBook(library, last))
            return opened;
    return openBook(library, QString::fromUtf8(defaultBook.data(), static_cast<qsizetype>(defaultBook.size())));
}

} // namespace

Result<OpenedBook> firstBook(const BookLibrary& library, const std::string& asked, const ui::Session& session)
{
    if (!asked.empty())
        return openBook(library, QString::fromStdString(asked));
    if (session.draft.empty())
        return lastBook(library, session.book);
    if (auto draft = readPriceBook(session.draft))
        return OpenedBook{std::move(*draft), session.book, {}};
    OpenedBook opened = TRY(lastBook(library, session.book));
    opened.draft = failed(words::draftNoLongerReadable());
    return opened;
}

} // namespace seatwise
