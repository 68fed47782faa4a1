#include "cli/completions.h"

#include <map>

namespace seatwise::cli {

namespace {

std::string shellQuoted(std::string_view text)
{
    std::string all = "'";
    for (const char c : text)
        all += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return all + '\'';
}

std::string namesOf(const Options& options)
{
    std::string names;
    for (const Option& option : options.all())
        if (!option.isOperand())
            names.append(" ").append(option.name);
    return names;
}

/// The words of an operand, which are offered as those of options are.
std::string operandWords(const Options& options)
{
    std::string words;
    for (const Option& option : options.all())
        if (option.isOperand() && !option.kind.words.empty())
            words.append(" ").append(option.kind.words);
    return words;
}

/// The beginnings of command lines that something is offered after: "", "quote", "quote new".
std::map<std::string, std::string> offers(Registry registry, const Options& global)
{
    const std::string everywhere = namesOf(global) + " --help";
    std::map<std::string, std::string> all = {{"", namesIn(registry, "") + everywhere + " --version"}};
    for (const Entry& entry : registry) {
        const Command command = entry.declare();
        all[std::string(entry.path)] =
            namesIn(registry, entry.path) + namesOf(command.takes).append(operandWords(command.takes)) + everywhere;
        if (!entry.group().empty())
            all.try_emplace(std::string(entry.group()), namesIn(registry, entry.group()) + everywhere);
    }
    return all;
}

/// The cases of `case` in which an option of a command is followed by words of its own.
std::string valueCases(const std::string& command, const Options& options)
{
    std::string cases;
    for (const Option& option : options.all())
        if (!option.isOperand() && option.takes != Option::Takes::nothing)
            cases += "    " + command + shellQuoted(' ' + std::string(option.name)) + ") offered=(" +
                     std::string(option.kind.words) + "); return ;;\n";
    return cases;
}

/// A function of bash and zsh: sets `offered` for the words of a line, the last of them first.
std::string offerFunction(Registry registry)
{
    Context ignored;
    Options global;
    takeGlobal(global, ignored);
    const auto offered = offers(registry, global);
    std::string names;
    std::string values;
    std::string words;
    for (const auto& [command, offer] : offered) {
        if (!command.empty())
            names += (names.empty() ? "" : "|") + shellQuoted(command);
        words += "    " + shellQuoted(command) + ") offered=(" + offer + ") ;;\n";
    }
    for (const Entry& entry : registry)
        values += valueCases(shellQuoted(entry.path), entry.declare().takes);
    return "_seatwise_offer()\n{\n"
           "    local before=$1 command= word\n"
           "    shift\n"
           "    for word in \"$@\"; do\n"
           "        case \"${command:+$command }$word\" in\n"
           "        " +
           names +
           ") command=\"${command:+$command }$word\" ;;\n"
           "        esac\n"
           "    done\n"
           "    case \"$command $before\" in\n" +
           values + valueCases("*", global) +
           "    esac\n"
           "    case \"$command\" in\n" +
           words + "    esac\n}\n\n";
}

/// The options of a command for fish.
std::string fishOptions(const std::string& where, const Options& options)
{
    std::string lines;
    for (const Option& option : options.all()) {
        if (option.isOperand() && option.kind.words.empty())
            continue;
        lines += "complete -c seatwise" + where;
        if (!option.isOperand())
            lines += " -l " + std::string(withoutDashes(option.name));
        if (!option.isOperand() && option.takes != Option::Takes::nothing)
            lines += " -r";
        if (!option.kind.words.empty())
            lines += " -a " + shellQuoted(option.kind.words);
        lines += " -d " + shellQuoted(option.help) + '\n';
    }
    return lines;
}

} // namespace

std::string bashCompletions(Registry registry)
{
    return "# Completion of seatwise for bash: source <(seatwise completions bash)\n" + offerFunction(registry) +
           "_seatwise()\n{\n"
           "    local -a offered=()\n"
           "    _seatwise_offer \"${COMP_WORDS[COMP_CWORD - 1]}\" \"${COMP_WORDS[@]:1:COMP_CWORD - 1}\"\n"
           "    mapfile -t COMPREPLY < <(compgen -W \"${offered[*]}\" -- \"${COMP_WORDS[COMP_CWORD]}\")\n"
           "}\n"
           "complete -o default -F _seatwise seatwise\n";
}

std::string zshCompletions(Registry registry)
{
    return "#compdef seatwise\n# Completion of seatwise for zsh: a file _seatwise in a folder of $fpath\n" +
           offerFunction(registry) +
           "_seatwise()\n{\n"
           "    local -a offered\n"
           "    _seatwise_offer \"${words[CURRENT - 1]}\" \"${(@)words[2, CURRENT - 1]}\"\n"
           "    compadd -- $offered || _files\n"
           "}\n"
           "_seatwise \"$@\"\n";
}

std::string fishCompletions(Registry registry)
{
    Context ignored;
    Options global;
    takeGlobal(global, ignored);
    std::string names;
    std::string lines;
    for (const auto& [command, offer] : offers(registry, global))
        if (!command.empty())
            names += ' ' + shellQuoted(command);
    std::string_view lastGroup;
    for (const Entry& entry : registry) {
        const Command command = entry.declare();
        const std::string_view group = entry.group();
        if (!group.empty() && group != lastGroup)
            lines += "complete -c seatwise -n '__seatwise_is' -f -a " + shellQuoted(group) + " -d " +
                     shellQuoted(findGroup(group)->summary) + '\n';
        lastGroup = group.empty() ? entry.path : group;
        lines += "complete -c seatwise -n '__seatwise_is " + std::string(group) + "' -f -a " +
                 shellQuoted(entry.name()) + " -d " + shellQuoted(command.summary) + '\n';
        lines += fishOptions(" -n '__seatwise_is " + std::string(entry.path) + "'", command.takes);
    }
    return "# Completion of seatwise for fish: seatwise completions fish | source\n"
           "function __seatwise_is --description 'Whether the line is about a command'\n"
           "    set -l command\n"
           "    for word in (commandline -opc)[2..-1]\n"
           "        if contains -- (string join ' ' -- $command $word)" +
           names +
           "\n"
           "            set -a command $word\n"
           "        end\n"
           "    end\n"
           "    test \"$command\" = \"$argv\"\n"
           "end\n" +
           fishOptions("", global) + lines;
}

} // namespace seatwise::cli
