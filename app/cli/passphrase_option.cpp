#include "cli/passphrase_option.h"

#include <cerrno>
#include <unistd.h>

#include "files/descriptor.h"

namespace seatwise::cli {

namespace {

constexpr std::int64_t lastDescriptor = 1'023;

/// Byte by byte, so that what follows the line is left to whoever reads next.
Result<std::string> firstLine(int descriptor)
{
    std::string line;
    while (line.size() <= static_cast<std::size_t>(maxPassphraseBytes)) {
        char byte = 0;
        const ssize_t got = ::read(descriptor, &byte, 1);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return failed(withSystemReason("cannot read the passphrase from descriptor " + std::to_string(descriptor)));
        if (got == 0 || byte == '\n')
            break;
        line += byte;
    }
    if (line.ends_with('\r'))
        line.pop_back();
    return line;
}

} // namespace

Option& takePassphrase(Options& takes, std::string_view name, PassphraseDescriptor& to, std::string_view help)
{
    return takes.whole(name, to, help, {"N"}, {0, lastDescriptor, "a whole number from 0 to 1023"});
}

Result<std::optional<std::string>> passphraseFrom(const PassphraseDescriptor& descriptor)
{
    if (!descriptor)
        return std::nullopt;
    std::string passphrase = TRY(firstLine(*descriptor));
    if (passphrase.empty())
        return failed("no passphrase comes from descriptor " + std::to_string(*descriptor));
    return passphrase;
}

} // namespace seatwise::cli
