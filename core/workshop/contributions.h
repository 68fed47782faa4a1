#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "calendar/date.h"
#include "money/error.h"
#include "research/ranking.h"
#include "research/sensitivity.h"
#include "tables/table.h"

namespace seatwise {

// What people bring to a workshop beside the cards, as canonical JSON: the same values give the same bytes. Reading
// fails, naming the field, for other text.

/// A version of the value proposition.
struct Proposition
{
    std::string text;
    std::string by;
    Date on{};

    friend bool operator==(const Proposition&, const Proposition&) = default;
};

/// Oldest first.
[[nodiscard]] std::string writePropositions(const std::vector<Proposition>& versions);
[[nodiscard]] Result<std::vector<Proposition>> readPropositions(std::string_view json);

/// How each person ranks the priorities.
[[nodiscard]] std::string writeBallots(const std::vector<Ballot>& ballots);
[[nodiscard]] Result<std::vector<Ballot>> readKeptBallots(std::string_view json);

/// A table somebody imported, such as a survey: the name of its file, its text, and how it is read.
struct ImportedTable
{
    std::string name;
    std::string text;
    std::optional<std::string> sheet = std::nullopt; ///< of the workbook it comes from
    ListChoices choices = {};
    PriceRange range = PriceRange::original; ///< of a survey of Van Westendorp's questions

    friend bool operator==(const ImportedTable&, const ImportedTable&) = default;
};

/// The longest table that is kept; with its quotes and line ends written as JSON it stays below what parseJson() takes.
inline constexpr std::size_t maxTableBytes = 400'000;

/// The table as it was when it was imported, in UTF-8.
[[nodiscard]] Table tableOf(const ImportedTable& table);

[[nodiscard]] std::string writeImportedTable(const ImportedTable& table);
[[nodiscard]] Result<ImportedTable> readImportedTable(std::string_view json);

} // namespace seatwise
