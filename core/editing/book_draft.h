#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>
#include <tl/expected.hpp>

#include "codec/json_problem.h"
#include "money/error.h"
#include "pricebook/price_book.h"

namespace seatwise {

/// What the file of a price book says, or a part of it, with its keys in their order.
using DraftJson = nlohmann::ordered_json;

/// A price book while somebody writes it. What was typed stays as it was typed, so that it need not be valid: only
/// checkDraft() makes a price book of it. Where something stands in it is a path as the reader's problems name it:
/// "plans[1].charges[0].monthly.bands[2].rate".
struct BookDraft
{
    DraftJson json;

    friend bool operator==(const BookDraft&, const BookDraft&) = default;
};

/// A change of a draft: what stands at a path from now on.
struct BookEdit
{
    std::string path;
    DraftJson value;

    friend bool operator==(const BookEdit&, const BookEdit&) = default;
};

[[nodiscard]] BookDraft draftOf(const BookContent& book);

/// The draft of a text that writeDraft() wrote, and of any other file of a price book, valid or not. Refused: a text
/// that is no JSON object, or has an object with one key twice, with what is wrong.
[[nodiscard]] Result<BookDraft> readDraft(std::string_view json);

/// The text of its file: canonical where it is a valid book (pricebook/writer.h), else each thing as it stands.
[[nodiscard]] std::string writeDraft(const BookDraft& draft);

/// The price book that it is, or everything that is wrong with it, in places of the draft.
[[nodiscard]] tl::expected<SharedBook, std::vector<JsonProblem>> checkDraft(const BookDraft& draft);

/// What stands at a path, null where nothing does. The empty path is that of everything.
[[nodiscard]] const DraftJson* findIn(const DraftJson& json, std::string_view path);
[[nodiscard]] DraftJson* findIn(DraftJson& json, std::string_view path);

/// Makes an edit of a draft that it was made for.
void apply(BookDraft& draft, const BookEdit& edit);

/// The edit that brings back what an edit changes.
[[nodiscard]] BookEdit opposite(const BookDraft& draft, const BookEdit& edit);

} // namespace seatwise
