#include "editing/file_text.h"

#include <map>

#include "codec/json_value.h"
#include "editing/draft_path.h"

namespace seatwise {

namespace {

const JsonValue* stepTo(const JsonValue& value, const PathStep& step)
{
    if (!step.isItem)
        return value.find(step.key);
    return step.item < value.items.size() ? &value.items[step.item] : nullptr;
}

/// Calls `take` with each line of a text and its number, from 1.
template<class Take>
void forEachLine(std::string_view text, Take take)
{
    for (int line = 1; !text.empty(); ++line) {
        const std::size_t end = text.find('\n');
        take(text.substr(0, end), line);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
}

} // namespace

Result<BookEdit> withFileText(std::string_view json)
{
    BookDraft draft = TRY(readDraft(json));
    return BookEdit{{}, std::move(draft.json)};
}

std::optional<int> lineOf(std::string_view path, std::string_view json)
{
    const auto root = parseJson(json);
    if (!root)
        return std::nullopt;
    const JsonValue* at = &*root;
    while (!path.empty()) {
        const auto step = takeStep(path);
        at = step ? stepTo(*at, *step) : nullptr;
        if (!at)
            return std::nullopt;
    }
    return at->line;
}

std::vector<int> linesBeyond(std::string_view other, std::string_view text)
{
    std::map<std::string_view, int> there;
    forEachLine(other, [&](std::string_view line, int) { ++there[line]; });
    std::vector<int> beyond;
    forEachLine(text, [&](std::string_view line, int number) {
        if (--there[line] < 0)
            beyond.push_back(number);
    });
    return beyond;
}

} // namespace seatwise
