#include "editing/book_draft.h"

#include <set>
#include <string_view>
#include <utility>

#include "claims/reader.h"
#include "codec/json_place.h"
#include "codec/json_text.h"
#include "codec/json_value.h"
#include "editing/draft_path.h"
#include "pricebook/writer.h"
#include "words/book_words.h"

namespace seatwise {

namespace {

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

/// Names the keys that an object has twice, of which a draft would keep one alone.
void refuseKeysGivenTwice(const Place& at)
{
    std::set<std::string_view> given;
    for (const JsonMember& member : at.value().members) {
        const Place place = at.member(member);
        if (!given.insert(member.key).second)
            place.refuseAt(member.line, words::keyGivenTwice(member.key));
        refuseKeysGivenTwice(place);
    }
    for (std::size_t item = 0; item < at.value().items.size(); ++item)
        refuseKeysGivenTwice(at.item(item));
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
    Problems problems;
    refuseKeysGivenTwice({*root, problems});
    if (!problems.empty())
        return tl::make_unexpected(asError(problems.take()));
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
    return readAsCanonical(jsonText(draft.json));
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
    return {edit.path, at ? *at : DraftJson()};
}

} // namespace seatwise
