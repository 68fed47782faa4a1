#pragma once

#include <algorithm>
#include <array>

#include "quoting/quote.h"
#include "words/quoting_words.h"

namespace seatwise {

/// What can be done to a quote in the course of its life.
enum class Move { edit, approve, reprice, issue, discard, restore, accept, decline, revise, renew };

/// A row of the table of moves.
struct MoveRule
{
    Move move;
    const Words<void(NameOfQuote, Phrase)>* refusal; ///< "… is issued; only a draft quote can be discarded"
    std::array<QuoteStatus, 3> from;
    std::size_t fromCount;
};

/// Which move is open to a quote of which status, as statusOn() gives it. R54.
inline constexpr std::array moveRules{
    MoveRule{Move::edit, &words::onlyDraftEdited, {QuoteStatus::draft}, 1},
    MoveRule{Move::approve, &words::onlyDraftApproved, {QuoteStatus::draft}, 1},
    MoveRule{Move::reprice, &words::onlyDraftPricedAnew, {QuoteStatus::draft}, 1},
    MoveRule{Move::issue, &words::onlyDraftIssued, {QuoteStatus::draft}, 1},
    MoveRule{Move::discard, &words::onlyDraftDiscarded, {QuoteStatus::draft}, 1},
    MoveRule{Move::restore, &words::onlyDiscardedRestored, {QuoteStatus::discarded}, 1},
    MoveRule{Move::accept, &words::onlyIssuedAccepted, {QuoteStatus::issued}, 1},
    MoveRule{Move::decline, &words::onlyIssuedDeclined, {QuoteStatus::issued}, 1},
    MoveRule{Move::revise,
             &words::onlyIssuedExpiredDeclinedRevised,
             {QuoteStatus::issued, QuoteStatus::expired, QuoteStatus::declined},
             3},
    MoveRule{Move::renew, &words::onlyAcceptedRenewed, {QuoteStatus::accepted}, 1},
};

[[nodiscard]] constexpr const MoveRule& ruleOf(Move move) noexcept
{
    return *std::find_if(moveRules.begin(), moveRules.end(),
                         [move](const MoveRule& rule) { return rule.move == move; });
}

/// Whether a quote of this status is open to a move.
[[nodiscard]] constexpr bool allows(QuoteStatus status, Move move) noexcept
{
    const MoveRule& rule = ruleOf(move);
    const auto end = rule.from.begin() + static_cast<std::ptrdiff_t>(rule.fromCount);
    return std::find(rule.from.begin(), end, status) != end;
}

/// Refused where a quote is not open to a move, naming its status.
[[nodiscard]] inline Result<void> expect(const Quote& quote, Move move)
{
    if (allows(quote.status, move))
        return {};
    return refused((*ruleOf(move).refusal)(nameOf(quote), inWords(quote.status)));
}

} // namespace seatwise
