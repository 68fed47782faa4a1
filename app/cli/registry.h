#pragma once

#include <span>
#include <string>
#include <string_view>

#include "cli/command.h"

namespace seatwise::cli {

/// A command of the registry, commands.def: "price", or "quote new" in its group.
struct Entry
{
    std::string_view path;
    Program program;
    Command (*declare)(); ///< none where it takes a later program

    [[nodiscard]] std::string_view group() const; ///< empty for one that stands by itself
    [[nodiscard]] std::string_view name() const;  ///< within its group
};

/// The first word of commands that belong together, and what these are about: "quotes".
struct Group
{
    std::string_view name;
    std::string_view summary;
    std::string_view about;
};

using Registry = std::span<const Entry>;

/// All commands in the order of their help, declared as far as seatwise does them.
[[nodiscard]] Registry leanCommands();

/// All commands, each declared: for the programs that hold them all.
[[nodiscard]] Registry allCommands();

/// The group of a name; none for another name.
[[nodiscard]] const Group* findGroup(std::string_view name);

/// The names in a group, apart by spaces; for the empty one those of groups and of commands without one.
[[nodiscard]] std::string namesIn(Registry registry, std::string_view group);

[[nodiscard]] std::string_view programVersion();

/// Adds what every command takes.
void takeGlobal(Options& takes, Context& context);

} // namespace seatwise::cli
