#pragma once

#include <string>

#include "calendar/date.h"
#include "quoting/quote.h"

namespace seatwise {

/// A quote as a table: RFC 4180 in UTF-8, a header, then one row for each line, one for each discount, one for the
/// total and, where it is known, one for the first invoice, which may be for a part of a period. The first field says
/// which ("line", "discount", "total", "first_invoice"). Amounts are plain decimals; those of discounts are positive
/// and subtracted: lines − discounts = total. Every row names the quote, so that tables can be put below each other; a
/// draft has no number, dates and verify code. `today` decides whether the quote has expired.  Texts are shown by
/// showHidden(), and one that a spreadsheet would run as a formula gets a leading apostrophe.
[[nodiscard]] std::string quoteCsv(const Quote& quote, Date today);

} // namespace seatwise
