// `seatwise batch` against a slow and simple program for the same job, on random files, for every place a block may
// end.

#include <gtest/gtest.h>

#include <random>

#include "books/book_source.h"
#include "cli/batch/batch.h"
#include "files/read_file.h"
#include "files/scratch_folder.h"
#include "pricing/price.h"

namespace seatwise::cli::batch_test {
namespace {

const PriceBook& musicBook()
{
    static const SharedBook book = loadBook("music-learning").value();
    return *book;
}

/// The rows of a CSV file, one character after another.
std::vector<std::vector<std::string>> slowRows(const std::string& text)
{
    std::vector<std::vector<std::string>> rows(1, std::vector<std::string>(1));
    bool quoted = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        std::string& field = rows.back().back();
        if (quoted && text.compare(at, 2, "\"\"") == 0)
            field += text[at++];
        else if (text[at] == '"')
            quoted = !quoted;
        else if (quoted)
            field += text[at];
        else if (text[at] == ',')
            rows.back().emplace_back();
        else if (text[at] == '\n')
            rows.emplace_back(1);
        else if (text.compare(at, 2, "\r\n") != 0)
            field += text[at];
    }
    std::erase(rows, std::vector<std::string>(1));
    return rows;
}

std::string slowField(const std::string& text)
{
    std::string escaped;
    for (const char c : text)
        escaped += c == '"' ? std::string("\"\"") : std::string(1, c);
    return text.find_first_of(",\"\n\r") == std::string::npos ? text : "\"" + escaped + "\"";
}

/// The account of a row; of what a spreadsheet could run the files made here begin with a return at most.
std::string slowAccount(const std::string& account)
{
    return slowField(account.starts_with('\r') ? "'" + account : account);
}

/// The output for valid rows, without its line end; a refused one ends after its empty total.
std::string slowLine(const std::vector<std::string>& row)
{
    Selection selection;
    selection.plan = parsePlanChoice(row[1]);
    selection.seats = std::stoll(row[2]);
    selection.billing = parseBilling(row[3]).value();
    const Result<Price> priced = price(musicBook(), selection);
    const std::string plan = priced ? priced->plan().text() : row[1];
    return slowAccount(row[0]) + "," + plan + "," + row[2] + "," + row[3] + "," +
           (priced ? priced->total().toString(2) + ","
                   : std::string(",") + slowField(priced.error().message.english()));
}

std::string slowBatch(const std::string& text)
{
    const std::string lineEnd = text[text.find_first_of("\r\n")] == '\r' ? "\r\n" : "\n";
    std::string out = "account_id,plan,seats,billing,total,note" + lineEnd;
    const std::vector<std::vector<std::string>> rows = slowRows(text);
    for (std::size_t i = 1; i < rows.size(); ++i)
        out += slowLine(rows[i]) + lineEnd;
    return out;
}

/// Files of a few rows in all the shapes a row may have.
class RandomFile
{
public:
    explicit RandomFile(unsigned seed)
        : random_(seed)
    {
    }

    std::string next()
    {
        std::string text = "account_id,plan,seats,billing" + lineEnd();
        for (int rows = below(7); rows > 0; --rows)
            text += row() + lineEnd() + (below(6) == 0 ? lineEnd() : "");
        text += below(2) == 0 ? row() : "";
        return text;
    }

private:
    int below(int end) { return std::uniform_int_distribution<int>(0, end - 1)(random_); }

    std::string oneOf(const std::vector<std::string>& choices)
    {
        return choices[static_cast<std::size_t>(below(static_cast<int>(choices.size())))];
    }

    std::string lineEnd() { return oneOf({"\n", "\r\n"}); }

    std::string maybeQuoted(const std::string& text) { return below(4) == 0 ? "\"" + text + "\"" : text; }

    std::string row()
    {
        const std::string account = below(2) == 0 ? std::string("A") + std::to_string(below(1000))
                                                  : oneOf({"\"a,b\"", "\"a\"\"b\"", "\"\"\"\"", "\"x\ny\"", "\"\r\n\"",
                                                           "\"\"\"\n\"\",\"\"\"", "\"Málaga\""});
        return account + "," + maybeQuoted(oneOf({"auto", "solo", "ensemble"})) + "," +
               maybeQuoted(std::to_string(below(300))) + "," + maybeQuoted(oneOf({"monthly", "annual"}));
    }

    std::mt19937 random_;
};

std::string batchOf(const std::string& text, const BatchLimits& limits)
{
    const test::ScratchFolder folder;
    const Result<BatchResult> result =
        priceFile(musicBook(), folder.file("in.csv", text), folder.path("out.csv"), limits);
    return result ? readUpTo(folder.path("out.csv"), 1 << 20).value() : result.error().message.english();
}

TEST(Batch, GivesWhatASlowProgramGivesForRandomFiles)
{
    RandomFile files(1);
    for (int i = 0; i < 300; ++i) {
        const std::string text = files.next();
        ASSERT_EQ(batchOf(text, {}), slowBatch(text)) << text;
    }
}

TEST(Batch, GivesTheSameWhereverABlockEnds)
{
    RandomFile files(2);
    for (int i = 0; i < 15; ++i) {
        const std::string text = files.next();
        const std::string expected = slowBatch(text);
        for (std::size_t blockSize = 1; blockSize <= text.size() + 1; ++blockSize)
            ASSERT_EQ(batchOf(text, {.blockSize = blockSize, .threads = 1}), expected)
                << "blocks of " << blockSize << " bytes of\n"
                << text;
    }
}

TEST(Batch, KeepsTheOrderOfRowsWithManyThreads)
{
    std::string text = "account_id,plan,seats,billing\n";
    for (int i = 0; i < 2000; ++i)
        text += std::string("A").append(std::to_string(i)) + ",auto," + std::to_string(5 + i % 3000) + ",monthly\n";
    EXPECT_EQ(batchOf(text, {.blockSize = 100, .threads = 4}), slowBatch(text));
}

TEST(Batch, KeepsAByteOrderMark)
{
    EXPECT_EQ(batchOf("\xEF\xBB\xBF"
                      "account_id,plan,seats,billing\nA1,solo,5,monthly\n",
                      {}),
              "\xEF\xBB\xBF"
              "account_id,plan,seats,billing,total,note\nA1,solo,5,monthly,7.95,\n");
}

TEST(Batch, WritesTheHeaderAloneForAFileWithoutRows)
{
    EXPECT_EQ(batchOf("account_id,plan,seats,billing\n", {}), "account_id,plan,seats,billing,total,note\n");
}

TEST(Batch, CountsPricedAndRefusedRows)
{
    const test::ScratchFolder folder;
    const std::string in = folder.file(
        "in.csv", "account_id,plan,seats,billing\nA1,solo,5,monthly\nA2,solo,4,monthly\nA3,solo,6,annual\n");
    EXPECT_EQ(priceFile(musicBook(), in, folder.path("out.csv"), {}).value().counts,
              (BatchCounts{2, 1, {{3, "Solo takes 5 to 19 seats, not 4"}}}));
}

} // namespace
} // namespace seatwise::cli::batch_test
