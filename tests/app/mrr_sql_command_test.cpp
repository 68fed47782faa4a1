#include <algorithm>

#include <gtest/gtest.h>

#include "digest/digest.h"
#include "files/read_file.h"
#include "files/scratch_folder.h"
#include "program.h"

// R85, R86. That the engines give the cents of `mrr` is held in tests/sql.

namespace seatwise::test::mrr_sql_command_test {
namespace {

using Json = nlohmann::ordered_json;
using Keys = std::vector<std::string>;

/// `mrr sql FILE` with what is given; the file is empty where it is not written.
struct Told
{
    Finished finished;
    std::string file;
};

Told told(std::vector<std::string> words)
{
    const ScratchFolder folder;
    const std::string file = folder.path("out.sql");
    words.insert(words.begin(), {"mrr", "sql", file});
    Finished finished = seatwise(words);
    return {std::move(finished), finished.exitCode == 0 ? readUpTo(file, 1'000'000).value() : std::string()};
}

TEST(MrrSqlCommand, WritesBothViewsAndSaysTheDigest)
{
    const Told sql = told({"--dialect", "postgresql", "--table", "sales.accounts"});
    const Json object = sql.finished.json();
    EXPECT_EQ(keys(object), (Keys{"file", "sha256"}));
    EXPECT_EQ(object["sha256"], sha256Hex(sql.file));
    for (const char* const part : {"CREATE OR REPLACE VIEW sales.accounts_revenue AS", "FROM sales.accounts_priced",
                                   "CREATE OR REPLACE VIEW sales.accounts_movements AS"})
        EXPECT_NE(sql.file.find(part), std::string::npos) << part;
}

TEST(MrrSqlCommand, ReadsNoColumnThatTheRuleDoesNotAskFor)
{
    const auto reads = [](const char* rules, const char* column) {
        return told({"--dialect", "duckdb", "--table", "t", "--rules", rules}).file.find(column) != std::string::npos;
    };
    EXPECT_TRUE(reads("stripe", "CAST(cancelled AS date)") && !reads("stripe", "usage_mrr"));
    EXPECT_TRUE(reads("chartmogul", "usage_mrr") && !reads("chartmogul", "CAST(cancelled AS date)"));
    EXPECT_TRUE(reads("profitwell", "usage_mrr") && !reads("profitwell", "CAST(cancelled AS date)"));
    EXPECT_FALSE(reads("seatwise", "usage_mrr") || reads("seatwise", "CAST(cancelled AS date)"));
}

TEST(MrrSqlCommand, SaysWhatIsAllowed)
{
    const std::vector<std::vector<std::string>> misuses = {
        {},
        {"--table", "accounts"},
        {"--dialect", "postgresql"},
        {"--dialect", "sqlite", "--table", "accounts"},
        {"--dialect", "duckdb", "--table", "accounts; DROP TABLE accounts"},
        {"--dialect", "duckdb", "--table", "accounts", "--rules", "baremetrics"},
        {"--dialect", "duckdb", "--table", "accounts", "--from", "2026-03", "--to", "2026-01"},
        {"--dialect", "duckdb", "--table", "accounts", "--from", "1900-01", "--to", "2026-01"},
    };
    for (const auto& words : misuses) {
        const Told sql = told(words);
        EXPECT_EQ(sql.finished.exitCode, 2) << sql.finished.err;
        EXPECT_EQ(std::count(sql.finished.err.begin(), sql.finished.err.end(), '\n'), 1) << sql.finished.err;
    }
}

} // namespace
} // namespace seatwise::test::mrr_sql_command_test
