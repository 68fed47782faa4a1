#include "tables/table_file.h"

#include <utility>
#include <vector>

#include "files/read_file.h"
#include "tables/sheet_process.h"
#include "words/book_words.h"
#include "words/files_words.h"
#include "words/tables_words.h"

namespace seatwise {

namespace {

constexpr std::string_view zipStart = "PK\x03\x04";
constexpr std::string_view compoundStart = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"; // .xls, and .xlsx with a password

/// The name of the stream in which a workbook with a password is, as the compound file has it in its directory: UTF-16.
constexpr std::string_view encryptedStream{"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32};

} // namespace

bool isWorkbook(std::string_view bytes)
{
    return bytes.starts_with(zipStart) || bytes.starts_with(compoundStart);
}

Result<TableOrSheets> readTableBytes(const std::string& name, std::string_view bytes, const std::string& sheet)
{
    if (bytes.starts_with(compoundStart))
        return failed(bytes.find(encryptedStream) != std::string_view::npos ? words::fileHasPassword(name)
                                                                            : words::workbookOfOldForm(name));
    if (bytes.starts_with(zipStart)) {
        Result<TableOrSheets> read = readSheet(bytes, sheet);
        return read ? read : failed(words::problemInFile(name, read.error().message));
    }
    if (!sheet.empty())
        return failed(words::noWorkbookForSheet(name, sheet));
    return TableOrSheets{decodeTable(bytes), {}};
}

Result<TableOrSheets> DiskTables::read(const std::string& path, const std::string& sheet) const
{
    constexpr std::size_t largest = mostTableMiB * 1024 * 1024;
    const std::string bytes = TRY(readUpTo(path, largest + 1));
    if (bytes.size() > largest)
        return failed(words::listTooLarge(path, mostTableMiB));
    return readTableBytes(path, bytes, sheet);
}

Result<Table> chosenTable(const std::string& name, TableOrSheets found, const std::string& sheet)
{
    if (found.table)
        return *std::move(found.table);
    std::vector<Message> names;
    names.reserve(found.sheets.size());
    for (const std::string& each : found.sheets)
        names.push_back(words::quotedText(each));
    return misused(sheet.empty() ? words::severalSheets(name, std::move(names))
                                 : words::noSuchSheet(name, sheet, std::move(names)));
}

} // namespace seatwise
