#include "workshop/draft.h"

#include <algorithm>

#include "words/workshop_words.h"
#include "workshop/draft_edit.h"

namespace seatwise {

namespace {

constexpr std::string_view nameEnd = " (draft)";
constexpr std::string_view idEnd = "-draft";

} // namespace

Result<SharedBook> asDraft(const SharedBook& book)
{
    if (isDraft(*book))
        return book;
    BookContent draft = *book;
    draft.name += nameEnd;
    draft.id = BookId(draft.id + idEnd);
    draft.version += idEnd;
    return asWritten(draft);
}

bool isDraft(const PriceBook& book) noexcept
{
    return book.name.ends_with(nameEnd) && book.id.text().ends_with(idEnd) && book.version.ends_with(idEnd);
}

BookIdentity identityOf(const PriceBook& book)
{
    BookIdentity identity{book.id.text(), book.name, book.version};
    if (isDraft(book)) {
        identity.id.resize(identity.id.size() - idEnd.size());
        identity.name.resize(book.name.size() - nameEnd.size());
        identity.version.resize(book.version.size() - idEnd.size());
    }
    return identity;
}

Result<SharedBook> withSegment(const PriceBook& book, std::string_view name, bool present)
{
    TRY(checkName(name, namesOfSegments));
    BookContent draft = book;
    auto& segments = draft.segments;
    const auto known =
        std::find_if(segments.begin(), segments.end(), [&](const Segment& segment) { return segment.name == name; });
    if (present == (known != segments.end()))
        return asWritten(draft);
    if (present)
        segments.push_back({SegmentId(idFrom(name, idsOf(segments))), std::string(name)});
    else
        segments.erase(known);
    if (segments.empty())
        forget(draft, "segments");
    else
        noteAsSet(draft, "segments", words::segmentsOfMarket());
    return asWritten(draft);
}

Result<SharedBook> settled(const PriceBook& book, const std::vector<std::string>& paths)
{
    BookContent draft = book;
    std::erase_if(draft.assumptions, [&](const Assumption& assumption) {
        return std::find(paths.begin(), paths.end(), assumption.path) != paths.end();
    });
    return asWritten(draft);
}

} // namespace seatwise
