#include "tables/list_reader.h"

#include <gtest/gtest.h>

#include "cases.h"

namespace seatwise::list_reader_test {
namespace {

struct Item
{
    std::string name;
    std::string price;

    friend bool operator==(const Item&, const Item&) = default;
};

constexpr Words<void(Phrase, Name)> totalIsNoItem{"totalIsNoItem", "%1: \"%2\" is no item"};
constexpr Words<void()> aPrice{"aPrice", "a price"};

const ListKind& items()
{
    static const ListKind kind{{{"name", {}}, {"price", {}, true}}, NamingColumn{0, &totalIsNoItem}};
    return kind;
}

Result<RowsRead<Item>> readItems(const Table& table, const ListChoices& choices = {}, std::size_t most = 1000)
{
    return readList<Item>(table, items(), choices, most, [](ListRow& row) -> RowResult<Item> {
        const auto price = row.amount(1);
        if (!price)
            return tl::make_unexpected(row.problem(1, aPrice()));
        return Item{std::string(row.text(0)), price->toString()};
    });
}

std::vector<Item> itemsIn(const std::string& text, const ListChoices& choices = {})
{
    const auto read = readItems(decodeTable(text), choices);
    return read ? read->values : std::vector<Item>{{read.error().message.english(), ""}};
}

std::vector<std::string> problemsIn(const Table& table, const ListChoices& choices = {})
{
    std::vector<std::string> messages;
    const auto read = readItems(table, choices);
    EXPECT_TRUE(read);
    for (const RowProblem& problem : read->problems)
        messages.push_back(problem.message.english());
    return messages;
}

using Items = std::vector<Item>;
using Messages = std::vector<std::string>;

TEST(ListReader, ReadsTheColumnsThatAreNamedAmongOthers)
{
    EXPECT_EQ(itemsIn("code,PRICE,Name\n1,2.5,Elm\n"), (Items{{"Elm", "2.5"}}));
}

TEST(ListReader, TakesASemicolonForTheSignOfADecimalComma)
{
    EXPECT_EQ(itemsIn("name;price\nElm;1,250\nOak;2.000\n"), (Items{{"Elm", "1.25"}, {"Oak", "2000"}}));
}

TEST(ListReader, TakesACommaInQuotesForASeparatorOfThousands)
{
    EXPECT_EQ(itemsIn("name,price\nElm,\"1,250\"\n"), (Items{{"Elm", "1250"}}));
}

TEST(ListReader, LetsOtherNumbersTellWhatOneInDoubtMeans)
{
    EXPECT_EQ(itemsIn("name;price\nElm;1,250\nOak;12.50\n"), (Items{{"Elm", "1250"}, {"Oak", "12.5"}}));
    EXPECT_EQ(itemsIn("name,price\nElm,\"1,250\"\nOak,\"12,5\"\n"), (Items{{"Elm", "1.25"}, {"Oak", "12.5"}}));
}

TEST(ListReader, LeavesOutANumberInDoubtWhereOthersContradictEachOther)
{
    EXPECT_EQ(problemsIn(decodeTable("name;price\nElm;1,250\nOak;12.50\nAsh;3,5\n")),
              (Messages{"line 2, column 2: expected a price, found \"1,250\""}));
}

TEST(ListReader, TakesTheChosenSignBetweenTabs)
{
    ListChoices choices;
    choices.decimalSign = DecimalSign::comma;
    EXPECT_EQ(itemsIn("name\tprice\nElm\t1,250\n", choices), (Items{{"Elm", "1.25"}}));
    EXPECT_EQ(itemsIn("name\tprice\nElm\t1,250\n"), (Items{{"Elm", "1250"}}));
}

TEST(ListReader, LeavesOutBlankRowsInSilence)
{
    EXPECT_EQ(problemsIn(decodeTable("name,price\n,\n \u00A0,\nElm,1\n")), Messages{});
}

TEST(ListReader, LeavesOutCellsBeyondTheHeader)
{
    EXPECT_EQ(problemsIn(decodeTable("name,price\nElm,1,250\nOak,2,\n")),
              (Messages{"line 2, column 3: expected the end of the row, found \"250\""}));
}

TEST(ListReader, NamesARowWithAnOpenQuoteAndReadsTheOthers)
{
    const auto read = readItems(decodeTable("name,price\nElm,1\n\"Oak,2\nAsh,3\n"));
    EXPECT_EQ(read->values, (Items{{"Elm", "1"}, {"Ash", "3"}}));
    EXPECT_EQ(read->problems.at(0).message.english(), "line 3, column 1: expected a closing quote, found \"\"Oak\"");
}

TEST(ListReader, NamesARowThatHoldsNoText)
{
    EXPECT_EQ(problemsIn(decodeTable("name,price\n\xC3\x89lm,1\nO\xFFk,2\n")),
              (Messages{"line 3, column 1: holds bytes that are no text"}));
}

TEST(ListReader, LeavesOutARowThatSumsTheOthers)
{
    const auto read = readItems(decodeTable("name,price\nElm,1\nTotal,1\n"));
    EXPECT_EQ(read->values, (Items{{"Elm", "1"}}));
    EXPECT_EQ(read->problems.at(0).message.english(), "line 3, column 1: \"Total\" is no item");
    EXPECT_EQ(read->problems.at(0).kind, RowProblem::Kind::total);
}

TEST(ListReader, KeepsARowCalledTotalWhereItIsAskedTo)
{
    ListChoices choices;
    choices.keepTotals = true;
    EXPECT_EQ(itemsIn("name,price\nTotal,1\n", choices), (Items{{"Total", "1"}}));
}

TEST(ListReader, NamesValuesAboveTheHeader)
{
    EXPECT_EQ(problemsIn(decodeTable("A title\nElm,1\nname,price\nOak,2\n")),
              (Messages{"line 2, column 2: expected no value above the header in line 3, found \"1\""}));
}

TEST(ListReader, ReadsAtMostSoManyRows)
{
    const auto read = readItems(decodeTable("Elm,1\nOak,2\nAsh,3\n"), {}, 2);
    EXPECT_EQ(read->values.size(), 2U);
    EXPECT_EQ(read->problems.at(0).line, 3U);
}

TEST(ListReader, SaysWhereTheListCameFrom)
{
    std::string bytes(byteOrderMarkOf(Encoding::utf16le));
    appendEncoded(bytes, "name\tprice\nElm\t1\n", Encoding::utf16le);
    const auto read = readItems(decodeTable(bytes));
    EXPECT_EQ(read->source.encoding, Encoding::utf16le);
}

Table sheet(const std::string& text)
{
    return {text, Encoding::utf8, true, "Prices"};
}

TEST(SheetReader, TakesANumberOfACellForWhatItIs)
{
    EXPECT_EQ(readItems(sheet("\"name\"\t\"price\"\n\"Elm\"\t1.125\n"))->values, (Items{{"Elm", "1.125"}}));
}

TEST(SheetReader, TakesANumberWrittenAsTextAsPeopleWriteIt)
{
    EXPECT_EQ(readItems(sheet("\"name\"\t\"price\"\n\"Elm\"\t\"$1,250\"\n"))->values, (Items{{"Elm", "1250"}}));
}

TEST(SheetReader, SaysThatACellWithoutAValueMayHoldAnError)
{
    const Messages empty{
        "cell B2: expected a price, found no value: the cell is empty or holds an error such as #REF!"};
    EXPECT_EQ(problemsIn(sheet("\"name\"\t\"price\"\n\"Elm\"\n")), empty);
    EXPECT_EQ(problemsIn(sheet("\"name\"\t\"price\"\n\"Elm\"\t\t\n")), empty);
}

TEST(SheetReader, NamesTheCell)
{
    EXPECT_EQ(problemsIn(sheet("\"name\"\t\"price\"\n\n\"Elm\"\t\"many\"\n")),
              (Messages{"cell B3: expected a price, found \"many\""}));
}

TEST(Summary, CountsTheRowsThatWereLeftOut)
{
    EXPECT_EQ(summaryOf({{3, 2, words::plain("line 3, column 2: no")}, {4, 2, words::plain("x")}}, 38).english(),
              "2 of 40 rows were left out; line 3, column 2: no");
    EXPECT_TRUE(summaryOf({}, 38).empty());
}

} // namespace
} // namespace seatwise::list_reader_test
