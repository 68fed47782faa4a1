// 1,000 drafts as Seatwise made them before core was rebuilt around docs/rules.md: the options they were asked for
// with, and the SHA-256 of the bytes that their verify codes are made of.

#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "books/book_source.h"
#include "digest/digest.h"
#include "quoting/canonical.h"
#include "quoting/quote_moves.h"

namespace seatwise::old_quotes_test {

namespace {

using Cells = std::vector<std::string>;
using Json = nlohmann::ordered_json;

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

Selection selectionOf(const Cells& row)
{
    Selection selection;
    selection.plan = parsePlanChoice(row[2]);
    selection.seats = std::stoll(row[3]);
    selection.billing = row[4] == "annual" ? Billing::annual : Billing::monthly;
    selection.annualDiscount = Percent::parse(row[5]);
    if (const auto discount = Percent::parse(row[6]))
        selection.offers.manager = AgreedDiscount{*discount, "competition"};
    selection.start = parseDate(row[7]);
    if (!row[8].empty())
        selection.termYears = std::stoi(row[8]);
    if (const auto credits = Quantity::parse(row[9]))
        selection.usage.push_back({UnitId("credit"), *credits});
    return selection;
}

/// The SHA-256 of a shipped book before it named what it sells in other languages.
std::string oldSha256(const std::string& book)
{
    return book == "sessiontrack" ? "a145dacacd8d216d527eb9bcbed03eb24150919959b803f2354a9c7fec960f1d"
                                  : "cc8231b6348eeb26afb09d69a7f03e21906c3a556244b9bb806c48332a435546";
}

/// A quote of the shipped book of those days, whose prices are those of today's.
Result<Quote> drafted(const Cells& row)
{
    const SharedBook book = TRY(loadBook(row[1]));
    QuoteDetails details;
    details.customer = "Elm School";
    Quote quote = TRY(draftQuote(*book, selectionOf(row), details, QuoteId(row[0])));
    quote.book.sha256 = oldSha256(row[1]);
    return quote;
}

/// The value with each message that it holds as its English alone.
Json inEnglish(const Json& value)
{
    if (value.is_object() && value.contains("text") && value.contains("id"))
        return value["text"];
    if (!value.is_structured())
        return value;
    Json english = value;
    for (Json& item : english)
        item = inEnglish(item);
    return english;
}

void replaceAll(std::string& text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

/// The bytes of a quote as Seatwise made them before it kept what it says as messages, and called seats users.
std::string oldBytes(const Quote& quote)
{
    Json json = inEnglish(Json::parse(canonicalBytes(quote)));
    if (json["price"].erase("counts") == 0)
        return json.dump();
    std::string bytes = json.dump();
    replaceAll(bytes, " per user and ", " per seat and ");
    replaceAll(bytes, " users on ", " seats on ");
    replaceAll(bytes, " user on ", " seat on ");
    return bytes;
}

TEST(OldQuotes, AreMadeAgainByteForByte)
{
    const std::vector<Cells> rows = oldQuotes();
    ASSERT_EQ(rows.size(), 1'000U);
    for (const Cells& row : rows) {
        const auto quote = drafted(row);
        ASSERT_TRUE(quote) << row[0] << ": " << quote.error().message.english();
        ASSERT_EQ(sha256Hex(oldBytes(*quote)), row[10]) << row[0] << ": " << oldBytes(*quote);
    }
}

TEST(OldQuotes, AreReadVerifiedAndKeptAsTheyWere)
{
    for (const Cells& row : oldQuotes()) {
        const std::string bytes = oldBytes(drafted(row).value());
        const auto quote = readQuote(bytes);
        ASSERT_TRUE(quote) << row[0] << ": " << quote.error().message.english();
        ASSERT_EQ(canonicalBytes(*quote), bytes) << row[0];
        ASSERT_EQ(sha256Hex(canonicalBytes(*quote)), row[10]) << row[0]; // of which the verify code is made
    }
}

TEST(NewQuotes, AreReadBackByteForByte)
{
    for (const Cells& row : oldQuotes()) {
        const Quote quote = drafted(row).value();
        const auto again = readQuote(canonicalBytes(quote));
        ASSERT_TRUE(again) << row[0] << ": " << again.error().message.english();
        ASSERT_EQ(*again, quote) << row[0];
        ASSERT_EQ(canonicalBytes(*again), canonicalBytes(quote)) << row[0];
    }
}

} // namespace

} // namespace seatwise::old_quotes_test
