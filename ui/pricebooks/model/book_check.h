#pragma once

#include <vector>

#include <QString>

#include "pricebook/price_book.h"

namespace seatwise::ui {

/// A published statement of a book beside what its rates give: texts ready to show.
struct CheckedClaim
{
    bool holds = false;
    QString statement;
    QString published;
    QString computed;
    QString source;
    QString rule; ///< how it was computed
};

/// Every claim of the book, in its order.
[[nodiscard]] std::vector<CheckedClaim> checkedClaims(const PriceBook& book);

/// How many claims of the book differ from what its rates give.
[[nodiscard]] int differingClaims(const PriceBook& book);

} // namespace seatwise::ui
