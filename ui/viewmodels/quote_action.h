#pragma once

#include "quoting/quote.h"

namespace seatwise::ui {

/// What can be asked of the quote on show.
enum class QuoteAction {
    approve,
    issue,
    accept,
    decline,
    revise,
    renew,
    reprice,
    discard,
    restore,
    copy,
    html,
    csv,
    json
};

/// Whether an action is open to a quote of this status, and wanted: an approval only where it is missing. What only
/// shows or copies always is.
[[nodiscard]] bool isFor(QuoteAction action, const Quote& quote, QuoteStatus status);

/// What comes next for a quote of this status.
[[nodiscard]] QuoteAction nextStep(QuoteStatus status);

/// Whether the details of a quote may still change.
[[nodiscard]] bool canBeEdited(const Quote& quote);

/// What a draft still needs before it can be issued, each as a phrase; empty where it can be.
[[nodiscard]] std::vector<Message> stillMissing(const Quote& draft);

} // namespace seatwise::ui
