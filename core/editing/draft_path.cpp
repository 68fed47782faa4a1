#include "editing/draft_path.h"

#include <algorithm>
#include <charconv>

namespace seatwise {

std::optional<PathStep> takeStep(std::string_view& path)
{
    if (!path.starts_with('[')) {
        const std::size_t end = std::min(path.find_first_of(".["), path.size());
        const PathStep step{path.substr(0, end)};
        path.remove_prefix(end);
        if (path.starts_with('.'))
            path.remove_prefix(1);
        return step;
    }
    PathStep step{{}, 0, true};
    const std::size_t end = path.find(']');
    if (end == std::string_view::npos)
        return std::nullopt;
    const auto read = std::from_chars(path.data() + 1, path.data() + end, step.item);
    if (read.ec != std::errc() || read.ptr != path.data() + end)
        return std::nullopt;
    path.remove_prefix(end + 1);
    if (path.starts_with('.'))
        path.remove_prefix(1);
    return step;
}

} // namespace seatwise
