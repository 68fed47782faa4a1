#include "book.h"
#include "documents/model_report.h"

#include <functional>

#include <QRegularExpression>

#include <gtest/gtest.h>

#include "documents/hostile_texts.h"
#include "documents/html.h"
#include "documents/html_page.h"
#include "documents/pdf.h"
#include "documents/poppler.h"
#include "documents/some_model.h"
#include "words/language.h"

namespace seatwise::ui::model_report_test {
namespace {

using test::sampleModel;

QString squeezed(QString text)
{
    return text.remove(QChar(QChar::Nbsp)).remove(QRegularExpression(QStringLiteral("\\s")));
}

struct Said
{
    const char* name;
    const char* text;
};

/// What must be in the document, in the PDF of both papers and in the HTML.
class ModelReport : public testing::TestWithParam<Said>
{
};

TEST_P(ModelReport, SaysItInEveryForm)
{
    static const Document report = modelReport(sampleModel(), Language().locale);
    static const std::array<QString, 3> forms{squeezed(test::flowOf(pdfOf(report, Paper::letter).bytes)),
                                              squeezed(test::flowOf(pdfOf(report, Paper::a4).bytes)),
                                              squeezed(test::readHtml(htmlOf(report)).front().text)};
    for (const QString& form : forms)
        EXPECT_TRUE(form.contains(squeezed(QString::fromUtf8(GetParam().text)))) << form.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Parts, ModelReport,
    testing::Values(Said{"Title", "SessionTrack (draft): pricing model"}, Said{"Draft", "DRAFT"},
                    Said{"ValueProposition", "Conversations become decisions."},
                    Said{"PriceOfAMonth", "Pro, a month $29.99 $34.99 +$5.00"},
                    // 12 × 34.99 less 12 × 29.99
                    Said{"PriceOfAYear", "Pro, a year $359.88 $419.88 +$60.00"},
                    Said{"CreditPrice", "Pro, AI insights $0.10 a credit $0.10 a credit"},
                    Said{"Pack", "100 credits for $9.00, kept for 12 months † 26"},
                    Said{"Rollover", "kept for 12 months † 7"}, Said{"AddOn", "Semantic search $7.99 † $7.99 † 21"},
                    Said{"Section", "1. Pricing Tiers Customization"},
                    Said{"Question", "Ideal price points for each tier?"},
                    Said{"Decision", "Raise Pro to $34.99 (Grace, 20 Nov 2026)"}, Said{"Answer", "Pro is too cheap."},
                    Said{"Evidence", "survey.csv, 40 answers"}, Said{"DecideBy", "1 Dec 2026"}, Said{"Open", "OPEN"},
                    Said{"Ranking", "1 Scalability 9"}, Said{"Agreement", "all agree): 0.6250"},
                    Said{"Voters", "3 people: Ada, Grace and Linus"}, Said{"Intersection", "Optimal price (OPP)"},
                    Said{"Crossing", "$24.00 (OPP)"}, Said{"Survey", "Survey: survey-2026.csv"},
                    Said{"Demand", "revenue is highest at $30.00"},
                    Said{"Experiment", "Hybrid $1,234.00 † $1,001.00 † $1,200.00 † $1,500.00 † 7 † 5 †"},
                    Said{"ExperimentSetting", "120 customers, 24 months, 200 runs, seed 1"},
                    Said{"ExperimentAssumption", "usage noise ± 30\u00a0% †"},
                    Said{"Feature", "Add-on: $7.99 a month † 21"},
                    Said{"Assumption", "† 1 currency The worksheet writes $ without naming the currency."}),
    [](const auto& row) { return row.param.name; });

TEST(ModelReportOfNothing, SaysThatNothingIsThereYet)
{
    DraftModel model = sampleModel();
    model.valueProposition.clear();
    model.priorities.reset();
    model.sensitivity.reset();
    model.demand.reset();
    model.experiment.reset();
    const QString text = test::readHtml(htmlOf(modelReport(model, Language().locale))).front().text;
    for (const char* said : {"Not written yet.", "Not ranked yet.", "No survey yet.", "No experiment yet."})
        EXPECT_TRUE(text.contains(QLatin1String(said))) << said;
}

TEST(ModelHtml, ScopesTheHeadsOfItsTablesAndNamesItsLanguage)
{
    const auto page = test::readHtml(htmlOf(modelReport(sampleModel(), Language().locale)));
    EXPECT_EQ(page.front().attribute(QStringLiteral("lang")), QStringLiteral("en"));
    for (const auto& head : test::elementsNamed(page, QStringLiteral("th")))
        EXPECT_FALSE(head.attribute(QStringLiteral("scope")).isEmpty()) << head.text.toStdString();
    EXPECT_EQ(test::textsOf(page, QStringLiteral("h1")).size(), 1);
}

TEST(ModelHtml, TellsTheCurvesWithWords)
{
    const auto page = test::readHtml(htmlOf(modelReport(sampleModel(), Language().locale)));
    const auto pictures = test::elementsNamed(page, QStringLiteral("svg"));
    ASSERT_EQ(pictures.size(), 1U);
    EXPECT_EQ(pictures.front().attribute(QStringLiteral("role")), QStringLiteral("img"));
    EXPECT_TRUE(pictures.front().text.contains(QStringLiteral("They cross at $21.00 (PMC)")));
}

TEST(ModelHtml, MarksAssumedCellsWithMoreThanAColour)
{
    int assumed = 0;
    for (const auto& cell : test::elementsNamed(test::readHtml(htmlOf(modelReport(sampleModel(), Language().locale))),
                                                QStringLiteral("td"))) {
        const bool isTinted = cell.attribute(QStringLiteral("class")).contains(QStringLiteral("assumed"));
        assumed += isTinted ? 1 : 0;
        EXPECT_TRUE(!isTinted || cell.text.contains(QStringLiteral("†"))) << cell.text.toStdString();
    }
    EXPECT_GT(assumed, 20);
}

/// Where in a draft model text from outside can stand.
struct TextField
{
    const char* name;
    std::function<void(DraftModel&, const std::string&)> fill;
    bool isOfTheBook = false;
};

/// Fills a text of the draft's.
std::function<void(DraftModel&, const std::string&)> inDraft(void (*fill)(BookContent&, const std::string&))
{
    return [fill](DraftModel& model, const std::string& text) {
        seatwise::test::Book draft = model.draft;
        fill(draft, text);
        model.draft = draft;
    };
}

const std::array<TextField, 13> textFields{{
    {"BookName", inDraft([](auto& draft, const auto& text) { draft.name = text; }), true},
    {"PlanName", inDraft([](auto& draft, const auto& text) { draft.plans[1].name = text; }), true},
    {"AddOnName", inDraft([](auto& draft, const auto& text) { draft.addOns[0].name = text; }), true},
    {"FeatureName", inDraft([](auto& draft, const auto& text) { draft.features[0].name = text; }), true},
    {"Assumption", inDraft([](auto& draft, const auto& text) { draft.assumptions[0].note = text; }), true},
    {"ValueProposition", [](auto& m, const auto& text) { m.valueProposition = text; }},
    {"Answer", [](auto& m, const auto& text) { m.cards[0].entry.answer = text; }},
    {"Evidence", [](auto& m, const auto& text) { m.cards[0].entry.evidence = text; }},
    {"Owner", [](auto& m, const auto& text) { m.cards[0].entry.owner = text; }},
    {"Decision", [](auto& m, const auto& text) { m.cards[0].entry.decision = text; }},
    {"Voter", [](auto& m, const auto& text) { m.voters[0] = text; }},
    {"Survey", [](auto& m, const auto& text) { m.survey = text; }},
    {"ExperimentSetting", [](auto& m, const auto& text) { m.experimentSetting = words::plain(text); }},
}};

class HostileModel : public testing::TestWithParam<std::size_t>
{
};

TEST_P(HostileModel, IsShownLiterallyInThePdf)
{
    for (const test::HostileText& hostile : test::hostileTexts) {
        const TextField& field = textFields.at(GetParam());
        if (field.isOfTheBook && !fitsABook(hostile))
            continue;
        DraftModel model = sampleModel();
        field.fill(model, hostile.text);
        const QString flow = squeezed(test::flowOf(pdfOf(modelReport(model, Language().locale), Paper::letter).bytes));
        EXPECT_TRUE(flow.contains(squeezed(QString::fromUtf8(hostile.shown)))) << hostile.name;
    }
}

TEST_P(HostileModel, IsShownLiterallyInTheHtml)
{
    for (const test::HostileText& hostile : test::hostileTexts) {
        const TextField& field = textFields.at(GetParam());
        if (field.isOfTheBook && !fitsABook(hostile))
            continue;
        DraftModel model = sampleModel();
        field.fill(model, hostile.text);
        const auto page = test::readHtml(htmlOf(modelReport(model, Language().locale)));
        EXPECT_TRUE(page.front().text.contains(QString::fromUtf8(hostile.shown))) << hostile.name;
        for (const char* element : {"script", "img", "b"})
            EXPECT_TRUE(test::elementsNamed(page, QLatin1String(element)).empty()) << hostile.name;
        EXPECT_EQ(test::elementsNamed(page, QStringLiteral("style")).size(), 1U) << hostile.name;
    }
}

INSTANTIATE_TEST_SUITE_P(AnyField, HostileModel, testing::Range(std::size_t{0}, textFields.size()),
                         [](const auto& row) { return textFields.at(row.param).name; });

TEST(ModelPdf, ShowsALongAnswerToItsEnd)
{
    DraftModel model = sampleModel();
    model.cards[0].entry.answer = std::string(9'000, 'y').append("END");
    const QStringList pages = test::pagesOf(pdfOf(modelReport(model, Language().locale), Paper::letter).bytes);
    EXPECT_GE(pages.join(QString()).count(QLatin1Char('y')), 9'000);
    EXPECT_TRUE(pages.join(QString()).contains(QStringLiteral("END")));
}

TEST(ModelPdf, IsSoundWithPageNumbersAndARunningHead)
{
    const QByteArray pdf = pdfOf(modelReport(sampleModel(), Language().locale), Paper::a4).bytes;
    const QStringList pages = test::pagesOf(pdf);
    ASSERT_GT(pages.size(), 2);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        EXPECT_TRUE(pages[i].contains(QStringLiteral("Page %1 of %2\n").arg(i + 1).arg(pages.size()))) << i;
        EXPECT_TRUE(pages[i].contains(QStringLiteral("pricing model"))) << i;
    }
    EXPECT_TRUE(test::checkOf(pdf).contains(QStringLiteral("No syntax or stream encoding errors")));
}

} // namespace
} // namespace seatwise::ui::model_report_test
