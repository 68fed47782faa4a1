#include "cli/manual.h"

#include <algorithm>

namespace seatwise::cli {

namespace {

/// Text that roff takes for nothing else.
std::string plain(std::string_view text)
{
    std::string escaped;
    for (const char c : text) {
        if (c == '\\')
            escaped += "\\e";
        else if (c == '-')
            escaped += "\\-";
        else
            escaped += c;
    }
    return escaped.starts_with('.') || escaped.starts_with('\'') ? "\\&" + escaped : escaped;
}

std::string bold(std::string_view text)
{
    return "\\fB" + plain(text) + "\\fR";
}

std::string italic(std::string_view text)
{
    return "\\fI" + plain(text) + "\\fR";
}

std::string named(const Option& option)
{
    if (option.isOperand())
        return italic(option.name);
    return option.kind.shown.empty() ? bold(option.name) : bold(option.name) + ' ' + italic(option.kind.shown);
}

std::string synopsis(const Options& options)
{
    std::string line;
    for (const Option& option : options.all()) {
        const std::string one = option.isRequired ? named(option) : '[' + named(option) + ']';
        line += ' ' + one + (option.takes == Option::Takes::several ? "..." : "");
    }
    return line;
}

std::string list(const Options& options)
{
    std::string text;
    for (const Option& option : options.all())
        text += ".TP\n" + named(option) + '\n' + plain(option.help) + ".\n";
    return text;
}

/// A footer, its lines as they are.
std::string kept(const std::string& footer)
{
    std::string text;
    std::size_t begin = 0;
    while (begin < footer.size()) {
        const std::size_t end = std::min(footer.find('\n', begin), footer.size());
        text += plain(std::string_view(footer).substr(begin, end - begin)) + '\n';
        begin = end + 1;
    }
    return text.empty() ? text : ".PP\n.nf\n" + text + ".fi\n";
}

std::string described(const Entry& entry)
{
    const Command command = entry.declare();
    return ".SS " + plain("seatwise " + std::string(entry.path)) + '\n' + plain(command.summary) + ".\n.PP\n" +
           bold("seatwise " + std::string(entry.path)) + synopsis(command.takes) + '\n' + list(command.takes) +
           kept(command.footer);
}

} // namespace

Result<std::string> manualPage(Registry registry, const std::string& about)
{
    std::string commands;
    for (const Entry& entry : registry)
        if (about.empty() || about == entry.path || about == entry.group())
            commands += described(entry);
    if (commands.empty())
        return misused("no command " + inQuotes(about) + "; give one of " + oneOf(namesIn(registry, "")));
    Context ignored;
    Options global;
    takeGlobal(global, ignored);
    std::string title = about.empty() ? "SEATWISE" : "SEATWISE-" + about;
    std::replace(title.begin(), title.end(), ' ', '-');
    return ".TH " + plain(title) + R"( 1 "" ")" + plain("seatwise " + std::string(programVersion())) +
           "\"\n.SH NAME\nseatwise \\- what seats, plans and usage cost, and why\n.SH SYNOPSIS\n" + bold("seatwise") +
           " [" + bold("--book") + ' ' + italic("ID|FILE") + "]\n.br\n" + bold("seatwise") + ' ' + italic("COMMAND") +
           " [" + italic("OPTIONS") +
           "]\n.SH DESCRIPTION\nWithout a command the window opens. With one nothing needs a display. Amounts are "
           "exact; an error is one line that says what is wrong and what is allowed.\n.SH COMMANDS\n" +
           commands + ".SH OPTIONS OF EVERY COMMAND\n" + list(global) + ".TP\n" + bold("--help") +
           "\nPrint what a command takes and leave.\n.TP\n" + bold("--version") +
           "\nPrint the version and leave.\n.SH EXIT STATUS\n0 done, 1 failed (a file, a store or a price book), 2 "
           "misused, 3 refused by a rule of the price book.\n";
}

} // namespace seatwise::cli
