#include "files/read_file.h"

#include <fcntl.h>
#include <sys/stat.h>

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
    auto bytes = readAll(file.number(), limit);
    if (!bytes)
        return failed(words::cannotRead(path, systemReason()));
    return *std::move(bytes);
}

} // namespace seatwise
