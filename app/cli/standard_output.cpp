#include "cli/standard_output.h"

#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "files/descriptor.h"

namespace seatwise::cli {

namespace {

/// More than any command answers that changes something.
constexpr off_t room = 65'536;

tl::unexpected<Error> notWritable(int reason)
{
    errno = reason;
    return failed(withSystemReason("nothing was done: cannot write to standard output"));
}

/// Reserves room behind the end of a file and gives it back.
Result<void> checkRoom(const struct stat& info)
{
    const bool appends = (::fcntl(STDOUT_FILENO, F_GETFL) & O_APPEND) != 0;
    const off_t at = appends ? info.st_size : ::lseek(STDOUT_FILENO, 0, SEEK_CUR);
    rlimit limit = {};
    if (::getrlimit(RLIMIT_FSIZE, &limit) == 0 && limit.rlim_cur < static_cast<rlim_t>(at + room))
        return notWritable(EFBIG);
    if (::fallocate(STDOUT_FILENO, FALLOC_FL_KEEP_SIZE, at, room) == 0)
        // Cut to the size it has, a file gives back what it holds beyond its end.
        return ::ftruncate(STDOUT_FILENO, info.st_size) == 0 ? Result<void>() : notWritable(errno);
    return errno == EOPNOTSUPP || errno == ENOSYS ? Result<void>() : notWritable(errno);
}

/// Whether somebody still reads from a pipe or socket.
Result<void> checkReader()
{
    pollfd output{STDOUT_FILENO, POLLOUT, 0};
    if (::poll(&output, 1, 0) > 0 && (output.revents & (POLLERR | POLLHUP | POLLNVAL)) != 0)
        return notWritable(EPIPE);
    return {};
}

} // namespace

void holdClosedStreams() noexcept
{
    // The lowest free number is given to what is opened next. Opened the wrong way round, each answers as if closed.
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        if (::fcntl(stream, F_GETFD) < 0)
            static_cast<void>(::open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY));
}

Result<void> checkStandardOutput()
{
    struct stat info = {};
    if (::fstat(STDOUT_FILENO, &info) != 0 || (::fcntl(STDOUT_FILENO, F_GETFL) & O_ACCMODE) == O_RDONLY)
        return notWritable(EBADF);
    if (S_ISREG(info.st_mode))
        return checkRoom(info);
    if (S_ISCHR(info.st_mode)) // a device that is full says so of nothing, too
        return ::write(STDOUT_FILENO, "", 0) == 0 ? Result<void>() : notWritable(errno);
    return checkReader();
}

} // namespace seatwise::cli
