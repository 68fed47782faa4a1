// seatwise-sheet: reads a workbook from standard input and writes one sheet of it as text, for seatwise and its window,
// which start it for every workbook. A stranger's file is read here, in a process of its own that may use so much and
// no more, and only here is the library loaded that reads it.
//
// Usage: seatwise-sheet [SHEET] < WORKBOOK. Exit: 0 the sheet: its name on the first line, then its rows; 1 an error,
// on standard error, as keptText() has its message; 3 several sheets hold values and none is named, or none has that
// name: their names, a line each.

#include <algorithm>
#include <array>
#include <string>
#include <sys/resource.h>
#include <unistd.h>
#include <vector>

#include "codec/kept_message.h"
#include "files/descriptor.h"
#include "sheets/workbook.h"
#include "words/files_words.h"

namespace {

using seatwise::Sheet;

namespace words = seatwise::words;

constexpr rlim_t maxMemory = rlim_t{1536} * 1024 * 1024;
constexpr rlim_t maxSeconds = 30;

bool limitResources()
{
    const std::array<std::pair<decltype(RLIMIT_AS), rlim_t>, 4> limits = {
        {{RLIMIT_AS, maxMemory}, {RLIMIT_CPU, maxSeconds}, {RLIMIT_FSIZE, seatwise::maxUnpacked}, {RLIMIT_CORE, 0}}};
    return std::all_of(limits.begin(), limits.end(), [](const auto& limit) {
        const rlimit value = {limit.second, limit.second};
        return ::setrlimit(limit.first, &value) == 0;
    });
}

std::string oneLine(std::string name)
{
    std::replace_if(
        name.begin(), name.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
    return name;
}

int fail(const seatwise::Message& why)
{
    static_cast<void>(seatwise::writeAll(STDERR_FILENO, seatwise::keptText(why)));
    return 1;
}

int answer(std::vector<Sheet> sheets, const char* wanted)
{
    std::erase_if(sheets, [](const Sheet& sheet) { return sheet.rows.empty(); });
    if (sheets.empty())
        return fail(words::workbookIsEmpty());
    const auto chosen =
        wanted ? std::find_if(sheets.begin(), sheets.end(), [&](const auto& sheet) { return sheet.name == wanted; })
               : (sheets.size() == 1 ? sheets.begin() : sheets.end());
    if (chosen != sheets.end()) {
        const bool written = seatwise::writeAll(STDOUT_FILENO, oneLine(chosen->name) + '\n') &&
                             seatwise::writeAll(STDOUT_FILENO, chosen->rows);
        return written ? 0 : fail(words::sheetTooLarge());
    }
    std::string names;
    for (const Sheet& sheet : sheets)
        names += oneLine(sheet.name) + '\n';
    return seatwise::writeAll(STDOUT_FILENO, names) ? 3 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    if (!limitResources())
        return fail(words::readerWithoutLimits());
    try {
        const auto bytes = seatwise::readAll(STDIN_FILENO, std::string::npos);
        if (!bytes)
            return fail(words::workbookNotRead());
        seatwise::Result<std::vector<Sheet>> sheets = seatwise::readWorkbook(*bytes);
        return sheets ? answer(*std::move(sheets), argc > 1 ? argv[1] : nullptr) : fail(sheets.error().message);
    } catch (const std::exception&) { // out of memory
        return fail(words::workbookNeedsTooMuchMemory());
    }
}
