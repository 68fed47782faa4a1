#pragma once

#include <string>

#include <QLocale>

#include "money/error.h"
#include "pricebooks/model/book_plot.h"
#include "services.h"

namespace seatwise::ui {

class AccountsEffect;

// What a draft changes, as a file. Failed for a draft that is not valid, and for two lists in two currencies.

/// One page for those who decide, with what the accounts of the store bring where they are known: the curve is of the
/// plan on show.
[[nodiscard]] Result<std::string> differencePdf(const BookEditor& editor, const BookSight& sight,
                                                const AccountsEffect& accounts, const Services& services,
                                                const QLocale& locale);

/// The intervals of seats of every plan, as `book diff --csv` prints them.
[[nodiscard]] Result<std::string> differenceCsv(const BookEditor& editor);

} // namespace seatwise::ui
