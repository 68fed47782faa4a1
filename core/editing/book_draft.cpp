#include "editing/book_draft.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

#include "claims/reader.h"
#include "codec/json_text.h"
#include "codec/json_value.h"
#include "pricebook/writer.h"
#include "words/book_words.h"

namespace seatwise {

namespace {

/// The next step of a path: a key, or the number of an item.
struct PathStep
{
    std::string_view key;
    std::size_t item = 0;
    bool isItem = false;
};

/// Takes a step from the front of a path; nothing where it is none.
std::optional<PathStep> takeStep(std::string_view& path)
{
    if (!path.starts_with('[')) {
        const std::size_t end = std::min(path.find_first_of(".["), path.size());
        const PathStep step{path.substr(0, end)};
        path.remove_prefix(end);
        if (path.starts_with('.'))
            path.remove_prefix(1);
        return step;
    }
    PathStep step{{}, 0, true};
    const std::size_t end = path.find(']');
    if (end == std::string_view::npos)
        return std::nullopt;
    const auto read = std::from_chars(path.data() + 1, path.data() + end, step.item);
    if (read.ec != std::errc() || read.ptr != path.data() + end)
        return std::nullopt;
    path.remove_prefix(end + 1);
    if (path.starts_with('.'))
        path.remove_prefix(1);
    return step;
}

template<class Json>
Json* follow(Json& json, std::string_view path)
{
    Json* at = &json;
    while (!path.empty()) {
        const auto step = takeStep(path);
        if (!step)
            return nullptr;
        if (step->isItem) {
            if (!at->is_array() || step->item >= at->size())
                return nullptr;
            at = &(*at)[step->item];
        } else {
            if (!at->is_object())
                return nullptr;
            const auto member = at->find(std::string(step->key));
            if (member == at->end())
                return nullptr;
            at = &*member;
        }
    }
    return at;
}

} // namespace

BookDraft draftOf(const BookContent& book)
{
    return {priceBookJson(book)};
}

Result<BookDraft> readDraft(std::string_view json)
{
    const auto root = parseJson(json);
    if (!root)
        return tl::make_unexpected(asError({root.error()}));
    if (root->kind != JsonValue::Kind::object)
        return refused(words::expectedButFound(words::anObject(), inWords(*root)));
    auto parsed = DraftJson::parse(json, nullptr, false);
    if (parsed.is_discarded())
        return refused(words::bookCannotBeRead());
    return BookDraft{std::move(parsed)};
}

std::string writeDraft(const BookDraft& draft)
{
    const auto book = checkDraft(draft);
    return book ? writePriceBook(**book) : jsonText(draft.json);
}

tl::expected<SharedBook, std::vector<JsonProblem>> checkDraft(const BookDraft& draft)
{
    const std::string typed = jsonText(draft.json);
    auto book = readPriceBook(typed);
    if (!book)
        return book;
    const std::string canonical = writePriceBook(**book);
    return canonical == typed ? std::move(book) : readPriceBook(canonical);
}

const DraftJson* findIn(const DraftJson& json, std::string_view path)
{
    return follow(json, path);
}

DraftJson* findIn(DraftJson& json, std::string_view path)
{
    return follow(json, path);
}

void apply(BookDraft& draft, const BookEdit& edit)
{
    if (DraftJson* const at = findIn(draft.json, edit.path))
        *at = edit.value;
}

BookEdit opposite(const BookDraft& draft, const BookEdit& edit)
{
    const DraftJson* const at = findIn(draft.json, edit.path);
    return {edit.kind, edit.path, at ? *at : DraftJson()};
}

} // namespace seatwise
