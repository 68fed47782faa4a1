#include "cli/registry.h"

#include <cstdlib>
#include <filesystem>
#include <gtest/gtest.h>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "books/book_source.h"
#include "cli/completions.h"
#include "cli/manual.h"
#include "files/read_file.h"
#include "files/scratch_folder.h"
#include "program.h"

namespace seatwise::cli::registry_test {
namespace {

using test::seatwise;

class EveryCommand : public testing::TestWithParam<Entry>
{
protected:
    const Command command_ = GetParam().declare();
};

TEST_P(EveryCommand, SaysWhatItIsForAndWhatItTakes)
{
    EXPECT_FALSE(command_.summary.empty());
    EXPECT_TRUE(command_.run);
    for (const Option& option : command_.takes.all()) {
        EXPECT_FALSE(option.help.empty()) << option.name;
        EXPECT_EQ(option.kind.shown.empty(), option.takes == Option::Takes::nothing) << option.name;
    }
}

TEST_P(EveryCommand, TakesEachNameOnce)
{
    std::set<std::string_view> names;
    for (const Option& option : command_.takes.all())
        EXPECT_TRUE(names.insert(option.name).second) << option.name;
}

/// What bash and zsh offer after a command or group: " --seats --json --help", "list show"; empty for none.
std::string offeredAfter(std::string_view path, const std::string& script)
{
    const std::string start = "    '" + std::string(path) + "') offered=(";
    const std::size_t begin = script.find('\n' + start);
    if (begin == std::string::npos)
        return "";
    const std::size_t words = begin + 1 + start.size();
    return ' ' + script.substr(words, script.find(')', words) - words) + ' ';
}

bool hasLine(const std::string& text, const std::string& start)
{
    return text.find('\n' + start) != std::string::npos;
}

TEST_P(EveryCommand, IsOfferedByBashAndZshWithItsOptionsAndTheirWords)
{
    const std::string path(GetParam().path);
    for (const std::string& script : {bashCompletions(allCommands()), zshCompletions(allCommands())}) {
        EXPECT_NE(offeredAfter(GetParam().group(), script).find(' ' + std::string(GetParam().name()) + ' '),
                  std::string::npos);
        const std::string offered = offeredAfter(path, script);
        for (const Option& option : command_.takes.all()) {
            const std::string name(option.name);
            const std::string words(option.kind.words);
            const std::string& offers = option.isOperand() ? words : name;
            EXPECT_TRUE(offers.empty() || offered.find(' ' + offers + ' ') != std::string::npos) << name;
            EXPECT_TRUE(option.isOperand() || option.takes == Option::Takes::nothing ||
                        hasLine(script, "    '" + path + "'' " + name + "') offered=(" + words + ')'))
                << name;
        }
    }
}

TEST_P(EveryCommand, IsOfferedByFishWithItsOptionsAndTheirWords)
{
    const std::string script = fishCompletions(allCommands());
    EXPECT_TRUE(hasLine(script, "complete -c seatwise -n '__seatwise_is " + std::string(GetParam().group()) +
                                    "' -f -a '" + std::string(GetParam().name()) + "' -d "));
    for (const Option& option : command_.takes.all()) {
        if (option.isOperand() && option.kind.words.empty())
            continue;
        std::string line = "complete -c seatwise -n '__seatwise_is " + std::string(GetParam().path) + '\'';
        if (!option.isOperand())
            line += " -l " + std::string(withoutDashes(option.name));
        if (!option.isOperand() && option.takes != Option::Takes::nothing)
            line += " -r";
        if (!option.kind.words.empty())
            line += " -a '" + std::string(option.kind.words) + '\'';
        EXPECT_TRUE(hasLine(script, line + " -d ")) << line;
    }
}

/// As roff takes it: "\-\-seats".
std::string inRoff(std::string_view text)
{
    std::string escaped;
    for (const char c : text)
        escaped += c == '-' ? std::string("\\-") : std::string(1, c);
    return escaped;
}

TEST_P(EveryCommand, HasAPageInTheManualWithEachOption)
{
    const std::string path(GetParam().path);
    const std::string page = manualPage(allCommands(), path).value();
    EXPECT_TRUE(hasLine(page, ".SS seatwise " + inRoff(path) + '\n' + inRoff(command_.summary) + ".\n"));
    for (const Option& option : command_.takes.all())
        EXPECT_TRUE(hasLine(page, (option.isOperand() ? ".TP\n\\fI" : ".TP\n\\fB") + inRoff(option.name) + "\\fR"))
            << option.name;
}

std::string nameOf(const testing::TestParamInfo<Entry>& info)
{
    std::string name;
    for (const char c : info.param.path)
        if (c != ' ' && c != '-')
            name += c;
    return name;
}

INSTANTIATE_TEST_SUITE_P(Registry, EveryCommand, testing::ValuesIn(allCommands().begin(), allCommands().end()), nameOf);

TEST(Registry, HasEachCommandOnceAndInAGroupThatIsKnown)
{
    std::set<std::string_view> paths;
    for (const Entry& entry : allCommands()) {
        EXPECT_TRUE(paths.insert(entry.path).second) << entry.path;
        EXPECT_TRUE(entry.group().empty() || findGroup(entry.group()) != nullptr) << entry.path;
    }
}

TEST(Registry, IsTheSameForTheProgramWithoutQt)
{
    ASSERT_EQ(leanCommands().size(), allCommands().size());
    for (std::size_t i = 0; i < allCommands().size(); ++i) {
        EXPECT_EQ(leanCommands()[i].path, allCommands()[i].path);
        EXPECT_EQ(leanCommands()[i].declare != nullptr, allCommands()[i].program == Program::seatwise);
    }
}

/// A command in a later program than it needs starts later.
const std::map<std::string_view, Program> programOf = {
    {"price", Program::seatwise},         {"compare", Program::seatwise},
    {"curve", Program::seatwise},         {"seats-for", Program::seatwise},
    {"target", Program::seatwise},        {"why", Program::seatwise},
    {"ask", Program::seatwise},           {"prorate", Program::seatwise},
    {"schedule", Program::seatwise},      {"change-plan", Program::seatwise},
    {"pool", Program::seatwise},          {"credits", Program::seatwise},
    {"sensitivity", Program::seatwise},   {"experiment", Program::seatwise},
    {"survival", Program::seatwise},      {"retention", Program::seatwise},
    {"forecast", Program::seatwise},      {"batch", Program::seatwise},
    {"mrr", Program::seatwise},           {"mrr bridge", Program::seatwise},
    {"insights", Program::store},         {"mrr price-change", Program::seatwise},
    {"mrr sql", Program::seatwise},       {"book list", Program::seatwise},
    {"book show", Program::seatwise},     {"book schema", Program::seatwise},
    {"book check", Program::seatwise},    {"book diff", Program::seatwise},
    {"book export", Program::seatwise},   {"book import", Program::seatwise},
    {"book publish", Program::store},     {"book versions", Program::store},
    {"book retire", Program::store},      {"quote new", Program::store},
    {"quote export", Program::store},     {"quote hand-over", Program::store},
    {"quote list", Program::store},       {"quote verify", Program::store},
    {"quote issue", Program::store},      {"quote accept", Program::store},
    {"quote account", Program::store},    {"quote decline", Program::store},
    {"quote discard", Program::store},    {"quote restore", Program::store},
    {"quote revise", Program::store},     {"quote change", Program::store},
    {"quote add-option", Program::store}, {"quote remove-option", Program::store},
    {"quote name", Program::store},       {"quote renew", Program::store},
    {"quote show", Program::store},       {"quote approve", Program::store},
    {"quote reprice", Program::store},    {"approver list", Program::store},
    {"approver add", Program::store},     {"approver remove", Program::store},
    {"customer list", Program::store},    {"customer show", Program::store},
    {"customer new", Program::store},     {"customer change", Program::store},
    {"customer import", Program::store},  {"customer merge", Program::store},
    {"customer forget", Program::store},  {"call list", Program::seatwise},
    {"call show", Program::seatwise},     {"call remove", Program::seatwise},
    {"workshop show", Program::store},    {"workshop answer", Program::store},
    {"workshop decide", Program::store},  {"workshop reopen", Program::store},
    {"workshop rank", Program::store},    {"workshop propose", Program::store},
    {"workshop survey", Program::store},  {"workshop customers", Program::store},
    {"workshop lever", Program::store},   {"workshop draft", Program::store},
    {"workshop export", Program::store},  {"audit list", Program::store},
    {"audit verify", Program::store},     {"audit export", Program::store},
    {"store check", Program::store},      {"store backup", Program::store},
    {"store restore", Program::store},    {"store migrate", Program::store},
    {"events list", Program::store},      {"events summary", Program::store},
    {"events export", Program::store},    {"events on", Program::store},
    {"events off", Program::store},       {"events delete", Program::store},
    {"completions", Program::store},      {"man", Program::store},
};

TEST(Registry, HasEachCommandInTheFirstProgramThatCanDoIt)
{
    EXPECT_EQ(allCommands().size(), programOf.size());
    for (const Entry& entry : allCommands()) {
        const auto found = programOf.find(entry.path);
        ASSERT_NE(found, programOf.end()) << entry.path;
        EXPECT_EQ(entry.program, found->second) << entry.path;
    }
}

TEST(Registry, OffersTheShippedBooks)
{
    std::string ids;
    for (const std::string& id : shippedBooks())
        ids.append(ids.empty() ? "" : " ").append(id);
    EXPECT_EQ(bookKind.words, ids);
}

TEST(Registry, NamesTheCommandsThereAreForOneThatIsNot)
{
    const auto finished = seatwise({"book", "lits"});
    EXPECT_EQ(finished.exitCode, 2);
    EXPECT_EQ(finished.err,
              "seatwise: not known here: lits; give a command for price books: list, show, schema, check, "
              "diff, export, import, publish, versions or retire; see seatwise --help\n");
}

/// What a command line says on standard output, given to a program on its standard input; its exit code.
int givenTo(const std::string& program, const std::vector<std::string>& line)
{
    const test::ScratchFolder folder;
    const std::string file = folder.file("script", seatwise(line).out);
    return std::system(
        (program + " '" + file + "' >'" + folder.path("out") + "' 2>&1 && test ! -s '" + folder.path("out") + "'")
            .c_str());
}

TEST(Completions, AreReadByBash)
{
    EXPECT_EQ(givenTo("bash -n", {"completions", "bash"}), 0);
}

TEST(Completions, AreReadByZshAndFish)
{
    for (const std::string shell : {"zsh", "fish"})
        EXPECT_EQ(givenTo(shell + " -n", {"completions", shell}), 0) << shell;
}

/// What bash offers after a line that ends in `word`.
std::string offered(const std::string& line, const std::string& word)
{
    const test::ScratchFolder folder;
    const std::string script =
        folder.file("script", seatwise({"completions", "bash"}).out + "COMP_WORDS=(" + line + " '" + word +
                                  "'); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _seatwise; echo \"${COMPREPLY[*]}\"\n");
    EXPECT_EQ(std::system(("bash '" + script + "' >'" + folder.path("out") + "'").c_str()), 0);
    return readUpTo(folder.path("out"), 10'000).value();
}

TEST(Completions, OfferCommandsOptionsAndTheWordsOfAnOption)
{
    EXPECT_EQ(offered("seatwise", "pr"), "price prorate\n");
    EXPECT_EQ(offered("seatwise quote", "re"), "restore revise remove-option renew reprice\n");
    EXPECT_EQ(offered("seatwise price", "--bi"), "--billing\n");
    EXPECT_EQ(offered("seatwise price --billing", ""), "monthly quarterly semiannual annual\n");
    EXPECT_EQ(offered("seatwise --book", "s"), "sessiontrack\n");
}

TEST(Completions, AreForTheShellsThereAre)
{
    EXPECT_EQ(seatwise({"completions", "csh"}).err, "seatwise: shell must be bash, zsh or fish, not \"csh\"\n");
}

TEST(Manual, IsSetByGroffWithoutAWarning)
{
    EXPECT_EQ(givenTo("groff -man -z -ww", {"man"}), 0);
    EXPECT_EQ(givenTo("groff -man -z -ww", {"man", "workshop", "lever"}), 0);
}

TEST(Manual, IsAboutOneCommandWhereOneIsNamed)
{
    const std::string page = seatwise({"man", "price"}).out;
    EXPECT_NE(page.find("\\-\\-explain"), std::string::npos);
    EXPECT_EQ(page.find("\\-\\-budget"), std::string::npos);
    EXPECT_EQ(seatwise({"man", "pirce"}).exitCode, 2);
}

TEST(Manual, IsTheSameAfterOptionsOfEveryCommand)
{
    const std::string page = seatwise({"man", "quote", "new"}).out;
    EXPECT_NE(page.find("\n.SS seatwise quote new\n"), std::string::npos) << page;
    EXPECT_EQ(seatwise({"--json", "man", "quote", "new"}).out, page);
    EXPECT_EQ(seatwise({"--book", "sessiontrack", "--today=2026-07-01", "man", "quote", "new"}).out, page);
}

/// Which program a line is for, by what is said without it: here the program lies alone.
TEST(Registry, SaysWhichProgramIsMissing)
{
    const test::ScratchFolder folder;
    std::filesystem::copy(SEATWISE_PROGRAM, folder.path("seatwise"));
    const auto said = [&](const std::string& line) {
        static_cast<void>(
            std::system(("XDG_DATA_HOME=/nowhere XDG_CONFIG_HOME='" + folder.path("config") + "' '" +
                         folder.path("seatwise") + "' " + line + " >/dev/null 2>'" + folder.path("err") + "'")
                            .c_str()));
        return readUpTo(folder.path("err"), 1000).value_or("");
    };
    EXPECT_EQ(said("price --plan auto --seats 9 --billing annual"), "");
    EXPECT_NE(said("quote list").find("seatwise-store"), std::string::npos);
    const std::string toWorkbook = "book export music-learning " + folder.path("list.xlsx") + " --format xlsx";
    EXPECT_NE(said(toWorkbook).find("seatwise-workbook"), std::string::npos);
    EXPECT_NE(said(toWorkbook + " --language en-ZZ").find("seatwise-window"), std::string::npos); // which refuses it
    EXPECT_NE(said(toWorkbook + " --language de").find("seatwise-window"), std::string::npos);
    std::filesystem::create_directories(folder.path("config/seatwise"));
    const std::string settings =
        folder.file("config/seatwise/seatwise.conf", "[other]\nlanguage=en\n[office]\npaper=a4\nlanguage=de\n");
    EXPECT_NE(said(toWorkbook).find("seatwise-window"), std::string::npos) << settings;
    EXPECT_NE(said(toWorkbook + " --language EN").find("seatwise-workbook"), std::string::npos);
    EXPECT_NE(said("").find("seatwise-window"), std::string::npos);
    EXPECT_NE(said("own.json").find("seatwise-window"), std::string::npos);
    EXPECT_NE(said("-platform offscreen --book sessiontrack").find("seatwise-window"), std::string::npos);
}

} // namespace
} // namespace seatwise::cli::registry_test
