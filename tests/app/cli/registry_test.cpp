#include "cli/registry.h"

#include <cstdlib>
#include <filesystem>
#include <gtest/gtest.h>
#include <set>
#include <string>
#include <vector>

#include "cli/completions.h"
#include "cli/manual.h"
#include "files/read_file.h"
#include "files/scratch_folder.h"
#include "program.h"

namespace seatwise::cli {
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

TEST_P(EveryCommand, IsInEachCompletionWithItsOptions)
{
    const std::string name(GetParam().name());
    for (const std::string& script :
         {bashCompletions(allCommands()), zshCompletions(allCommands()), fishCompletions(allCommands())}) {
        EXPECT_NE(script.find(name), std::string::npos);
        for (const Option& option : command_.takes.all())
            EXPECT_TRUE(option.isOperand() || script.find(withoutDashes(option.name)) != std::string::npos)
                << option.name;
    }
}

TEST_P(EveryCommand, HasAPageInTheManual)
{
    const std::string page = manualPage(allCommands(), std::string(GetParam().path)).value();
    EXPECT_NE(page.find(".TH SEATWISE"), std::string::npos);
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

TEST(Registry, NamesTheCommandsThereAreForOneThatIsNot)
{
    const auto finished = seatwise({"book", "lits"});
    EXPECT_EQ(finished.exitCode, 2);
    EXPECT_EQ(finished.err,
              "seatwise: not known here: lits; give a command for price books: list, show, schema, check or "
              "export; see seatwise --help\n");
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
    EXPECT_EQ(offered("seatwise quote", "re"), "restore revise renew reprice\n");
    EXPECT_EQ(offered("seatwise price", "--bi"), "--billing\n");
    EXPECT_EQ(offered("seatwise price --billing", ""), "monthly annual\n");
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
        static_cast<void>(std::system(
            ("'" + folder.path("seatwise") + "' " + line + " >/dev/null 2>'" + folder.path("err") + "'").c_str()));
        return readUpTo(folder.path("err"), 1000).value_or("");
    };
    EXPECT_EQ(said("price --plan auto --seats 9 --billing annual"), "");
    EXPECT_NE(said("quote list").find("seatwise-store"), std::string::npos);
    EXPECT_NE(said("").find("seatwise-window"), std::string::npos);
    EXPECT_NE(said("own.json").find("seatwise-window"), std::string::npos);
    EXPECT_NE(said("-platform offscreen --book sessiontrack").find("seatwise-window"), std::string::npos);
}

} // namespace
} // namespace seatwise::cli
