#include "exchange/price_list.h"

#include <algorithm>

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "claims/book_files.h"
#include "exchange/deals.h"
#include "pricebook/writer.h"
#include "pricing/any_book.h"
#include "pricing/books.h"
#include "pricing/generated_book.h"
#include "pricing/music_book.h"
#include "values.h"

// R74: a book laid out as a table is the same book again.

namespace seatwise::price_list_test {

namespace {

using namespace test;

/// A sheet as the reader of workbooks gives it: cells parted by tabs, in quotes.
class Laid
{
public:
    explicit Laid(const PriceBook& book)
        : rows(priceListRows(book))
    {
    }

    [[nodiscard]] Table table() const
    {
        Table made;
        made.sheet = "Price list";
        PriceListRow header;
        for (std::size_t i = 0; i < priceListColumns.size(); ++i)
            header[i] = priceListColumns[i];
        append(made.text, header);
        for (const PriceListRow& row : rows)
            append(made.text, row);
        return made;
    }

    /// The row of a path.
    [[nodiscard]] PriceListRow& row(std::string_view path)
    {
        return *std::ranges::find_if(rows, [path](const PriceListRow& each) { return each.at(0) == path; });
    }

    std::vector<PriceListRow> rows;

private:
    static void append(std::string& text, const PriceListRow& row)
    {
        for (std::size_t column = 0; column <= row.rbegin()->first; ++column) {
            if (column > 0)
                text += '\t';
            if (const auto cell = row.find(column); cell != row.end()) {
                text += '"';
                for (const char c : cell->second)
                    text.append(c == '"' ? 2 : 1, c);
                text += '"';
            }
        }
        text += '\n';
    }
};

std::string refusalOf(const Table& table)
{
    const auto read = readPriceList(table);
    return read ? "read" : read.error().message.english();
}

std::size_t column(std::string_view name)
{
    return static_cast<std::size_t>(std::ranges::find(priceListColumns, name) - priceListColumns.begin());
}

class PriceListOf : public testing::TestWithParam<std::string>
{
};

TEST_P(PriceListOf, IsTheSameBookAgain)
{
    const Book book = bookOf(repositoryFile(GetParam()));
    const auto read = readPriceList(Laid(book).table());
    ASSERT_TRUE(read) << read.error().message.english();
    EXPECT_EQ(writePriceBook(*read->book), writePriceBook(book));
    EXPECT_EQ(pathsOf(read->losses), "sheets");
}

INSTANTIATE_TEST_SUITE_P(Books, PriceListOf,
                         testing::Values("resources/price-books/music-learning.json",
                                         "resources/price-books/sessiontrack.json", "tests/data/books/sample.json",
                                         "tests/data/books/words.json", "tests/data/books/events.json",
                                         "tests/data/books/halves.json", "tests/data/books/periods.json",
                                         "tests/data/books/yen.json", "tests/data/books/dong.json"),
                         [](const auto& row) {
                             const std::size_t start = row.param.rfind('/') + 1;
                             std::string name = row.param.substr(start, row.param.size() - start - 5);
                             std::erase(name, '-');
                             return name;
                         });

TEST(PriceList, IsTheSameBookAgainForAnyWords)
{
    forRandomCases(
        [](Random& random) {
            const AnyBook any = anyBookOfAllWords(random);
            const auto read = readPriceList(Laid(any.book).table());
            ASSERT_TRUE(read) << read.error().message.english();
            EXPECT_EQ(writePriceBook(*read->book), writePriceBook(any.book));
        },
        500);
}

TEST(PriceList, PricesEachNumberOfSeatsToTheSameCents)
{
    EXPECT_TRUE(rc::check([] {
        const auto generated = *anyBook(*rc::gen::element(Rates::wholeCents, Rates::fine), Models::any);
        const auto read = readPriceList(Laid(generated.book).table());
        if (!read)
            RC_FAIL(read.error().message.english());
        for (const Billing billing : generated.plan().billing)
            for (SeatCount seats = 0; seats <= 10'000; ++seats) {
                Money before;
                Money after;
                const bool had = findTotal(before, generated.book, generated.plan(), seats, billing, {});
                if (findTotal(after, *read->book, read->book->plans.front(), seats, billing, {}) != had ||
                    before != after)
                    RC_FAIL(std::to_string(seats));
            }
    }));
}

// Tier 2 of the published list, from 120 seats a year for 2.16 each; at 2.00 the 80 further ones of 200 are 12.80 less.
TEST(PriceList, TakesAFigureThatWasChanged)
{
    Laid laid(musicBook());
    const auto found = std::ranges::find_if(laid.rows, [](const PriceListRow& row) {
        const auto rate = row.find(column("rate"));
        return rate != row.end() && rate->second == "2.16";
    });
    ASSERT_NE(found, laid.rows.end());
    (*found)[column("rate")] = "2";
    Selection selection = select("ensemble", 200, Billing::annual);
    EXPECT_EQ(priceOf(*readPriceList(laid.table()).value().book, selection).total(), money("639.40"));
}

// The second claim of the published list: 20 % less for a year.
TEST(PriceList, HasAClaimInARow)
{
    Laid laid(shippedBook("music-learning"));
    PriceListRow& claim = laid.row("claims[1]");
    EXPECT_EQ(claim.at(column("source")), "Core Pricing Principles");
    EXPECT_EQ(claim.at(column("expect.rule")), "annual_saving");
    EXPECT_EQ(claim.at(column("expect.value")), "20");
    claim[column("expect.seats")] = "many";
    const std::string refusal = refusalOf(laid.table());
    EXPECT_NE(refusal.find("claims[1].expect.seats"), std::string::npos) << refusal;
    EXPECT_TRUE(refusal.starts_with("sheet \"Price list\", cell W")) << refusal;
}

TEST(PriceList, RefusesAFigureBesideAValue)
{
    Laid laid(musicBook());
    laid.row("plans[0].seats.min")[column("rate")] = "3";
    EXPECT_NE(refusalOf(laid.table()).find("a row with a value has nothing in other columns"), std::string::npos);
}

TEST(PriceList, NamesTheCellOfWhatTheBookRefuses)
{
    Laid laid(bookOf(seats(perUnit("3"))));
    laid.row("plans[0].charges[0].monthly")[column("rate")] = "-3";
    const std::string refusal = refusalOf(laid.table());
    EXPECT_TRUE(refusal.starts_with("sheet \"Price list\", cell G")) << refusal;
    EXPECT_NE(refusal.find("plans[0].charges[0].monthly.rate"), std::string::npos) << refusal;
}

TEST(PriceList, RefusesAPathThatIsNoneOrTwice)
{
    Laid twice(musicBook());
    twice.rows.push_back(twice.rows.front());
    EXPECT_NE(refusalOf(twice.table()).find("is there twice"), std::string::npos) << refusalOf(twice.table());
    for (const char* path : {"plans[99].id", "plans[", "[0]", "a b", "plans[0]..id", "plans[-1].id", "plans[\"", ""}) {
        Laid wrong(musicBook());
        wrong.rows[1] = {{0, path}, {1, "x"}};
        EXPECT_NE(refusalOf(wrong.table()).find(", cell A3: expected the next path"), std::string::npos)
            << path << ": " << refusalOf(wrong.table());
    }
}

TEST(PriceList, RefusesAnotherTable)
{
    Table table;
    table.sheet = "Price list";
    table.text = "\"name\"\t\"seats\"\n\"Elm\"\t20\n";
    EXPECT_EQ(refusalOf(table),
              "sheet \"Price list\", cell A1: expected the column \"path\", as an exported price list has it");
    table.text.clear();
    EXPECT_NE(refusalOf(table).find("cell A1"), std::string::npos);
}

TEST(PriceList, IsReadOrRefusedByItsCellWhateverWasDoneToIt)
{
    int refused = 0;
    forRandomCases(
        [&refused](Random& random) {
            Laid laid(shippedBook("music-learning"));
            const auto at = static_cast<std::size_t>(random.between(0, std::ssize(laid.rows) - 1));
            switch (random.number(0, 3)) {
            case 0:
                laid.rows.erase(laid.rows.begin() + static_cast<std::ptrdiff_t>(at));
                break;
            case 1:
                laid.rows.push_back(laid.rows[at]);
                break;
            case 2:
                laid.rows[at][static_cast<std::size_t>(random.number(0, 20))] = random.oneOf<std::string>(
                    {"-1", "1e9", "99999999999999999999", "\xFF", "true", "[", "\u2039LF\u203A"});
                break;
            default:
                std::swap(laid.rows[at],
                          laid.rows[static_cast<std::size_t>(random.between(0, std::ssize(laid.rows) - 1))]);
            }
            const std::string refusal = refusalOf(laid.table());
            if (refusal == "read")
                return;
            ++refused;
            EXPECT_TRUE(refusal.starts_with("sheet \"Price list\", cell ")) << refusal;
        },
        1'000);
    EXPECT_GT(refused, 300);
}

} // namespace

} // namespace seatwise::price_list_test
