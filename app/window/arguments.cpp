#include "window/arguments.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "store/server_address.h"

namespace seatwise {

namespace {

bool endsWith(std::string_view text, std::string_view end)
{
    return text.size() > end.size() && text.substr(text.size() - end.size()) == end;
}

bool isQtOption(std::string_view argument)
{
    return argument.size() > 2 && argument[0] == '-' && argument[1] != '-' && argument != "-help";
}

} // namespace

std::optional<std::string> bookForWindow(int argc, char** argv)
{
    constexpr std::string_view bookOption = "--book";
    const std::vector<std::string_view> arguments(argv + 1, argv + argc);
    std::string book;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const bool hasNext = i + 1 < arguments.size();
        if (arguments[i] == bookOption && hasNext)
            book = arguments[++i];
        else if (arguments[i].substr(0, bookOption.size() + 1) == "--book=")
            book = arguments[i].substr(bookOption.size() + 1);
        else if (endsWith(arguments[i], ".json"))
            book = arguments[i];
        else if (isQtOption(arguments[i]) && hasNext)
            ++i;
        else
            return std::nullopt;
    }
    return book;
}

bool asksForDocument(int argc, char** argv)
{
    bool exports = false;
    bool ofWorkshop = false;
    bool drawn = false;
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        exports = exports || argument == "export";
        ofWorkshop = ofWorkshop || argument == "workshop";
        drawn =
            drawn || argument.starts_with("--pdf") || argument.starts_with("--html") || argument == "xlsx" ||
            argument == "--format=xlsx" ||
            (ofWorkshop && (endsWith(argument, ".pdf") || endsWith(argument, ".html") || endsWith(argument, ".xlsx")));
    }
    return exports && drawn;
}

bool asksForServer(int argc, char** argv)
{
    constexpr std::string_view storeOption = "--store=";
    return std::any_of(argv + 1, argv + argc, [&](std::string_view argument) {
        return isServerAddress(argument.starts_with(storeOption) ? argument.substr(storeOption.size()) : argument);
    });
}

} // namespace seatwise
