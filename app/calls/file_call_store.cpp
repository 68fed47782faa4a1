#include "calls/file_call_store.h"

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <string_view>
#include <sys/stat.h>
#include <tuple>
#include <unistd.h>
#include <utility>

#include "calls/call_json.h"
#include "codec/json_value.h"
#include "digest/digest.h"
#include "files/atomic_file.h"
#include "files/paths.h"
#include "files/read_file.h"
#include "files/temporary_file.h"
#include "files/write_target.h"
#include "words/calls_words.h"
#include "words/files_words.h"
#include "words/stores_words.h"

namespace seatwise {

namespace {

constexpr std::string_view callFileEnd = ".json";

struct CloseCallFolder
{
    void operator()(DIR* folder) const noexcept { ::closedir(folder); }
};

/// A file with the name of a call.
struct CallFile
{
    CallId id;
    timespec kept{};
    bool isPlain = false;

    [[nodiscard]] auto age() const { return std::tie(kept.tv_sec, kept.tv_nsec, id); }
};

/// Those of a folder, the one kept last first; none where there is no folder.
Result<std::vector<CallFile>> callFiles(const std::string& folder)
{
    std::vector<CallFile> files;
    const std::unique_ptr<DIR, CloseCallFolder> entries(::opendir(folder.c_str()));
    if (!entries && errno == ENOENT)
        return files;
    if (!entries)
        return failed(words::cannotRead(folder, systemReason()));
    while (const dirent* entry = ::readdir(entries.get())) {
        std::string_view name = entry->d_name;
        struct stat status = {};
        if (!name.ends_with(callFileEnd) || ::fstatat(::dirfd(entries.get()), entry->d_name, &status, 0) != 0)
            continue;
        name.remove_suffix(callFileEnd.size());
        if (isCallId(name))
            files.push_back({CallId(name), status.st_mtim, S_ISREG(status.st_mode)});
    }
    std::ranges::sort(files, [](const CallFile& a, const CallFile& b) { return a.age() > b.age(); });
    return files;
}

tl::unexpected<Error> cannotBeRead(const std::string& file, Message problem)
{
    return failed(words::callCannotBeRead(file, std::move(problem)));
}

/// A plain file of a call, opened. What is none could keep the program waiting for ever.
Result<Descriptor> openCallFile(const std::string& file)
{
    Descriptor opened(::open(file.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    struct stat status = {};
    if (!opened.isOpen() || ::fstat(opened.number(), &status) != 0)
        return failed(words::cannotRead(file, systemReason()));
    if (!S_ISREG(status.st_mode))
        return failed(words::callFileIsNoPlainFile(file));
    return opened;
}

Result<Call> readCallFile(const std::string& file, const CallId& id)
{
    const Descriptor opened = TRY(openCallFile(file));
    const auto bytes = readAll(opened.number(), maxJsonBytes + 1);
    if (!bytes)
        return failed(words::cannotRead(file, systemReason()));
    if (bytes->size() > maxJsonBytes)
        return failed(words::callFileTooLarge(file, maxJsonBytes));
    auto call = readCall(*bytes);
    if (!call)
        return cannotBeRead(file, call.error().message);
    if (call->id != id)
        return cannotBeRead(file, words::callOtherId(call->id));
    return *std::move(call);
}

Result<CallHead> readHeadOfFile(const std::string& file, const CallId& id)
{
    {
        const Descriptor opened = TRY(openCallFile(file));
        const auto beginning = readAll(opened.number(), maxCallHeadBytes);
        auto head = beginning ? readCallHead(*beginning) : std::nullopt;
        if (head && head->id == id)
            return *std::move(head);
    }
    return readCallFile(file, id).map([](const Call& call) { return headOf(call); });
}

/// The byte of the file of locks that stands for a call.
struct flock lockOf(const CallId& id, short type)
{
    constexpr std::size_t digits = 15; // fewer than off_t has
    struct flock lock = {};
    lock.l_type = type;
    lock.l_whence = SEEK_SET;
    lock.l_start = static_cast<off_t>(std::stoull(sha256Hex(id).substr(0, digits), nullptr, 16));
    lock.l_len = 1;
    return lock;
}

bool isThere(const std::string& file)
{
    struct stat status = {};
    return ::lstat(file.c_str(), &status) == 0 || errno != ENOENT;
}

} // namespace

Result<std::string> defaultCallFolder()
{
    auto folder = userDataFolder();
    return folder ? *folder + "/seatwise/calls" : folder;
}

FileCallStore::FileCallStore(std::string folder)
    : folder_(std::move(folder))
{
}

Result<RecentCalls> FileCallStore::recent(std::size_t most) const
{
    std::vector<CallFile> files = TRY(callFiles(folder_));
    files.resize(std::min(files.size(), most));
    RecentCalls recent;
    recent.calls.reserve(files.size());
    for (const CallFile& file : files) {
        const std::string path = fileOf(file.id);
        if (auto head = readHeadOfFile(path, file.id))
            recent.calls.push_back(*std::move(head));
        else if (isThere(path))
            recent.unread.push_back({path, head.error().message});
    }
    std::ranges::stable_sort(recent.calls, std::ranges::greater(), &CallHead::changed);
    return recent;
}

Result<Call> FileCallStore::read(const CallId& id) const
{
    if (!isCallId(id) || !isThere(fileOf(id)))
        return misused(words::noSuchCall(id, folder_));
    return readCallFile(fileOf(id), id);
}

Result<Call> FileCallStore::open(const CallId& id)
{
    if (!isCallId(id) || !isThere(fileOf(id)))
        return misused(words::noSuchCall(id, folder_));
    const bool wasOpen = isOpenHere(id);
    if (!take(id))
        return refused(words::callOpenElsewhere(id));
    auto call = read(id);
    if (!call && !wasOpen)
        close(id);
    return call;
}

Result<std::optional<Call>> FileCallStore::openLast()
{
    const std::vector<CallFile> files = TRY(callFiles(folder_));
    const auto plain = std::ranges::find_if(files, &CallFile::isPlain);
    if (plain == files.end() || !take(plain->id))
        return std::nullopt;
    auto call = read(plain->id);
    if (call)
        return *std::move(call);
    close(plain->id);
    return tl::make_unexpected(call.error());
}

Result<void> FileCallStore::keep(const Call& call)
{
    TRY(checkCall(call));
    const std::string file = fileOf(call.id);
    if (const auto made = makeOwnFolder(folder_); !made)
        return failed(words::cannotWrite(file, made.error().message));
    const std::string bytes = writeCall(call);
    if (bytes.size() > maxJsonBytes)
        return refused(words::callTooLarge(bytes.size(), maxJsonBytes));
    if (const auto again = readCall(bytes); !again)
        return failed(words::callNotReadAgain(again.error().message));
    if (!isOpenHere(call.id)) {
        if (!take(call.id))
            return refused(words::callOpenElsewhere(call.id));
        if (isThere(file)) {
            close(call.id);
            return refused(words::callIsThereAlready(call.id));
        }
    }
    return writeFile(file, bytes, {Durability::onDisk, NewRights::ownerOnly, {}});
}

void FileCallStore::close(const CallId& id)
{
    const std::lock_guard guard(mutex_);
    if (open_.erase(id) == 0 || !locks_.isOpen())
        return;
    struct flock lock = lockOf(id, F_UNLCK);
    ::fcntl(locks_.number(), F_OFD_SETLK, &lock);
}

Result<void> FileCallStore::remove(const CallId& id)
{
    const std::string file = fileOf(id);
    if (!isCallId(id) || !isThere(file))
        return misused(words::noSuchCall(id, folder_));
    if (!take(id))
        return refused(words::callOpenElsewhere(id));
    const bool removed = ::unlink(file.c_str()) == 0 || errno == ENOENT;
    const std::string reason = removed ? std::string() : systemReason();
    close(id);
    if (!removed)
        return failed(words::cannotDelete(file, reason));
    return syncFolderOf(file);
}

std::string FileCallStore::fileOf(const CallId& id) const
{
    return folder_ + '/' + id.text() + std::string(callFileEnd);
}

bool FileCallStore::isOpenHere(const CallId& id) const
{
    const std::lock_guard guard(mutex_);
    return open_.contains(id);
}

bool FileCallStore::take(const CallId& id)
{
    const std::lock_guard guard(mutex_);
    if (open_.contains(id))
        return true;
    if (!locks_.isOpen())
        locks_ = Descriptor(::open((folder_ + "/.open").c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC,
                                   ownerOnlyFile));
    struct flock lock = lockOf(id, F_WRLCK);
    if (locks_.isOpen() && ::fcntl(locks_.number(), F_OFD_SETLK, &lock) != 0 && (errno == EAGAIN || errno == EACCES))
        return false;
    open_.insert(id);
    return true;
}

} // namespace seatwise
