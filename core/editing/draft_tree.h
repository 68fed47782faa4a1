#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "editing/book_draft.h"

namespace seatwise {

/// What a part of a draft is.
enum class DraftPart {
    book,
    plan,
    charge,
    step,
    addOns,
    addOn,
    rules,
    offers,
    offer,
    features,
    feature,
    claims,
    claim
};

/// A part of a draft in its tree.
struct DraftNode
{
    DraftPart part = DraftPart::book;
    int depth = 0;
    std::string path;      ///< as problems name it; empty for the book
    std::string named;     ///< as changes name it (BookChange::path)
    std::string title;     ///< its name in the draft, or the key of its list; of a step its number, counted from 1
    std::string from;      ///< of a plan its fewest seats, of a step where it begins, as they stand
    std::string to;        ///< the most, or where it ends; empty for no end
    std::size_t count = 0; ///< of a list: how many are in it

    friend bool operator==(const DraftNode&, const DraftNode&) = default;
};

/// The parts of a draft, each before those in it: plans with their charges and the bands or tiers of a month, add-ons,
/// rules, offers, features, claims. Of features and claims only how many there are, unless `isFull`.
[[nodiscard]] std::vector<DraftNode> treeOf(const BookDraft& draft, bool isFull = false);

/// A single value that stands in a part of a draft, or may stand there.
struct DraftField
{
    std::string path;
    std::string key;  ///< in the file, from the part on: "seats.min"
    std::string text; ///< as it stands; empty where it is missing

    friend bool operator==(const DraftField&, const DraftField&) = default;
};

/// The single values of the part at a path, in their order, and those that a plan or a charge may have besides. Not
/// those of the parts below it. Lists of words are one text with commas.
[[nodiscard]] std::vector<DraftField> fieldsOf(const BookDraft& draft, std::string_view path);

/// A text as it stands in a draft: a text, a number or a truth value; empty for anything else and for null.
[[nodiscard]] std::string textOf(const DraftJson* value);

/// Whether a change or a problem whose path is `path` lies in the part with that path.
[[nodiscard]] bool liesIn(std::string_view path, std::string_view part) noexcept;

} // namespace seatwise
