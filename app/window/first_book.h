#pragma once

#include <string>

#include "pricebook/book_library.h"
#include "session.h"

namespace seatwise {

struct OpenedBook
{
    SharedBook book;
    QString source;     ///< a shipped id or a file; of a draft, that of the published book used before it
    Result<void> draft; ///< why the draft of the last run is not open, where there was one
};

/// The book that the window opens with: the one asked for (a shipped id or a file, empty for none), else the draft that
/// was open in the last run, else its published book, else the default where that can no longer be read.
[[nodiscard]] Result<OpenedBook> firstBook(const BookLibrary& library, const std::string& asked,
                                           const ui::Session& session);

} // namespace seatwise
