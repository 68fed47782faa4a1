#include "doubles.h"

#include <algorithm>
#include <fstream>
#include <sstream>

#include "claims/reader.h"
#include "shipped_books.h"

namespace seatwise::ui::test {

std::vector<std::string> ShippedLibrary::shipped() const
{
    return {"music-learning", "sessiontrack"};
}

namespace {

Result<std::string> bytesOf(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return failed("no such file: " + path);
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return bytes.str();
}

} // namespace

Result<TableOrSheets> KnownTables::read(const std::string& path, const std::string& sheet) const
{
    const auto workbook = workbooks.find(path);
    if (workbook == workbooks.end())
        return bytesOf(path).map([](const std::string& bytes) { return TableOrSheets{decodeTable(bytes), {}}; });
    TableOrSheets found;
    for (const auto& [name, text] : workbook->second) {
        found.sheets.push_back(name);
        if (name != sheet && workbook->second.size() > 1)
            continue;
        found.table = decodeTable(text);
        found.table->sheet = name;
    }
    if (found.table)
        found.sheets.clear();
    return found;
}

Result<RecentCalls> MemoryCalls::recent(std::size_t most) const
{
    RecentCalls found{{}, unread};
    for (auto call = kept.rbegin(); call != kept.rend() && found.calls.size() < most; ++call)
        found.calls.push_back(headOf(*call));
    return found;
}

Result<Call> MemoryCalls::read(const CallId& id) const
{
    const auto found = std::ranges::find(kept, id, &Call::id);
    if (found == kept.end())
        return failed("no such call: " + id.text());
    return *found;
}

Result<std::optional<Call>> MemoryCalls::openLast()
{
    return goesOn && !kept.empty() ? std::optional(kept.back()) : std::nullopt;
}

Result<void> MemoryCalls::keep(const Call& call)
{
    if (!refusal.empty())
        return failed(refusal);
    TRY(checkCall(call));
    std::erase_if(kept, [&call](const Call& other) { return other.id == call.id; });
    kept.push_back(call);
    return {};
}

Result<void> MemoryCalls::remove(const CallId& id)
{
    std::erase_if(kept, [&id](const Call& call) { return call.id == id; });
    return {};
}

void KeeperAtOnce::keep(Call call)
{
    const auto kept = store_.keep(call);
    last_ = {kept.has_value(), kept ? std::nullopt : std::optional(kept.error())};
    if (told_)
        told_(last_);
}

Result<void> KeeperAtOnce::finish()
{
    if (last_.failure)
        return tl::make_unexpected(*last_.failure);
    return {};
}

Result<SharedBook> ShippedLibrary::load(std::string_view idOrFile) const
{
    const bool isId = idOrFile.find('/') == std::string_view::npos;
    const std::string path = isId ? shippedPath(idOrFile) : std::string(idOrFile);
    const std::string bytes = TRY(bytesOf(path));
    auto book = readPriceBook(bytes);
    if (!book)
        return tl::make_unexpected(asError(book.error()));
    return *std::move(book);
}

} // namespace seatwise::ui::test
