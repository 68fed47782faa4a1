#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "pricebook/price_book.h"

namespace seatwise {

// The SessionTrack monetization worksheet as it was written: what is offered today, and what is open.

/// A part of the worksheet: a numbered section, or one of those that follow them.
struct WorksheetSection
{
    std::string_view id; ///< "tiers"
    Message title;       ///< "1. Pricing Tiers Customization"
    Message today;       ///< what the worksheet states as current, in one paragraph; may be empty
};

/// The sections in the order of the worksheet, and last one for the assumptions of a book.
[[nodiscard]] const std::vector<WorksheetSection>& worksheetSections();

enum class CardKind {
    question,   ///< an open box: an answer, and a decision
    priority,   ///< one of five to rank
    step,       ///< of the roadmap: to do, doing or done
    action,     ///< a next action: the same
    assumption, ///< a figure of the book that no document gives
};

/// Something the workshop has to settle.
struct WorksheetCard
{
    std::string id; ///< "tiers.price-points", "assumption.plans.pro.seats"
    std::string section;
    CardKind kind = CardKind::question;
    Message text; ///< in the words of the worksheet, or the note of the assumption

    friend bool operator==(const WorksheetCard&, const WorksheetCard&) = default;
};

/// The 27 open boxes, 5 priorities and 5 roadmap steps of the worksheet, in its order.
[[nodiscard]] const std::vector<WorksheetCard>& worksheetCards();

/// The cards of the worksheet, and one for each path that the book has an assumption about.
[[nodiscard]] std::vector<WorksheetCard> cardsFor(const PriceBook& book);

} // namespace seatwise
