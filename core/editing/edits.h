#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "editing/book_draft.h"
#include "pricebook/billing.h"

namespace seatwise {

// Edits of a draft. None of them asks whether the book is valid afterwards: checkDraft() does. In a charge, what
// followed before an edit follows after it: the base of a band that joined the one before it (R9), and the model of a
// longer period that was the monthly one times its months. Each is misused for a path at which the draft has no such
// thing.

/// The path of the charge in which a path lies; empty where it lies in none.
[[nodiscard]] std::string chargeOf(std::string_view path);

/// Types a text in the place of a single value: a figure, a name, a date; or, with commas, of a list of words. No text
/// takes away what may be missing. In a model of a longer period that the charge does not have yet, that of the months
/// is taken first. What is no figure stays as it was typed, for the reader to say so.
[[nodiscard]] Result<BookEdit> withTyped(const BookDraft& draft, std::string_view path, std::string_view typed);

/// Adds a band or tier after another one that prices as that one, so that no total changes until it is typed over.
[[nodiscard]] Result<BookEdit> withStepAfter(const BookDraft& draft, std::string_view modelPath, std::size_t step);

/// Takes away a band or tier; the last one stays. A tier that becomes the last has no end.
[[nodiscard]] Result<BookEdit> withoutStep(const BookDraft& draft, std::string_view modelPath, std::size_t step);

/// Lets a band or tier and the one `by` places after it change their prices; where they begin and end stays.
[[nodiscard]] Result<BookEdit> withStepMoved(const BookDraft& draft, std::string_view modelPath, std::size_t step,
                                             int by);

/// Gives every band the base at which it joins the one before it. R9.
[[nodiscard]] Result<BookEdit> withBandsTouching(const BookDraft& draft, std::string_view modelPath);

/// Gives a longer period the amounts of its months.
[[nodiscard]] Result<BookEdit> withMonthsFollowed(const BookDraft& draft, std::string_view chargePath, Billing billing);

} // namespace seatwise
