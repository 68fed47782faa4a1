#pragma once

#include <algorithm>
#include <array>
#include <string_view>

#include "quoting/quote.h"

namespace seatwise {

/// What can be done to a quote in the course of its life.
enum class Move { edit, approve, reprice, issue, discard, restore, accept, decline, revise, renew };

/// A row of the table of moves.
struct MoveRule
{
    Move move;
    std::string_view done; ///< as in "only a draft quote can be issued"
    std::array<QuoteStatus, 3> from;
    std::size_t fromCount;
};

/// Which move is open to a quote of which status, as statusOn() gives it. R54.
inline constexpr std::array moveRules{
    MoveRule{Move::edit, "edited", {QuoteStatus::draft}, 1},
    MoveRule{Move::approve, "approved", {QuoteStatus::draft}, 1},
    MoveRule{Move::reprice, "priced anew", {QuoteStatus::draft}, 1},
    MoveRule{Move::issue, "issued", {QuoteStatus::draft}, 1},
    MoveRule{Move::discard, "discarded", {QuoteStatus::draft}, 1},
    MoveRule{Move::restore, "restored", {QuoteStatus::discarded}, 1},
    MoveRule{Move::accept, "accepted", {QuoteStatus::issued}, 1},
    MoveRule{Move::decline, "declined", {QuoteStatus::issued}, 1},
    MoveRule{Move::revise, "revised", {QuoteStatus::issued, QuoteStatus::expired, QuoteStatus::declined}, 3},
    MoveRule{Move::renew, "renewed", {QuoteStatus::accepted}, 1},
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

} // namespace seatwise
