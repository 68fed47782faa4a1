#pragma once

#include "documents/document.h"
#include "quoting/quote.h"

namespace seatwise::ui {

/// Who a quote is for, and the days that count: how long it is valid and what it covers.
[[nodiscard]] FactsBlock quoteFacts(const Quote& quote, const QLocale& locale);

} // namespace seatwise::ui
