#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "pricebook/price_book.h"

namespace seatwise {

// The SessionTrack monetization worksheet as it was written: what is offered today, and what is open.

/// The id of the book that the worksheet was written about; it serves for any other.
inline constexpr std::string_view worksheetBook = "sessiontrack";

/// The numbered sections of the worksheet, those that follow them, and one for the assumptions of a book.
enum class Section {
    tiers,
    credits,
    market,
    features,
    enterprise,
    revenue,
    priorities,
    value,
    roadmap,
    feedback,
    actions,
    assumptions,
};

/// What a part of the worksheet is called, and what it says.
struct WorksheetSection
{
    Section section = Section::tiers;
    std::string_view id;    ///< "tiers"
    Message title;          ///< "1. Pricing Tiers Customization"
    Message today;          ///< what the worksheet states as current, in one paragraph; may be empty
    bool ofAnyBook = false; ///< whether `today` holds for every book, not just for that of the worksheet
};

/// The sections in their order, each at the place of its number.
[[nodiscard]] const std::vector<WorksheetSection>& worksheetSections();

/// What a section states as current about a book: nothing where it speaks of another one.
[[nodiscard]] Message statementOn(const PriceBook& book, Section section);

enum class CardKind {
    question,   ///< an open box: an answer, and a decision
    priority,   ///< one of five to rank
    step,       ///< of the roadmap: to do, doing or done
    action,     ///< a next action: the same
    assumption, ///< a figure of the book that no document gives
};

/// How the id of a card about an assumption begins; the path of the assumption follows.
inline constexpr std::string_view assumptionCard = "assumption.";

/// Something the workshop has to settle.
struct WorksheetCard
{
    std::string id; ///< "tiers.price-points", "assumption.plans.pro.seats"
    Section section = Section::tiers;
    CardKind kind = CardKind::question;
    Message text; ///< in the words of the worksheet, or the note of the assumption

    friend bool operator==(const WorksheetCard&, const WorksheetCard&) = default;
};

/// The 27 open boxes, 5 priorities and 5 roadmap steps of the worksheet, in its order.
[[nodiscard]] const std::vector<WorksheetCard>& worksheetCards();

/// The cards of the worksheet, and one for each path that the book has an assumption about.
[[nodiscard]] std::vector<WorksheetCard> cardsFor(const PriceBook& book);

} // namespace seatwise
