#pragma once

#include "pricebook/price_book.h"
#include "words/words.h"

namespace seatwise::sheets {

/// What a plan, an add-on, a charge or anything else of a price book is called: by its name, or by that which the book
/// gives it for the language of the workbook.
template<class Named>
[[nodiscard]] Message nameOf(const Named& named)
{
    return words::plain(named.name);
}

/// The name of the book itself; of a draft it is said that it is one.
[[nodiscard]] Message nameOf(const PriceBook& book);

/// What a charge counts: a seat, a plan or a unit of the book.
[[nodiscard]] Message unitName(const Charge& charge);

/// A charge or a total for a month, or for as long as the billing period is: "Total, a quarter".
[[nodiscard]] Message aPeriodOf(Message charge, Billing billing);

/// A text with the mark of what is assumed behind it, where it has one.
[[nodiscard]] Message marked(Message text, const std::string& mark);

} // namespace seatwise::sheets
