#pragma once

#include <vector>

#include <QString>

#include "money/error.h"
#include "quoting/issue_finding.h"
#include "quoting/quote_moves.h"
#include "quoting/quote_request.h"

namespace seatwise::ui {

class QuotesViewModel;

/// What can be asked of the quote on show.
enum class QuoteAction {
    approve,
    issue,
    accept,
    decline,
    revise,
    change,
    renew,
    reprice,
    discard,
    restore,
    seats, ///< other seats of what was accepted
    copy,
    html,
    csv,
    json
};

/// What somebody types who approves.
struct ApprovalGiven
{
    QString by;
    QString note;
    QString passphrase; ///< empty for none
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

/// The status of the quote on show today.
[[nodiscard]] QuoteStatus currentStatus(const QuotesViewModel& model);

/// What today's book would change of the draft on show.
[[nodiscard]] Result<PriceDifference> difference(const QuotesViewModel& model);

// What is done to the quote on show; misused without one.

[[nodiscard]] Result<void> setDetails(QuotesViewModel& model, const QuoteDetails& details);
/// The store judges whether this is one who may, and not whoever prepared it.
[[nodiscard]] Result<void> approve(QuotesViewModel& model, const ApprovalGiven& given);
/// Issues a draft as it was looked at. Refused where somebody has changed it since.
[[nodiscard]] Result<void> issue(QuotesViewModel& model, const Quote& draft, const IssueOrder& order);
/// What the customer said, and when.
[[nodiscard]] Result<void> accept(QuotesViewModel& model, const Decision& decision);
[[nodiscard]] Result<void> decline(QuotesViewModel& model, const Decision& decision);
/// Puts the draft away, as a step to undo; restore() brings a discarded one back.
[[nodiscard]] Result<void> discard(QuotesViewModel& model);
[[nodiscard]] Result<void> restore(QuotesViewModel& model);
[[nodiscard]] Result<void> revise(QuotesViewModel& model);
[[nodiscard]] Result<void> renew(QuotesViewModel& model);
/// Prices it anew, with today's book.
[[nodiscard]] Result<void> reprice(QuotesViewModel& model);

/// Keeps the change of a quote, as keepChange(), and shows what became of it.
[[nodiscard]] Result<void> change(QuotesViewModel& model, const Quote& quote, const QuoteRequest& request);

} // namespace seatwise::ui
