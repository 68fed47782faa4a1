// Figures that the test suites and documents of other billing engines assert (tests/data/peer_figures.json): each case
// names its source, a command and what the command gives. Where that engine follows another rule, `peer` keeps its
// figure and why, and `gives` is the figure of ours. `not_yet` marks what a price book cannot say yet: such a case must
// be refused or differ, so that the mark goes when it can.

#include <sstream>

#include <gtest/gtest.h>

#include "files/read_file.h"
#include "files/scratch_folder.h"
#include "program.h"

namespace seatwise::test::peer_figures_test {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t maxFile = 1'000'000;

const Json& table()
{
    static const Json read = [] {
        const auto text = readUpTo(SEATWISE_SOURCE_DIR "/tests/data/peer_figures.json", maxFile);
        return Json::parse(text.value());
    }();
    return read;
}

/// The first thing in which an answer differs from what it must hold; empty where it holds it all.
std::string difference(const Json& wanted, const Json& got, const std::string& at)
{
    if (wanted.is_object()) {
        for (const auto& [key, value] : wanted.items()) {
            if (!got.is_object() || !got.contains(key))
                return at + '.' + key + " is missing";
            if (auto found = difference(value, got[key], at + '.' + key); !found.empty())
                return found;
        }
        return {};
    }
    if (wanted.is_array()) {
        if (!got.is_array() || got.size() != wanted.size())
            return at + " is " + got.dump() + ", not " + wanted.dump();
        for (std::size_t i = 0; i < wanted.size(); ++i)
            if (auto found = difference(wanted[i], got[i], at + '[' + std::to_string(i) + ']'); !found.empty())
                return found;
        return {};
    }
    return wanted == got ? std::string() : at + " is " + got.dump() + ", not " + wanted.dump();
}

/// The amounts of the lines that are not nothing.
Json lineAmounts(const Json& answer)
{
    Json amounts = Json::array();
    for (const Json& line : answer.value("lines", Json::array()))
        if (line["amount"].get<std::string>().find_first_not_of("0.") != std::string::npos)
            amounts.push_back(line["amount"]);
    return amounts;
}

Json bookOf(const Json& row)
{
    Json book = table()["book"];
    for (const auto& [key, value] : row["book"].items())
        if (key != "plans")
            book[key] = value;
    for (const Json& own : row["book"]["plans"]) {
        Json plan = table()["plan"];
        plan.update(own);
        book["plans"].push_back(plan);
    }
    return book;
}

/// What is wrong with the answer to a row; empty where it is right.
std::string fault(const Json& row, const ScratchFolder& folder)
{
    std::vector<std::string> arguments;
    std::istringstream words(row["run"].get<std::string>());
    for (std::string word; words >> word;)
        arguments.push_back(word == "u.csv" ? folder.path("u.csv") : word);
    if (row.contains("usage"))
        (void)folder.file("u.csv", row["usage"].get<std::string>());
    if (row.contains("book")) {
        arguments.insert(arguments.end(), {"--book", folder.file("book.json", bookOf(row).dump(1))});
    }
    arguments.insert(arguments.end(), {"--today", "2026-01-01", "--json"});
    const Finished finished = seatwise(arguments);
    if (finished.exitCode != 0)
        return "exit " + std::to_string(finished.exitCode) + ": " + finished.err;
    Json answer = Json::parse(finished.out);
    answer["line_amounts"] = lineAmounts(answer);
    return difference(row["gives"], answer, {});
}

class PeerFigures : public testing::TestWithParam<const char*>
{
};

TEST_P(PeerFigures, AreThoseOfTheCommand)
{
    const ScratchFolder folder;
    int rows = 0;
    for (const Json& row : table()["cases"]) {
        if (!row["run"].get<std::string>().starts_with(GetParam()))
            continue;
        ++rows;
        const std::string wrong = fault(row, folder);
        const std::string name = row["id"].get<std::string>() + ", " + row["source"].get<std::string>() + ": ";
        if (row.contains("not_yet"))
            EXPECT_NE(wrong, "") << name << "is right: take the mark not_yet off";
        else
            EXPECT_EQ(wrong, "") << name << row["run"];
    }
    EXPECT_GT(rows, 0);
}

INSTANTIATE_TEST_SUITE_P(Commands, PeerFigures,
                         testing::Values("price ", "schedule ", "prorate ", "change-plan ", "credits "),
                         [](const auto& row) {
                             std::string name(row.param);
                             std::erase_if(name, [](char c) { return c == ' ' || c == '-'; });
                             return name;
                         });

} // namespace
} // namespace seatwise::test::peer_figures_test
