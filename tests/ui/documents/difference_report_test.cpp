#include "documents/difference_report.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "comparison/raised_book.h"
#include "documents/pdf.h"
#include "documents/poppler.h"
#include "pricing/books.h"
#include "pricing/music_book.h"

namespace seatwise::ui::test::difference_report_test {

namespace {

using namespace seatwise::test;

const QLocale english(QLocale::English, QLocale::UnitedStates);

ListDifference raised()
{
    return differenceOf(musicBook(), musicBookWithTier2Raised()).value();
}

Money money(std::string_view text)
{
    return Money::parse(text).value();
}

QStringList printed(const ListDifference& difference, Paper paper = Paper::letter)
{
    return pagesOf(pdfOf(differenceReport(difference, english, QStringLiteral("1 Dec 2026")), paper).bytes);
}

QString onePage(const ListDifference& difference)
{
    const QStringList pages = printed(difference);
    EXPECT_EQ(pages.size(), 1);
    return linesOf(pages).join(QLatin1Char('\n'));
}

} // namespace

// 121 seats cost 40.13 and 239 cost 61.37 before; all above 240 pay 2.40 more.
TEST(DifferenceReport, SaysOnOnePageWhoPaysHowMuchMore)
{
    const QString page = onePage(raised());
    for (const char* said :
         {"2027.1", "Who pays more or less", "Ensemble, a month", "121–239", "+$0.02 to +$2.38", "+0.05", "+3.88",
          "240 and more", "+$2.40", "The same by both lists", "Solo, a month", "Made on 1 Dec 2026."})
        EXPECT_TRUE(page.contains(QString::fromUtf8(said))) << said << "\n" << page.toStdString();
}

TEST(DifferenceReport, DrawsWhatIsPaidMoreByTheSeats)
{
    const Document report = differenceReport(raised(), english, {});
    const auto& chart = report.first<ChartBlock>();
    EXPECT_EQ(chart.title, "Ensemble, a month");
    ASSERT_EQ(chart.curves.size(), 1U);
    const auto at = [&chart](double seats) {
        const auto& points = chart.curves.front().points;
        const auto found = std::ranges::find_if(points, [seats](const QPointF& point) { return point.x() == seats; });
        return found == points.end() ? -1.0 : found->y();
    };
    EXPECT_DOUBLE_EQ(at(20), 0);
    EXPECT_DOUBLE_EQ(at(120), 0);
    EXPECT_NEAR(at(239), 2.38, 1e-9);
    EXPECT_NEAR(at(240), 2.40, 1e-9);
    EXPECT_NEAR(at(75'000), 2.40, 1e-9);
    EXPECT_TRUE(chart.y.range.low <= 0);
}

TEST(DifferenceReport, TellsWhatTheAccountsBringAndWhoIsHitHardest)
{
    ListDifference difference = raised();
    difference.accounts = AccountsDifference{.payMore = 61,
                                             .paySame = 153,
                                             .protectedByTerm = 7,
                                             .before = money("9214.44"),
                                             .after = money("9334.26"),
                                             .isMonthly = true,
                                             .hardestHit = {{"Lincoln High", money("105.55"), money("107.95")}}};
    const QString page = onePage(difference);
    for (const char* said : {"The accounts, a month", "Today $9,214.44, then $9,334.26: +$119.82.", "Pay more: 61",
                             "the same: 153", "protected by their term: 7", "Lincoln High", "$107.95"})
        EXPECT_TRUE(page.contains(QString::fromUtf8(said))) << said << "\n" << page.toStdString();
}

TEST(DifferenceReport, StaysOnOnePageHoweverManyPlansAndTiersDiffer)
{
    Book before = musicBook();
    Book after = before;
    after.version = "2027.1";
    for (int number = 0; number < 20; ++number) {
        Plan plan = before.plans.back();
        plan.id = PlanId("copy" + std::to_string(number));
        plan.name = "A plan with a name that is longer than any column of a table of prices is wide, number " +
                    std::to_string(number);
        before.plans.push_back(plan);
        plan.charges.front().monthly = musicBookWithTier2Raised().plans.back().charges.front().monthly;
        after.plans.push_back(plan);
    }
    ListDifference difference = differenceOf(before, after).value();
    difference.accounts = AccountsDifference{};
    for (int number = 0; number < 10; ++number)
        difference.accounts->hardestHit.push_back({std::string(500, 'W'), money("1"), money("2")});
    const QString page = onePage(difference);
    // Each of 20 plans has 3 intervals a month; 20 of the 60 are printed. A year is the same.
    EXPECT_TRUE(page.contains("and 40 more")) << page.toStdString();
    EXPECT_EQ(printed(difference, Paper::a4).size(), 1);
}

TEST(DifferenceReport, CallsADraftOfTheSameVersionChangedAndAnotherListNot)
{
    Book draft = musicBookWithTier2Raised();
    draft.version = musicBook().version;
    EXPECT_TRUE(differenceReport(differenceOf(musicBook(), draft).value(), english, {}).title.endsWith(", changed"));
    EXPECT_FALSE(differenceReport(raised(), english, {}).title.contains("changed"));
    Book other = bookOf(seats(perUnit("1")));
    other.version = musicBook().version;
    EXPECT_FALSE(differenceReport(differenceOf(musicBook(), other).value(), english, {}).title.contains("changed"));
}

TEST(DifferenceReport, OfEqualListsSaysSo)
{
    const QString page = onePage(differenceOf(musicBook(), musicBook()).value());
    EXPECT_TRUE(page.contains("Both say the same.")) << page.toStdString();
    EXPECT_FALSE(page.contains("+$"));
}

TEST(DifferenceReport, OfListsWithoutACommonPlanSaysSo)
{
    const QString page = onePage(differenceOf(musicBook(), bookOf(seats(perUnit("1")))).value());
    EXPECT_TRUE(page.contains("No plan is in both lists, billed alike.")) << page.toStdString();
}

} // namespace seatwise::ui::test::difference_report_test
