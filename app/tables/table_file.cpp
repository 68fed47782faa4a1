#include "tables/table_file.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <filesystem>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>
#include <vector>

#include "codec/kept_message.h"
#include "files/read_file.h"
#include "words/book_words.h"
#include "words/files_words.h"
#include "words/tables_words.h"

namespace seatwise {

namespace {

constexpr std::string_view zipStart = "PK\x03\x04";
constexpr std::string_view compoundStart = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"; // .xls, and .xlsx with a password

/// The name of the stream in which a workbook with a password is, as the compound file has it in its directory: UTF-16.
constexpr std::string_view encryptedStream{"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32};

constexpr int maxMilliseconds = 60'000;
constexpr int severalSheets = 3;

Result<std::filesystem::path> program()
{
    std::error_code error;
    const std::filesystem::path self = std::filesystem::read_symlink("/proc/self/exe", error);
    if (error)
        return failed(words::readerNotFound(error.message()));
    for (const std::filesystem::path& place :
         {self.parent_path() / "../libexec/seatwise/seatwise-sheet", self.parent_path() / "seatwise-sheet"})
        if (std::filesystem::exists(place, error))
            return place;
    return failed(words::readerMissing(self.string()));
}

/// A file in memory, which a process can write without anyone reading at the same time.
Descriptor memoryFile(const char* name)
{
    return Descriptor(::memfd_create(name, MFD_CLOEXEC));
}

std::string contentsOf(const Descriptor& file)
{
    ::lseek(file.number(), 0, SEEK_SET);
    return readAll(file.number(), std::string::npos).value_or(std::string());
}

/// Waits for a process, and ends one that takes too long. Its wait status; nothing where it had to be ended.
std::optional<int> statusOf(pid_t process)
{
    const Descriptor watched(static_cast<int>(::syscall(SYS_pidfd_open, process, 0)));
    pollfd event = {watched.number(), POLLIN, 0};
    int ready = 0;
    do
        ready = watched.isOpen() ? ::poll(&event, 1, maxMilliseconds) : 1;
    while (ready < 0 && errno == EINTR);
    if (ready == 0)
        ::kill(process, SIGKILL);
    int status = 0;
    while (::waitpid(process, &status, 0) < 0 && errno == EINTR) {
    }
    return ready == 0 ? std::nullopt : std::optional(status);
}

Result<pid_t> start(const std::filesystem::path& path, const std::string& sheet, const std::array<int, 3>& standard)
{
    std::string name = path.string();
    std::string wanted = sheet;
    std::array<char*, 3> arguments = {name.data(), sheet.empty() ? nullptr : wanted.data(), nullptr};
    std::array<char*, 1> environment = {nullptr};
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    for (std::size_t i = 0; i < standard.size(); ++i)
        posix_spawn_file_actions_adddup2(&actions, standard[i], static_cast<int>(i));
    pid_t process = 0;
    const int error = ::posix_spawn(&process, name.c_str(), &actions, nullptr, arguments.data(), environment.data());
    posix_spawn_file_actions_destroy(&actions);
    errno = error;
    if (error != 0)
        return failed(words::cannotStart(name, systemReason()));
    return process;
}

/// The lines of a text, of which each ends with a line feed.
std::vector<std::string> linesOf(std::string_view text)
{
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

TableOrSheets tableIn(std::string bytes)
{
    const std::size_t end = std::min(bytes.find('\n'), bytes.size());
    std::string name = bytes.substr(0, end);
    bytes.erase(0, std::min(end + 1, bytes.size()));
    Table table = decodeTable(bytes);
    table.sheet = std::move(name);
    return {std::move(table), {}};
}

/// Reads a sheet of a workbook with seatwise-sheet, a process of its own with limits on memory, time and what it
/// writes. It lies in the folder of this program, or in ../libexec/seatwise. Fails where the workbook cannot be read,
/// or not within the limits.
Result<TableOrSheets> readSheet(std::string_view workbook, const std::string& sheet)
{
    const std::filesystem::path path = TRY(program());
    const Descriptor in = memoryFile("workbook");
    const Descriptor out = memoryFile("sheet");
    const Descriptor errors = memoryFile("errors");
    if (!in.isOpen() || !out.isOpen() || !errors.isOpen() || !writeAll(in.number(), workbook) ||
        ::lseek(in.number(), 0, SEEK_SET) != 0)
        return failed(words::workbookNotPassedOn(systemReason()));
    const pid_t process = TRY(start(path, sheet, {in.number(), out.number(), errors.number()}));
    const std::optional<int> status = statusOf(process);
    if (!status)
        return failed(words::workbookTakesAMinute());
    if (WIFEXITED(*status) && WEXITSTATUS(*status) == 0)
        return tableIn(contentsOf(out));
    if (WIFEXITED(*status) && WEXITSTATUS(*status) == severalSheets)
        return TableOrSheets{std::nullopt, linesOf(contentsOf(out))};
    const std::string said = contentsOf(errors);
    if (WIFEXITED(*status) && !said.empty())
        return failed(messageIn(said));
    if (WIFSIGNALED(*status) && (WTERMSIG(*status) == SIGXCPU || WTERMSIG(*status) == SIGKILL))
        return failed(words::workbookTakesTooLong());
    if (WIFSIGNALED(*status) && WTERMSIG(*status) == SIGXFSZ)
        return failed(words::sheetTooLarge());
    return failed(words::workbookEndedReader());
}

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
    constexpr std::size_t largest = maxTableMiB * 1024 * 1024;
    const std::string bytes = TRY(readUpTo(path, largest + 1));
    if (bytes.size() > largest)
        return failed(words::listTooLarge(path, maxTableMiB));
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
