#pragma once

#include <optional>

#include "calendar/date.h"
#include "money/error.h"
#include "pricebook/book_library.h"
#include "quoting/quote.h"

namespace seatwise::ui {

class QuotesViewModel;

/// Whether an option of a quote names no first day of service, which an account has.
[[nodiscard]] bool lacksFirstDay(const Quote& quote);

/// Accepts the quote on show, which there must be, and takes it into the accounts of its store, both or neither. It is
/// priced there by `inUse`, or the versions of it that the store has; `firstDay` is for an option that names none. The
/// library must outlive the model. R96.
[[nodiscard]] Result<void> acceptIntoAccounts(QuotesViewModel& model, const Decision& decision,
                                              const std::optional<Date>& firstDay, const SharedBook& inUse,
                                              const BookLibrary& library);

} // namespace seatwise::ui
