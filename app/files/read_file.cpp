#include "files/read_file.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "words/files_words.h"

namespace seatwise {

Result<Descriptor> openForReading(const std::string& path)
{
    Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!file.isOpen())
        return failed(words::cannotRead(path, systemReason()));
    struct stat status = {};
    if (::fstat(file.number(), &status) != 0)
        return failed(words::cannotRead(path, systemReason()));
    if (S_ISDIR(status.st_mode))
        return failed(words::cannotReadFolder(path));
    return file;
}

Result<std::string> readUpTo(const std::string& path, std::size_t limit)
{
    const Descriptor file = TRY(openForReading(path));
    std::string bytes;
    constexpr std::size_t step = 65'536;
    while (bytes.size() < limit) {
        const std::size_t before = bytes.size();
        bytes.resize(std::min(limit, before + step));
        const ssize_t got = ::read(file.number(), bytes.data() + before, bytes.size() - before);
        if (got < 0 && errno != EINTR)
            return failed(words::cannotRead(path, systemReason()));
        bytes.resize(before + static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
        if (got == 0)
            break;
    }
    return bytes;
}

} // namespace seatwise
