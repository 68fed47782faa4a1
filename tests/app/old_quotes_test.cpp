// 1,000 drafts as Seatwise made them before core was rebuilt around docs/rules.md: the options they were asked for
// with, and the SHA-256 of the bytes that their verify codes are made of.

#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "books/book_source.h"
#include "cli/selection_options.h"
#include "pricebook/digest.h"
#include "quoting/canonical.h"
#include "quoting/quote_moves.h"

namespace seatwise {

namespace {

using Cells = std::vector<std::string>;

std::vector<Cells> oldQuotes()
{
    std::ifstream file(SEATWISE_SOURCE_DIR "/tests/data/old_quotes.csv");
    std::vector<Cells> rows;
    std::string line;
    std::getline(file, line); // the header
    while (std::getline(file, line)) {
        std::istringstream text(line);
        Cells& cells = rows.emplace_back();
        for (std::string cell; std::getline(text, cell, ',');)
            cells.push_back(cell);
    }
    return rows;
}

cli::SelectionOptions optionsOf(const Cells& row)
{
    cli::SelectionOptions options;
    options.plan = row[2];
    options.seats = row[3];
    options.billing = row[4];
    options.terms.annualDiscount = row[5];
    options.terms.discount = row[6];
    options.terms.reason = row[6].empty() ? "" : "competition";
    options.start = row[7];
    options.terms.term = row[8];
    if (!row[9].empty())
        options.usage.push_back("credit=" + row[9]);
    return options;
}

Result<Quote> drafted(const Cells& row)
{
    const SharedBook book = TRY(loadBook(row[1]));
    const Selection selection = TRY(cli::readSelection(optionsOf(row), {}));
    QuoteDetails details;
    details.customer = "Elm School";
    return draftQuote(*book, selection, details, QuoteId(row[0]));
}

TEST(OldQuotes, AreMadeAgainByteForByte)
{
    const std::vector<Cells> rows = oldQuotes();
    ASSERT_EQ(rows.size(), 1'000U);
    for (const Cells& row : rows) {
        const auto quote = drafted(row);
        ASSERT_TRUE(quote) << row[0] << ": " << quote.error().message;
        ASSERT_EQ(sha256Hex(canonicalBytes(*quote)), row[10]) << row[0];
    }
}

} // namespace

} // namespace seatwise
