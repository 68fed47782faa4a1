#include "cli/list_file.h"

#include "files/read_file.h"

namespace seatwise::cli {

Result<std::string> readListFile(const std::string& path, std::size_t mostMiB, const std::string& what)
{
    const std::size_t largest = mostMiB * 1024 * 1024;
    Result<std::string> text = readUpTo(path, largest + 1);
    if (text && text->size() > largest)
        return failed(path + " is larger than " + std::to_string(mostMiB) + " MiB, the largest " + what +
                      " that is read");
    return text;
}

Error inFile(const std::string& path, const Error& error)
{
    return {error.kind, path + ": " + error.message};
}

} // namespace seatwise::cli
