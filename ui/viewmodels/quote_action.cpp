#include "viewmodels/quote_action.h"

#include <optional>

#include "quoting/moves.h"
#include "quoting/quote_moves.h"

namespace seatwise::ui {

namespace {

/// The move that an action makes; nothing for those that only show or copy.
std::optional<Move> moveOf(QuoteAction action)
{
    switch (action) {
    case QuoteAction::approve:
        return Move::approve;
    case QuoteAction::issue:
        return Move::issue;
    case QuoteAction::reprice:
        return Move::reprice;
    case QuoteAction::discard:
        return Move::discard;
    case QuoteAction::restore:
        return Move::restore;
    case QuoteAction::accept:
        return Move::accept;
    case QuoteAction::decline:
        return Move::decline;
    case QuoteAction::revise:
        return Move::revise;
    case QuoteAction::renew:
        return Move::renew;
    default:
        return std::nullopt;
    }
}

} // namespace

bool isFor(QuoteAction action, const Quote& quote, QuoteStatus status)
{
    const auto move = moveOf(action);
    const bool isWanted = action != QuoteAction::approve || (charged(quote).needsApproval() && !quote.approval);
    return !move || (allows(status, *move) && isWanted);
}

QuoteAction nextStep(QuoteStatus status)
{
    switch (status) {
    case QuoteStatus::draft:
        return QuoteAction::issue;
    case QuoteStatus::issued:
        return QuoteAction::accept;
    case QuoteStatus::accepted:
        return QuoteAction::renew;
    case QuoteStatus::discarded:
        return QuoteAction::restore;
    default:
        return QuoteAction::revise;
    }
}

bool canBeEdited(const Quote& quote)
{
    return allows(quote.status, Move::edit);
}

std::vector<Message> stillMissing(const Quote& draft)
{
    return missingForIssue(draft);
}

} // namespace seatwise::ui
