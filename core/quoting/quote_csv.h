#pragma once

#include <functional>
#include <string>

#include "calendar/date.h"
#include "quoting/quote.h"

namespace seatwise {

/// How a table is written for who reads it; as it stands here, for programs: in English, with commas and points.
struct TableForm
{
    char separator = ',';
    char decimalSign = '.';
    std::function<std::string(const Message&)> say = &Message::english;
};

/// A quote as a table: RFC 4180 in UTF-8, a header, then one row for each line, one for each discount, one for the
/// total and, where it is known, one for the first invoice, which may be for a part of a period. The first field says
/// which ("line", "discount", "total", "first_invoice"; a ramp has a row "invoice" for each). Where there are several
/// options their rows follow one another, and a last column has the number of each. Amounts are plain decimals without
/// groups, so that every spreadsheet takes them for numbers; those of discounts are positive and subtracted: lines −
/// discounts = total. Days are those of ISO 8601 in every form, which every spreadsheet and the readers of lists
/// understand. Every row names the quote, so that tables can be put below each other; a draft has no number, dates and
/// verify code. `today` decides whether the quote has expired. Texts are shown by showHidden(), and one that a
/// spreadsheet would run as a formula gets a leading apostrophe.
[[nodiscard]] std::string quoteCsv(const Quote& quote, Date today, const TableForm& form = {});

} // namespace seatwise
