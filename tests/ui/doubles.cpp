#include "doubles.h"

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
