#include "files/terminal.h"

#include <algorithm>
#include <unistd.h>

#include "files/descriptor.h"
#include "text/hidden.h"
#include "text/passwords.h"

namespace seatwise {

namespace {

bool isPlain(char c)
{
    return c == '\n' || (c >= ' ' && c < '\x7f');
}

} // namespace

std::string forTerminal(std::string text)
{
    if (std::all_of(text.begin(), text.end(), isPlain))
        return text;
    std::string shown;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        shown += showHidden(std::string_view(text).substr(at, end - at));
        if (end < text.size())
            shown += '\n';
        at = end + 1;
    }
    return shown;
}

void printErrorLine(std::string_view text) noexcept
{
    std::string line = withoutPasswords(text);
    std::replace_if(
        line.begin(), line.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
    static_cast<void>(writeAll(STDERR_FILENO, showHidden(line) + '\n'));
}

} // namespace seatwise
