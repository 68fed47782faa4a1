#pragma once

#include <string>
#include <vector>

#include "pricebook/price_book.h"

namespace seatwise {

/// What a plan has to say of a row, and the numbers of the assumptions it rests on.
struct MatrixCell
{
    Message text;
    std::vector<std::size_t> assumptions; ///< counted from 1, in the list of the book

    friend bool operator==(const MatrixCell&, const MatrixCell&) = default;
};

struct MatrixRow
{
    Message name;
    std::vector<MatrixCell> cells; ///< one for each plan

    friend bool operator==(const MatrixRow&, const MatrixRow&) = default;
};

struct MatrixGroup
{
    Message name;
    std::vector<MatrixRow> rows;

    friend bool operator==(const MatrixGroup&, const MatrixGroup&) = default;
};

/// The plans of a book side by side: prices first, then the features by group.
struct FeatureMatrix
{
    std::vector<std::string> plans;
    std::vector<MatrixGroup> groups;

    friend bool operator==(const FeatureMatrix&, const FeatureMatrix&) = default;
};

/// The matrix of a book. A feature is "Included", included with a limit in words, an add-on with its price a month, or
/// "—". Prices are computed for the fewest seats of a plan, with nothing used.
[[nodiscard]] FeatureMatrix featureMatrix(const PriceBook& book);

/// What a cell shows: its text, with the mark of an assumed one behind it.
[[nodiscard]] Message shownText(const MatrixCell& cell);

} // namespace seatwise
