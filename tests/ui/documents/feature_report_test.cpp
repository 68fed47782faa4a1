#include "documents/feature_report.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

#include "book.h"
#include "claims/reader.h"
#include "documents/hostile_texts.h"
#include "documents/pdf.h"
#include "documents/poppler.h"
#include "pricebook/assumed.h"
#include "pricebook/writer.h"
#include "shipped_books.h"
#include "words/language.h"
#include "workshop/feature_matrix.h"

namespace seatwise::ui::feature_report_test {
namespace {

using test::shippedBook;

QString squeezed(QString text)
{
    return text.remove(QRegularExpression(QStringLiteral("\\s")));
}

/// What the matrix says of a plan in a row.
std::string shown(const PriceBook& book, const std::string& row, const std::string& plan)
{
    const FeatureMatrix matrix = featureMatrix(book);
    for (const MatrixGroup& group : matrix.groups)
        for (const MatrixRow& each : group.rows)
            if (each.name.english() == row)
                for (std::size_t i = 0; i < matrix.plans.size(); ++i)
                    if (matrix.plans[i] == plan)
                        return shownText(each.cells[i]).english();
    return "no such cell";
}

struct CellRow
{
    const char* name;
    const char* row;
    const char* plan;
    const char* shown;
};

/// Figures of the SessionTrack worksheet, and of the book where it gives none: those are assumed, by number.
class SessionTrackMatrix : public testing::TestWithParam<CellRow>
{
};

TEST_P(SessionTrackMatrix, SaysWhatAPlanHas)
{
    EXPECT_EQ(shown(*shippedBook("sessiontrack"), GetParam().row, GetParam().plan), GetParam().shown);
}

INSTANTIATE_TEST_SUITE_P(
    Cells, SessionTrackMatrix,
    testing::Values(CellRow{"MonthlyPrice", "A month", "Pro", "$29.99"},
                    CellRow{"AnnualPrice", "A year, billed annually", "Pro", "$359.88 † 11"},
                    CellRow{"NoAnnualPrice", "A year, billed annually", "API licensing", "—"},
                    CellRow{"Seats", "Users or seats", "Pro", "1 to 10 † 9"},
                    CellRow{"EndlessSeats", "Users or seats", "Enterprise", "1 or more"},
                    CellRow{"AnInclusion", "Basic session capture", "Free", "Included"},
                    CellRow{"AnAssumedInclusion", "Dedicated support", "Enterprise", "Included † 14"},
                    CellRow{"ALimit", "AI insights and summaries", "Free", "Included, by the credit"},
                    CellRow{"AnAddOn", "Semantic search capabilities", "Pro", "Add-on: $7.99 a month † 21"},
                    CellRow{"NoFeature", "Dedicated support", "Free", "—"}),
    [](const auto& row) { return row.param.name; });

TEST(FeatureMatrix, HasARowForEachBillingOfThePlans)
{
    BookContent book = *shippedBook("music-learning");
    EXPECT_EQ(shown(*shippedBook("music-learning"), "A quarter, billed quarterly", "Ensemble"), "no such cell");
    book.plans.back().billing.insert(book.plans.back().billing.begin() + 1, Billing::quarterly);
    const SharedBook quarterly = readPriceBook(writePriceBook(book)).value();
    EXPECT_EQ(shown(*quarterly, "A quarter, billed quarterly", "Ensemble"), "from $59.85"); // 3 × 19.95
    EXPECT_EQ(shown(*quarterly, "A quarter, billed quarterly", "Solo"), "—");
}

TEST(FeatureMatrix, SaysWhereAPriceGrowsWithTheSeats)
{
    EXPECT_EQ(shown(*shippedBook("music-learning"), "A month", "Ensemble"), "from $19.95");
}

TEST(Assumptions, AreFoundOnAboveAndBelowAPath)
{
    seatwise::test::Book book;
    book.assumptions = {{"plans.pro", "a"}, {"plans.pro.charges.seats.monthly", "b"}, {"plans.prolog", "c"}};
    using Numbers = std::vector<std::size_t>;
    EXPECT_EQ(assumptionsOf(book, "plans.pro.charges.seats"), (Numbers{1, 2}));
    EXPECT_EQ(assumptionsOf(book, "plans.prolog.seats"), Numbers{3});
    EXPECT_EQ(assumptionsOf(book, "plans"), (Numbers{1, 2, 3}));
    EXPECT_EQ(assumedNote({1, 2}), "† 1, 2");
    EXPECT_EQ(assumedNote({}), "");
}

class FeaturePdf : public testing::TestWithParam<Paper>
{
};

TEST_P(FeaturePdf, ListsEveryAssumptionWithItsNumber)
{
    const auto book = shippedBook("sessiontrack");
    const QString flow = squeezed(test::flowOf(pdfOf(featureReport(*book, Language().locale), GetParam()).bytes));
    ASSERT_GT(book->assumptions.size(), 20U);
    for (std::size_t i = 0; i < book->assumptions.size(); ++i) {
        const Assumption& assumption = book->assumptions[i];
        const QString listed = QString::fromStdString(
            std::string("†").append(std::to_string(i + 1)).append(assumption.path).append(assumption.note));
        EXPECT_EQ(flow.count(squeezed(listed)), 1) << i;
    }
}

TEST_P(FeaturePdf, HasTheHeadOfATableOnEveryPageAndANumberOnEach)
{
    seatwise::test::Book book = shippedBook("sessiontrack");
    for (int i = 0; i < 90; ++i)
        book.features.push_back({FeatureId("more-" + std::to_string(i)), "More " + std::to_string(i), "More"});
    const QStringList pages = test::pagesOf(pdfOf(featureReport(book, Language().locale), GetParam()).bytes);
    ASSERT_GT(pages.size(), 3);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        EXPECT_TRUE(pages[i].contains(QStringLiteral("Page %1 of %2\n").arg(i + 1).arg(pages.size()))) << i;
        const QStringList lines = test::linesOf({pages[i]});
        EXPECT_FALSE(test::linesFrom(lines, QStringLiteral("Feature Free Pro")).isEmpty() &&
                     test::linesFrom(lines, QStringLiteral("Number Where")).isEmpty())
            << i;
    }
    for (int i = 0; i < 90; ++i)
        EXPECT_EQ(test::linesFrom(test::linesOf(pages), QStringLiteral("More %1 —").arg(i)).size(), 1) << i;
}

TEST_P(FeaturePdf, IsSoundAndHasItsSize)
{
    const QByteArray pdf = pdfOf(featureReport(*shippedBook("music-learning"), Language().locale), GetParam()).bytes;
    EXPECT_TRUE(test::checkOf(pdf).contains(QStringLiteral("No syntax or stream encoding errors")))
        << test::checkOf(pdf).toStdString();
    EXPECT_TRUE(test::infoOf(pdf, QStringLiteral("Page size"))
                    .contains(GetParam() == Paper::a4 ? QStringLiteral("A4") : QStringLiteral("letter")));
    EXPECT_EQ(test::infoOf(pdf, QStringLiteral("Title")), QStringLiteral("Music platform: feature comparison"));
}

INSTANTIATE_TEST_SUITE_P(BothPapers, FeaturePdf, testing::Values(Paper::letter, Paper::a4),
                         [](const auto& row) { return row.param == Paper::a4 ? "A4" : "Letter"; });

TEST(FeaturePdfOfAHostileBook, ShowsEveryTextLiterally)
{
    for (const test::HostileText& hostile : test::hostileTexts) {
        if (!fitsABook(hostile))
            continue;
        seatwise::test::Book book = shippedBook("sessiontrack");
        book.name = book.plans[0].name = book.features[0].name = book.features[1].group = hostile.text;
        book.plans[1].features[1].limit = hostile.text;
        book.assumptions[0].note = hostile.text;
        const QString flow = squeezed(test::flowOf(pdfOf(featureReport(book, Language().locale), Paper::letter).bytes));
        EXPECT_GE(flow.count(squeezed(QString::fromUtf8(hostile.shown))), 6) << hostile.name;
    }
}

TEST(FeaturePdfOfTheLongestWords, GoesOnOverPages)
{
    constexpr int longest = 2'000; // bytes that a price book takes
    seatwise::test::Book book = shippedBook("sessiontrack");
    for (Assumption& assumption : book.assumptions)
        assumption.note = std::string(longest, 'x');
    const QStringList pages = test::pagesOf(pdfOf(featureReport(book, Language().locale), Paper::letter).bytes);
    EXPECT_GE(pages.join(QString()).count(QLatin1Char('x')), longest * std::ssize(book.assumptions));
    EXPECT_GT(pages.size(), 8);
}

} // namespace
} // namespace seatwise::ui::feature_report_test
