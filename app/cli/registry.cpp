#include "cli/registry.h"

#include <algorithm>
#include <array>

#include "books/book_source.h"

namespace seatwise::cli {

#define GROUP(name, summary, about)
#define COMMAND(program, path, declare) Command declare();
#include "cli/commands.def"
#undef COMMAND
#undef GROUP

namespace {

constexpr std::array groups{
#define GROUP(name, summary, about) Group{name, summary, about},
#define COMMAND(program, path, declare)
#include "cli/commands.def"
#undef COMMAND
#undef GROUP
};

// To name a declaration would link it, and Qt with it.
#define DECLARED_seatwise(declare) declare
#define DECLARED_store(declare) nullptr
constexpr std::array commands{
#define GROUP(name, summary, about)
#define COMMAND(program, path, declare) Entry{path, Program::program, DECLARED_##program(declare)},
#include "cli/commands.def"
#undef COMMAND
#undef GROUP
};

} // namespace

std::string_view Entry::group() const
{
    const std::size_t space = path.find(' ');
    return space == std::string_view::npos ? std::string_view() : path.substr(0, space);
}

std::string_view Entry::name() const
{
    return path.substr(path.find(' ') + 1);
}

Registry leanCommands()
{
    return commands;
}

const Group* findGroup(std::string_view name)
{
    const auto* const found =
        std::find_if(groups.begin(), groups.end(), [&](const Group& group) { return group.name == name; });
    return found == groups.end() ? nullptr : found;
}

std::string namesIn(Registry registry, std::string_view group)
{
    std::string names;
    std::string_view last;
    for (const Entry& entry : registry) {
        const std::string_view name = group.empty() && !entry.group().empty() ? entry.group() : entry.name();
        if ((group.empty() || entry.group() == group) && name != last)
            names.append(names.empty() ? "" : " ").append(name);
        last = name;
    }
    return names;
}

std::string_view programVersion()
{
    return SEATWISE_VERSION;
}

void takeGlobal(Options& takes, Context& context)
{
    context.book = defaultBook;
    takes.value("--book", context.book, "Price book: the id of a shipped one, or a file", bookKind);
    takes.value(
        "--store", context.store,
        "Where quotes are kept: a file, or postgresql://USER@HOST/DATABASE; by default a file in your data folder",
        {"FILE|ADDRESS", {}, true});
    takes.flag("--json", context.json, "Print one JSON object, amounts as plain decimal text");
    takes.value("--today", context.today, "The date to work with; by default the local date");
}

} // namespace seatwise::cli
