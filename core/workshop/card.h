#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "calendar/date.h"
#include "money/error.h"

namespace seatwise {

/// Where a card stands. Questions, priorities and assumptions are open or decided; steps and actions go from to do
/// (open) over doing to done (decided).
enum class CardState { open, doing, decided };

/// "open", "doing", "decided".
[[nodiscard]] std::string_view toString(CardState state) noexcept;

/// What people wrote on a card of the worksheet. Each text is UTF-8 of at most maxCardText bytes.
struct CardEntry
{
    std::string card; ///< the id of the card
    std::string answer;
    std::string evidence;
    std::string owner;
    std::optional<Date> decideBy;
    CardState state = CardState::open;
    std::string decision; ///< what was decided; given with CardState::decided, but a step may be done without one
    std::string decidedBy;
    std::optional<Date> decidedOn;

    friend bool operator==(const CardEntry&, const CardEntry&) = default;
};

inline constexpr std::size_t maxCardText = 10'000;

/// Refused, naming the field, for an entry without the id of its card, or a text that is too long, not UTF-8 or
/// has a noncharacter.
[[nodiscard]] Result<void> checkCard(const CardEntry& entry);

/// An entry that checkCard() takes as canonical JSON: the same entry gives the same bytes.
[[nodiscard]] std::string writeCard(const CardEntry& entry);

/// The entry of writeCard()'s text. Failed, naming the field, for other text.
[[nodiscard]] Result<CardEntry> readCard(std::string_view json);

/// The entry decided: by whom, on which day, and what. Refused, in one line, without a decision or a name, and for one
/// that is decided already.
[[nodiscard]] Result<CardEntry> decided(CardEntry entry, std::string decision, std::string by, Date on);

/// The entry open again; what was decided stands in the audit trail.
[[nodiscard]] CardEntry reopened(CardEntry entry);

/// In which fields an entry differs from what it was, and what they say now.
[[nodiscard]] std::vector<Message> changesOf(const CardEntry& before, const CardEntry& now);

/// Whether its day to decide has passed on `today` while nothing is decided; the day itself is still in time.
[[nodiscard]] bool isOverdue(const CardEntry& entry, Date today) noexcept;

} // namespace seatwise
