#include <gtest/gtest.h>

#include "documents/poppler.h"
#include "documents/quote_document.h"
#include "documents/some_quotes.h"
#include "quoting/quotes.h"

namespace seatwise::ui::quote_pages_test {
namespace {

using test::centsOf;
using test::linesFrom;
using test::linesOf;
using test::pagesOf;
using test::plainOptions;
using test::quoteOfLines;

QString lastWord(const QString& line)
{
    return line.section(QLatin1Char(' '), -1);
}

QStringList totalsIn(const QStringList& pages)
{
    return linesOf(pages).filter(QRegularExpression(QStringLiteral("(^| )Total \\$")));
}

qsizetype rowsIn(const QString& page)
{
    return linesFrom(linesOf({page}), QStringLiteral("Service ")).size();
}

QStringList pagesWith(int lines, Paper paper = Paper::letter)
{
    QuoteDocumentOptions options = plainOptions();
    options.paper = paper;
    return pagesOf(quotePdf(quoteOfLines(lines), options).bytes);
}

struct PageRow
{
    const char* name;
    int lines;
    Paper paper;
    qsizetype pages;
};

class QuoteOfLines : public testing::TestWithParam<PageRow>
{
};

TEST_P(QuoteOfLines, TakesItsPages)
{
    EXPECT_EQ(pagesWith(GetParam().lines, GetParam().paper).size(), GetParam().pages);
}

TEST_P(QuoteOfLines, ShowsEveryLineOnceAndInOrder)
{
    const QStringList rows =
        linesFrom(linesOf(pagesWith(GetParam().lines, GetParam().paper)), QStringLiteral("Service "));
    ASSERT_EQ(rows.size(), GetParam().lines);
    for (int i = 1; i <= GetParam().lines; ++i)
        EXPECT_EQ(rows[i - 1], QStringLiteral("Service %1 — — %2").arg(i).arg(test::dollars(101LL * i)));
}

TEST_P(QuoteOfLines, HasTheHeadOfTheTableOnEveryPageOfRows)
{
    for (const QString& page : pagesWith(GetParam().lines, GetParam().paper))
        EXPECT_EQ(linesFrom(linesOf({page}), QStringLiteral("ITEM ")),
                  QStringList(QStringLiteral("ITEM QUANTITY RATE / YEAR AMOUNT")));
}

TEST_P(QuoteOfLines, NumbersItsPages)
{
    const QStringList pages = pagesWith(GetParam().lines, GetParam().paper);
    for (qsizetype i = 0; i < pages.size(); ++i)
        EXPECT_TRUE(pages[i].contains(QStringLiteral("Page %1 of %2\n").arg(i + 1).arg(pages.size()))) << i;
}

TEST_P(QuoteOfLines, HasOneTotalAndThatIsTheSum)
{
    const QStringList totals = totalsIn(pagesWith(GetParam().lines, GetParam().paper));
    const long long sum = 101LL * GetParam().lines * (GetParam().lines + 1) / 2;
    ASSERT_EQ(totals.size(), 1);
    EXPECT_TRUE(totals.front().endsWith(QStringLiteral("Total ") + test::dollars(sum)));
}

TEST_P(QuoteOfLines, CarriesWhatTheLinesSoFarComeTo)
{
    const QStringList pages = pagesWith(GetParam().lines, GetParam().paper);
    long long soFar = 0;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QStringList lines = linesOf({pages[i]});
        const QStringList from = linesFrom(lines, QStringLiteral("Carried forward from page %1 ").arg(i));
        ASSERT_EQ(from.size(), i == 0 ? 0 : 1);
        for (const QString& line : from)
            EXPECT_EQ(centsOf(lastWord(line)), soFar);
        for (const QString& row : linesFrom(lines, QStringLiteral("Service ")))
            soFar += centsOf(lastWord(row));
        const QStringList to = linesFrom(lines, QStringLiteral("Carried forward to page %1 ").arg(i + 2));
        ASSERT_EQ(to.size(), i + 1 == pages.size() ? 0 : 1);
        for (const QString& line : to)
            EXPECT_EQ(centsOf(lastWord(line)), soFar);
    }
    EXPECT_EQ(soFar, 101LL * GetParam().lines * (GetParam().lines + 1) / 2);
}

INSTANTIATE_TEST_SUITE_P(QuotePdf, QuoteOfLines,
                         testing::Values(PageRow{"OneOnLetter", 1, Paper::letter, 1},
                                         PageRow{"TwelveOnLetter", 12, Paper::letter, 1},
                                         PageRow{"ThirteenOnLetter", 13, Paper::letter, 2},
                                         PageRow{"FiveHundredOnLetter", 500, Paper::letter, 16},
                                         PageRow{"OneOnA4", 1, Paper::a4, 1}, PageRow{"TwelveOnA4", 12, Paper::a4, 1},
                                         PageRow{"ThirteenOnA4", 13, Paper::a4, 2},
                                         PageRow{"FiveHundredOnA4", 500, Paper::a4, 15}),
                         [](const auto& row) { return row.param.name; });

TEST(QuotePages, KeepTheTotalBelowRowsOfItsOwnPage)
{
    for (int lines = 13; lines <= 90; lines += 3)
        for (const QString& page : pagesWith(lines))
            EXPECT_TRUE(totalsIn({page}).isEmpty() || rowsIn(page) >= 2) << lines;
}

TEST(QuotePages, OfAnyNumberHoldEveryLineOnce)
{
    for (int lines = 14; lines <= 90; lines += 4)
        EXPECT_EQ(linesFrom(linesOf(pagesWith(lines)), QStringLiteral("Service ")).size(), lines);
}

TEST(QuotePages, StaySingleWithTwelveLinesAndMuchToSay)
{
    Quote quote = quoteOfLines(12);
    seatwise::test::editPrice(quote, [](PriceParts& price) {
        price.discounts.assign(4, {words::plain("A discount"), Percent::whole(1), Money::fromUnits(100)});
        price.total = price.subtotal - Money::fromUnits(400);
        price.notices.assign(4, {Notice::Kind::crossing,
                                 words::plain("20 seats on Ensemble cost $19.95, less than the $20.00 of 19 seats on "
                                              "Solo, and that is good to know.")});
    });
    quote.details.customer = "Unified School District of the Greater Metropolitan Area and Surrounding Counties";
    EXPECT_EQ(pagesOf(quotePdf(quote, plainOptions()).bytes).size(), 1);
}

TEST(QuotePages, GoOnWithTermsThatAreLongerThanAPage)
{
    QuoteDocumentOptions options = plainOptions();
    for (int i = 1; i <= 90; ++i)
        options.letterhead.terms += QStringLiteral("Clause %1 of the terms.\n").arg(i);
    const QStringList pages = pagesOf(quotePdf(quoteOfLines(3), options).bytes);
    EXPECT_EQ(pages.size(), 3);
    EXPECT_EQ(linesFrom(linesOf(pages), QStringLiteral("Clause ")).size(), 90);
    EXPECT_TRUE(pages.last().contains(QStringLiteral("Accepted by: name, title, date")));
}

} // namespace
} // namespace seatwise::ui::quote_pages_test
