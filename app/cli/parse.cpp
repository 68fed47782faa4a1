#include "cli/parse.h"

#include <algorithm>
#include <deque>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>

#include "text/characters.h"

namespace seatwise::cli {

namespace {

const std::string usageHint = "; see seatwise --help";

using Words = std::vector<std::string_view>;

bool has(const Words& words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// What an argument is called in a message: its option, also for the text that follows one.
std::string nameOfArgument(int at, char** argv)
{
    const std::string_view argument = argv[at];
    if (argument.starts_with("--"))
        return std::string(argument.substr(0, argument.find('=')));
    const std::string_view before = argv[at - 1];
    return before.starts_with("--") && before.find('=') == std::string_view::npos ? std::string(before)
                                                                                  : "argument " + std::to_string(at);
}

/// Misused for a text that nothing could give back as it was typed.
Result<void> checkArguments(int argc, char** argv)
{
    for (int i = 1; i < argc; ++i)
        if (const auto code = firstNoncharacter(argv[i]))
            return misused(nameOfArgument(i, argv) + " has " + codeName(*code) + ", which is no character");
    return {};
}

/// The first word that is neither an option nor the value of one that every command takes; empty for none.
std::string_view firstName(const Words& words)
{
    Context ignored;
    Options global;
    takeGlobal(global, ignored);
    const auto takesValue = [&](std::string_view word) {
        return std::any_of(global.all().begin(), global.all().end(), [&](const Option& option) {
            return option.name == word && option.takes != Option::Takes::nothing;
        });
    };
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!words[i].starts_with('-'))
            return words[i];
        if (takesValue(words[i]))
            ++i;
    }
    return {};
}

/// Takes out a command that is the group of another one, which the line names too: "mrr" of "mrr bridge".
void leaveOutGroups(std::vector<const Entry*>& named)
{
    std::erase_if(named, [groups = named](const Entry* entry) {
        return std::any_of(groups.begin(), groups.end(),
                           [entry](const Entry* other) { return other->group() == entry->path; });
    });
}

/// The commands that a line can be about: those it names. For help it is those of a group, or else all.
std::vector<const Entry*> lookedAt(Registry registry, const Words& words)
{
    const auto those = [&](auto&& which) {
        std::vector<const Entry*> found;
        for (const Entry& entry : registry)
            if (which(entry))
                found.push_back(&entry);
        return found;
    };
    auto named = those([&](const Entry& entry) {
        return has(words, entry.name()) && (entry.group().empty() || has(words, entry.group()));
    });
    leaveOutGroups(named);
    if (!named.empty() || !(has(words, "--help") || has(words, "-h")))
        return named;
    auto grouped = those([&](const Entry& entry) { return has(words, entry.group()); });
    return grouped.empty() ? those([](const Entry&) { return true; }) : grouped;
}

/// An option as declared, and as it was typed.
struct Bound
{
    const Option* declared;
    CLI::Option* typed;
};
using BoundOptions = std::vector<Bound>;

CLI::Option* bind(CLI::App& app, const Option& option)
{
    const std::string name(option.name);
    const std::string help(option.help);
    if (option.takes == Option::Takes::nothing)
        return app.add_flag(name, *option.flag, help);
    CLI::Option* const made = app.add_option(
        name, [](const CLI::results_t&) { return true; }, help);
    made->type_name(std::string(option.kind.shown))->required(option.isRequired);
    if (option.takes == Option::Takes::atMostOne)
        made->expected(0, 1);
    if (option.takes == Option::Takes::two)
        made->expected(2);
    if (option.takes == Option::Takes::several)
        made->expected(1, CLI::detail::expected_max_vector_size)
            ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
            ->allow_extra_args(option.isOperand());
    return made;
}

BoundOptions bind(CLI::App& app, const Options& options)
{
    BoundOptions bound;
    for (const Option& option : options.all())
        bound.push_back({&option, bind(app, option)});
    return bound;
}

/// Reads what was typed into the places of the options. Those that may be repeated come last: each of their values can
/// be wrong for a reason of its own.
Result<void> read(const BoundOptions& options)
{
    for (const bool repeated : {false, true})
        for (const auto& [declared, typed] : options)
            if (declared->read && (declared->takes == Option::Takes::several) == repeated)
                for (const std::string& text : typed->results())
                    TRY(declared->read(text));
    return {};
}

std::vector<std::string> inOrder(const BoundOptions& options)
{
    std::vector<std::string> given;
    for (const auto& [declared, typed] : options)
        for (const std::string& value : typed->results())
            given.push_back(std::string(declared->name) + ' ' + value);
    std::sort(given.begin(), given.end());
    return given;
}

bool isQtOption(std::string_view argument)
{
    return argument.size() > 2 && argument[0] == '-' && argument[1] != '-' && argument != "-help";
}

/// The last price-book file among the arguments of a window, empty for none; nothing where others are among them.
std::optional<std::string> windowBook(const std::vector<std::string>& arguments)
{
    std::string book;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        if (arguments[i].ends_with(".json") && arguments[i].size() > 5)
            book = arguments[i];
        else if (isQtOption(arguments[i]) && i + 1 < arguments.size())
            ++i;
        else
            return std::nullopt;
    }
    return book;
}

class Parser
{
public:
    Parser(Registry registry, const std::vector<const Entry*>& entries, const Words& words)
        : registry_(registry)
    {
        program_.set_version_flag("--version", "seatwise " + std::string(programVersion()),
                                  "Print the version and leave");
        program_.fallthrough();
        program_.option_defaults()->multi_option_policy(CLI::MultiOptionPolicy::Throw);
        takeGlobal(global_, asked_.context);
        globals_ = bind(program_, global_);
        for (const Entry* entry : entries)
            add(*entry);
        for (const std::string_view word : words)
            if (findGroup(word) != nullptr)
                groupOf(word);
    }

    [[nodiscard]] Result<Asked> parse(int argc, char** argv)
    {
        std::optional<std::string> file = std::string();
        try {
            program_.parse(argc, argv);
        } catch (const CLI::CallForHelp&) {
            return printing(program_.help());
        } catch (const CLI::CallForVersion& version) {
            return printing(version.what() + std::string("\n"));
        } catch (const CLI::ExtrasError& error) {
            file = windowBook(program_.remaining());
            if (!program_.get_subcommands().empty() || !file)
                return misused(notKnown(error.what()) + usageHint);
        } catch (const CLI::ParseError& error) {
            return misused(error.what() + usageHint);
        }
        TRY(read(globals_));
        asked_.context.namesBook = program_.get_option("--book")->count() > 0;
        if (chosen_ == nullptr)
            return window(std::move(*file));
        TRY(read(chosen_->options));
        asked_.context.typed = inOrder(chosen_->options);
        asked_.run = std::move(chosen_->command.run);
        asked_.isByDate = chosen_->command.isByDate;
        const bool opens = chosen_->command.opensStore && chosen_->command.opensStore(asked_.context);
        const Program needed = chosen_->command.needs ? chosen_->command.needs() : chosen_->entry->program;
        asked_.program = opens ? std::max(Program::store, needed) : needed;
        return std::move(asked_);
    }

private:
    struct Candidate
    {
        const Entry* entry;
        Command command;
        BoundOptions options;
    };

    CLI::App& groupOf(std::string_view name)
    {
        CLI::App*& group = groups_[name];
        const auto isCommand = [name](const Candidate& candidate) { return candidate.entry->path == name; };
        if (group == nullptr && std::any_of(candidates_.begin(), candidates_.end(), isCommand))
            group = program_.get_subcommand(std::string(name));
        else if (group == nullptr)
            group = program_.add_subcommand(std::string(name), std::string(findGroup(name)->summary));
        return *group;
    }

    void add(const Entry& entry)
    {
        Candidate& added = candidates_.emplace_back(Candidate{&entry, entry.declare(), {}});
        CLI::App& parent = entry.group().empty() ? program_ : groupOf(entry.group());
        CLI::App* const app = parent.add_subcommand(std::string(entry.name()), std::string(added.command.summary));
        added.options = bind(*app, added.command.takes);
        app->footer(added.command.footer);
        app->callback([this, &added] { chosen_ = &added; });
    }

    [[nodiscard]] Result<Asked> printing(std::string text)
    {
        asked_.run = [text = std::move(text)](const Context&) { return says(text); };
        return std::move(asked_);
    }

    /// A line without a command: the window's, with nothing but a book.
    [[nodiscard]] Result<Asked> window(std::string file)
    {
        const bool isWindow = program_.get_subcommands().empty() &&
                              std::all_of(globals_.begin(), globals_.end(), [](const Bound& option) {
                                  return option.typed->count() == 0 || option.declared->name == "--book";
                              });
        if (!isWindow)
            return misused(giveCommand() + usageHint);
        if (!file.empty() || !asked_.context.namesBook)
            asked_.context.book = std::move(file);
        asked_.program = Program::window;
        return std::move(asked_);
    }

    [[nodiscard]] std::string giveCommand() const
    {
        const auto typed = program_.get_subcommands();
        const Group* const group = typed.empty() ? nullptr : findGroup(typed.back()->get_name());
        if (group == nullptr)
            return "give a command: " + oneOf(namesIn(registry_, ""));
        return "give a command for " + std::string(group->about) + ": " + oneOf(namesIn(registry_, group->name));
    }

    /// The sentence for arguments that have no place; for an unknown name in a group with those there are.
    [[nodiscard]] std::string notKnown(const std::string& message) const
    {
        const auto typed = program_.get_subcommands();
        const bool inGroup = !typed.empty() && findGroup(typed.back()->get_name()) != nullptr;
        const std::string text = "not known here: " + message.substr(message.find(": ") + 2);
        return inGroup && typed.back()->get_subcommands().empty() ? text + "; " + giveCommand() : text;
    }

    Registry registry_;
    Asked asked_;
    CLI::App program_{"Seatwise: what seats, plans and usage cost, and why.", "seatwise"};
    Options global_;
    BoundOptions globals_;
    std::map<std::string_view, CLI::App*> groups_;
    std::deque<Candidate> candidates_; ///< whose places stay
    Candidate* chosen_ = nullptr;
};

} // namespace

Result<Asked> parse(int argc, char** argv, Registry registry)
{
    TRY(checkArguments(argc, argv));
    Words words(argv + 1, argv + argc);
    if (firstName(words) == "man")
        words = {"man"}; // what follows are names of commands to read about
    const auto entries = lookedAt(registry, words);
    for (const Entry* entry : entries)
        if (entry->declare == nullptr) {
            Asked later;
            later.program = entry->program;
            return later;
        }
    return Parser(registry, entries, words).parse(argc, argv);
}

} // namespace seatwise::cli
