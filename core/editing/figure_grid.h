#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "editing/book_draft.h"
#include "pricebook/billing.h"

namespace seatwise {

/// A figure in a grid: its place and what stands there, empty where nothing does.
struct FigureCell
{
    std::string path;
    std::string text;

    friend bool operator==(const FigureCell&, const FigureCell&) = default;
};

/// A row of figures: a band, a tier, or the one row of a model without them.
struct FigureRow
{
    std::vector<FigureCell> cells;
    std::optional<std::string> joinsAt; ///< of a band: the base at which it joins the one before it
    bool isJoined = true;               ///< false for a band that has another one

    friend bool operator==(const FigureRow&, const FigureRow&) = default;
};

/// The figures of a model of a charge as a person types them: one column a key of the file.
struct FigureGrid
{
    std::string model;             ///< its name; empty where there is none
    std::string path;              ///< of the model
    std::vector<std::string> keys; ///< "from", "base", "rate"
    std::vector<FigureRow> rows;
    bool hasSteps = false;     ///< whether rows can be added
    bool followsMonths = true; ///< whether a longer period is the monthly model times its months

    friend bool operator==(const FigureGrid&, const FigureGrid&) = default;
};

/// The figures of a charge for a billing period.
[[nodiscard]] FigureGrid gridOf(const BookDraft& draft, std::string_view chargePath, Billing billing);

} // namespace seatwise
