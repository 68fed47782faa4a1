#include "documents/quote_table.h"

#include <gtest/gtest.h>

#include "documents/some_quotes.h"
#include "quoting/quote_csv.h"
#include "quoting/quotes.h"
#include "tables/list_reader.h"
#include "words/pseudo_language.h"

namespace seatwise::ui::quote_table_test {
namespace {

QuoteDocumentOptions optionsIn(const QLocale& locale)
{
    QuoteDocumentOptions options = test::plainOptions();
    options.locale = locale;
    return options;
}

/// The cells of a table as the readers of lists take it: they tell the separator by themselves.
std::vector<std::vector<std::string>> cellsOf(const std::string& bytes)
{
    const Table table = decodeTable(bytes);
    RowReader reader(table.text, dialectOf(table.text, {}).separator);
    std::vector<std::vector<std::string>> rows;
    for (seatwise::TableRow row; reader.next(row);)
        rows.emplace_back(row.cells.begin(), row.cells.end());
    return rows;
}

/// The cells with an amount of what the readers take from a table whose last row but one is the total.
std::vector<std::optional<Money>> amountsOf(const std::string& bytes)
{
    constexpr std::size_t amountCell = 6;
    const auto rows = cellsOf(bytes);
    std::vector<std::optional<Money>> amounts;
    for (std::size_t i = 1; i < rows.size(); ++i)
        amounts.push_back(amountIn(rows[i].at(amountCell), decimalSignIn(rows[i].at(amountCell))));
    return amounts;
}

class QuoteTableIn : public testing::TestWithParam<const char*>
{
protected:
    QLocale locale{QString::fromLatin1(GetParam())};
};

/// The lines of the sample quote with its discounts, its total and the first invoice.
TEST_P(QuoteTableIn, GivesTheReadersOfListsTheSameAmounts)
{
    const std::vector<std::optional<Money>> amounts{Money::parse("479.40"), Money::parse("172.80"),
                                                    Money::parse("32.61"),  Money::parse("10.00"),
                                                    Money::parse("609.59"), Money::parse("652.20")};
    EXPECT_EQ(amountsOf(quoteTable(seatwise::test::fullQuote(), optionsIn(locale))), amounts);
}

TEST_P(QuoteTableIn, WritesNumbersWithoutGroupsAndDaysOfIso8601)
{
    Quote quote = seatwise::test::sampleQuote();
    seatwise::test::editPrice(quote, [](PriceParts& price) { price.lines.front().quantity = Quantity::whole(12'500); });
    const auto rows = cellsOf(quoteTable(quote, optionsIn(locale)));
    EXPECT_EQ(rows.at(1).at(2), "12500");
    EXPECT_EQ(rows.at(1).at(12), "2026-11-21");
    EXPECT_EQ(rows.at(1).at(13), "2026-12-21");
}

INSTANTIATE_TEST_SUITE_P(EachLanguage, QuoteTableIn, testing::Values("en_US", "de_DE", "fr_FR", "es_ES"));

TEST(QuoteTable, HasSemicolonsWhereTheDecimalSignIsAComma)
{
    const std::string table = quoteTable(seatwise::test::sampleQuote(), optionsIn(QLocale(QStringLiteral("de_DE"))));
    EXPECT_NE(table.find(";120;seat;;;479,40;USD;"), std::string::npos) << table;
    EXPECT_NE(table.find(";80;seat;2,16;;172,80;USD;"), std::string::npos) << table;
}

TEST(QuoteTable, IsInEnglishWhatTheCommandLineWrites)
{
    const Quote quote = seatwise::test::fullQuote();
    const QuoteDocumentOptions options = test::plainOptions();
    const auto rows = cellsOf(quoteTable(quote, options));
    EXPECT_EQ(rows.front(), cellsOf(quoteCsv(quote, options.today)).front());
    EXPECT_EQ(amountsOf(quoteTable(quote, options)), amountsOf(quoteCsv(quote, options.today)));
}

TEST(QuoteTable, SaysEachOfItsWordsInTheLanguage)
{
    const test::SpeakingPseudo speaking;
    const auto rows = cellsOf(quoteTable(seatwise::test::sampleQuote(), test::plainOptions()));
    const auto said = [](const char* english) {
        return test::PseudoLanguage::of(QString::fromLatin1(english)).toStdString();
    };
    for (const std::string& name : rows.front())
        EXPECT_TRUE(QString::fromStdString(name).startsWith(test::PseudoLanguage::opening)) << name;
    EXPECT_EQ(rows.at(1).front(), said("line"));
    EXPECT_EQ(rows.at(1).at(3), said("seat"));
    EXPECT_EQ(rows.at(1).at(10), said("issued"));
    EXPECT_EQ(rows.at(3).front(), said("total"));
    EXPECT_EQ(rows.at(4).front(), said("first_invoice"));
}

} // namespace
} // namespace seatwise::ui::quote_table_test
