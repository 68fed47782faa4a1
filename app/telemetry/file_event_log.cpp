#include "telemetry/file_event_log.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

#include <QDateTime>

#include "files/descriptor.h"
#include "files/paths.h"
#include "files/read_file.h"
#include "files/store_signature.h"
#include "files/temporary_file.h"
#include "files/write_target.h"
#include "settings/settings_file.h"
#include "words/files_words.h"
#include "words/stores_words.h"

namespace seatwise {

namespace {

constexpr std::size_t maxRead = 16'777'216; ///< of a file that was not ours to begin with

QString switchKey()
{
    return QStringLiteral("usage/record");
}

/// What is no plain file could keep the program waiting for ever; a store could be written into or lost.
Result<void> checkPlain(const std::string& file)
{
    struct stat status = {};
    if (::stat(file.c_str(), &status) != 0)
        return {};
    if (!S_ISREG(status.st_mode))
        return failed(words::usageIsNoPlainFile(file));
    if (isStoreFile(file))
        return failed(words::usageWouldBeInStore(file));
    return {};
}

/// Adds the records of a file that may not be there.
Result<void> read(const std::string& file, std::vector<UsageRecord>& records)
{
    if (::access(file.c_str(), F_OK) != 0 && errno == ENOENT)
        return {};
    TRY(checkPlain(file));
    const auto bytes = TRY(readUpTo(file, maxRead + 1));
    if (bytes.size() > maxRead)
        return failed(words::usageTooLarge(file));
    std::string_view rest = bytes;
    while (!rest.empty()) {
        const std::size_t end = rest.find('\n');
        records.push_back(readUsageRecord(rest.substr(0, end)));
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    }
    return {};
}

} // namespace

Result<std::string> defaultEventFile()
{
    auto folder = userDataFolder();
    return folder ? *folder + "/seatwise/events.jsonl" : folder;
}

std::string utcNow()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
}

FileEventLog::FileEventLog(std::string file, Clock now, std::int64_t fullAt)
    : file_(std::move(file))
    , now_(std::move(now))
    , fullAt_(fullAt)
{
}

bool FileEventLog::isOn() const
{
    return readSettings().value(switchKey()).toBool();
}

Result<void> FileEventLog::setOn(bool on)
{
    if (on == isOn())
        return {};
    return changeSettings([on](QSettings& settings) { settings.setValue(switchKey(), on); });
}

Result<void> FileEventLog::record(const UsageEvent& event)
{
    if (!isOn())
        return {};
    if (const auto made = makeOwnFolder(folderOf(file_)); !made)
        return failed(words::cannotWrite(file_, made.error().message));
    return append(toJsonLine(event, now_()));
}

/// A line is there whole or not at all. It is not waited for until it is on the disk: an event is not worth that.
Result<void> FileEventLog::append(const std::string& line) const
{
    for (const std::string& file : files())
        TRY(checkPlain(file));
    struct stat status = {};
    const auto length = static_cast<std::int64_t>(line.size());
    if (::stat(file_.c_str(), &status) == 0 && status.st_size + length > fullAt_ &&
        std::rename(file_.c_str(), older().c_str()) != 0)
        return cannotWrite(file_);
    Descriptor file(::open(file_.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_NONBLOCK | O_CLOEXEC, ownerOnlyFile));
    if (!file.isOpen() || ::fstat(file.number(), &status) != 0 ||
        (status.st_size == 0 && !setRights(file.number(), ownerOnlyFile)))
        return cannotWrite(file_);
    if (writeAll(file.number(), line) && file.close())
        return {};
    const int reason = errno;
    if (file.isOpen() && ::ftruncate(file.number(), status.st_size) != 0)
        return failed(words::cannotCutHalfRecord(file_, systemReason()));
    errno = reason;
    return cannotWrite(file_);
}

Result<std::vector<UsageRecord>> FileEventLog::records() const
{
    std::vector<UsageRecord> records;
    for (const std::string& file : files())
        TRY(read(file, records));
    return records;
}

Result<void> FileEventLog::deleteAll()
{
    for (const std::string& file : files()) {
        if (isStoreFile(file))
            return failed(words::storeIsNotDeleted(file));
        if (::unlink(file.c_str()) != 0 && errno != ENOENT)
            return failed(words::cannotDelete(file, systemReason()));
    }
    return {};
}

} // namespace seatwise
