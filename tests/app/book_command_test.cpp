#include <algorithm>
#include <gtest/gtest.h>

#include "books/book_source.h"
#include "digest/digest.h"
#include "files/read_file.h"
#include "files/scratch_folder.h"
#include "program.h"

namespace seatwise::test::book_command_test {
namespace {

using Json = nlohmann::ordered_json;
using Keys = std::vector<std::string>;

TEST(BookListCommand, ListsTheShippedBooks)
{
    const Json books = seatwise({"book", "list", "--json"}).json()["books"];
    ASSERT_EQ(books.size(), 2U);
    EXPECT_EQ(books[0]["id"], "music-learning");
    EXPECT_EQ(books[1]["id"], "sessiontrack");
}

TEST(BookListCommand, SaysWhenABookIsNotYetInForce)
{
    EXPECT_NE(seatwise({"book", "list", "--today", "1990-01-01"}).out.find("from 2"), std::string::npos);
}

TEST(BookShowCommand, ShowsTheBandsOfAPlan)
{
    const Finished finished = seatwise({"book", "show"});
    EXPECT_EQ(finished.exitCode, 0);
    EXPECT_NE(finished.out.find("$557.15"), std::string::npos) << finished.out;
}

TEST(BookShowCommand, PrintsABookThatCanBeReadAgain)
{
    const ScratchFolder folder;
    const std::string copy = folder.file("copy.json", seatwise({"book", "show", "sessiontrack", "--json"}).out);
    const Result<SharedBook> book = loadBook(copy);
    ASSERT_TRUE(book) << book.error().message.english();
    EXPECT_EQ((*book)->plans, loadBook("sessiontrack").value()->plans);
}

TEST(BookCheckCommand, PrintsTheKeysOfTheContract)
{
    const Json report = seatwise({"book", "check", "--json"}).json();
    EXPECT_EQ(keys(report), (Keys{"valid", "problems", "claims", "words"}));
    EXPECT_EQ(keys(report["claims"][0]), (Keys{"text", "source", "status", "published", "computed"}));
}

TEST(BookCheckCommand, FindsTheMusicBookValid)
{
    const Finished finished = seatwise({"book", "check", "--json"});
    EXPECT_EQ(finished.exitCode, 0);
    EXPECT_EQ(finished.json()["valid"], true);
}

// 5,000 seats in tier 8 for 557.15; by its own bands they are tier 7, 449.15 + 800 × 0.06.
TEST(BookCheckCommand, FindsThatTheFourthExampleDoesNotHold)
{
    const Json claims = seatwise({"book", "check", "--json"}).json()["claims"];
    EXPECT_TRUE(std::any_of(claims.begin(), claims.end(), [](const Json& claim) {
        return claim["status"] == "differs" && claim["published"] == "557.15" && claim["computed"] == "497.15";
    }));
}

TEST(BookCheckCommand, CountsTheClaims)
{
    const Finished finished = seatwise({"book", "check"});
    EXPECT_NE(finished.out.find(" claims: "), std::string::npos);
    EXPECT_NE(finished.out.find(" differ\n"), std::string::npos);
}

class RefusedBook : public testing::Test
{
protected:
    [[nodiscard]] Finished check(const std::vector<std::string>& more = {}) const
    {
        std::vector<std::string> arguments = {"book", "check", file_};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return seatwise(arguments);
    }

private:
    ScratchFolder folder_;
    std::string file_ = folder_.file("odd.json", "{\"format\": 1, \"format\": 2}");
};

TEST_F(RefusedBook, ExitsWithThree)
{
    EXPECT_EQ(check().exitCode, 3);
}

TEST_F(RefusedBook, IsReportedWithItsProblems)
{
    const Json report = check({"--json"}).json();
    EXPECT_EQ(report["valid"], false);
    ASSERT_FALSE(report["problems"].empty());
    EXPECT_EQ(keys(report["problems"][0]), (Keys{"path", "message"}));
}

TEST_F(RefusedBook, IsSaidInOneLineOnStandardError)
{
    const Finished finished = check();
    EXPECT_EQ(std::count(finished.err.begin(), finished.err.end(), '\n'), 1);
}

TEST(BookExportCommand, WritesASpreadsheetAndSaysItsHash)
{
    const ScratchFolder folder;
    const std::string file = folder.path("book.xlsx");
    const Finished finished = seatwise({"book", "export", "sessiontrack", "--format", "xlsx", file});
    EXPECT_EQ(finished.exitCode, 0) << finished.err;
    EXPECT_EQ(keys(finished.json()), (Keys{"file", "sha256", "losses"}));
    EXPECT_EQ(finished.json()["file"], file);
    const std::string bytes = readUpTo(file, 1'000'000).value();
    EXPECT_EQ(bytes.substr(0, 2), "PK");
    EXPECT_EQ(finished.json()["sha256"], sha256Hex(bytes));
}

TEST(BookExportCommand, WritesWhatBookImportReads)
{
    const ScratchFolder folder;
    for (const std::string format : {"stripe", "lago", "openmeter", "killbill", "xlsx", "json"}) {
        const std::string file = folder.path(format + ".out");
        const std::string book = folder.path(format + ".json");
        EXPECT_EQ(seatwise({"book", "export", "music-learning", "--format", format, file}).exitCode, 0) << format;
        const Finished imported = seatwise({"book", "import", file, "--format", format, book});
        EXPECT_EQ(imported.exitCode, 0) << format << ": " << imported.err;
        const Finished priced = seatwise(
            {"price", "--book", book, "--plan", "ensemble", "--seats", "200", "--billing", "monthly", "--json"});
        EXPECT_EQ(priced.exitCode, 0) << format << ": " << priced.err;
        EXPECT_EQ(priced.json()["total"], "54.35") << format; // 39.95 + 80 x 0.18
    }
}

struct RefusedExport
{
    const char* name;
    std::vector<std::string> words;
    int exitCode;
    const char* error;
};

void PrintTo(const RefusedExport& refused, std::ostream* out)
{
    *out << refused.name;
}

class RefusedBookExport : public testing::TestWithParam<RefusedExport>
{
};

TEST_P(RefusedBookExport, SaysInOneLineWhatIsAllowed)
{
    const ScratchFolder folder;
    std::vector<std::string> words{"book", "export"};
    words.insert(words.end(), GetParam().words.begin(), GetParam().words.end());
    words.push_back(folder.path("out"));
    const Finished finished = seatwise(words);
    EXPECT_EQ(finished.exitCode, GetParam().exitCode);
    EXPECT_EQ(finished.out, "");
    EXPECT_NE(finished.err.find(GetParam().error), std::string::npos) << finished.err;
    EXPECT_EQ(std::count(finished.err.begin(), finished.err.end(), '\n'), 1);
    EXPECT_EQ(folder.count(), 0);
}

INSTANTIATE_TEST_SUITE_P(
    Words, RefusedBookExport,
    testing::Values(RefusedExport{"AnotherFormat",
                                  {"sessiontrack", "--format", "dozen"},
                                  2,
                                  "cannot be exported as \"dozen\"; the format must be xlsx, json, sql, stripe"},
                    RefusedExport{"NoFormat", {"sessiontrack"}, 2, "--format is required"},
                    RefusedExport{"NoBook", {"no-such-book", "--format", "xlsx"}, 1, "sessiontrack"},
                    RefusedExport{"NoSuchLanguage",
                                  {"sessiontrack", "--format", "xlsx", "--language", "xx"},
                                  2,
                                  "no language \"xx\"; there are: en"},
                    RefusedExport{"ALanguageOfAnotherFormat",
                                  {"sessiontrack", "--format", "json", "--language", "de"},
                                  2,
                                  "--language is for xlsx"}),
    [](const auto& row) { return row.param.name; });

} // namespace
} // namespace seatwise::test::book_command_test
