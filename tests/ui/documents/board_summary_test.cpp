#include "documents/board_summary.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "budget/model/budget_view_model.h"
#include "calculator/model/calculator_edits.h"
#include "shipped_books.h"

namespace seatwise::ui::test::board_summary_test {

namespace {

/// What a program of poppler-utils makes of a document, read as text.
class BoardSummary : public testing::Test
{
protected:
    explicit BoardSummary(QLocale::Territory where = QLocale::UnitedStates)
    {
        QLocale::setDefault(QLocale(QLocale::English, where));
        calculator = std::make_unique<CalculatorViewModel>(shippedBook("music-learning"));
        model = std::make_unique<BudgetViewModel>(*calculator, parseDate("2026-03-04").value());
        setCustomer(*calculator, "Riverside Unified School District");
        model->readTable(decodeTable("Elm,200\nOak,300\nAsh,450\nFir,600\nBay,850\n"));
    }

    ~BoardSummary() override { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    template<class Edit>
    void change(Edit edit)
    {
        BudgetInputs inputs = model->inputs();
        edit(inputs);
        model->setInputs(inputs);
    }

    /// Prints the document; SEATWISE_SHOTS names a folder that keeps it to look at.
    [[nodiscard]] QString printed() const
    {
        const QString folder = qEnvironmentVariable("SEATWISE_SHOTS", scratch.path());
        const QString name = testing::UnitTest::GetInstance()->current_test_info()->name();
        QFile file(QDir(folder).filePath(name + ".pdf"));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(boardSummaryPdf(*model).bytes);
        return file.fileName();
    }

    [[nodiscard]] static QString said(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.start(program, arguments);
        EXPECT_TRUE(process.waitForFinished()) << program.toStdString();
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    [[nodiscard]] QString info() const { return said("pdfinfo", {printed()}); }

    /// Its text as it is laid out, spaces run together.
    [[nodiscard]] QString read() const
    {
        return said("pdftotext", {"-layout", printed(), "-"}).replace(QRegularExpression("[ \u00a0]+"), " ");
    }

    QTemporaryDir scratch;
    std::unique_ptr<CalculatorViewModel> calculator;
    std::unique_ptr<BudgetViewModel> model;
};

class BoardSummaryAbroad : public BoardSummary
{
protected:
    BoardSummaryAbroad()
        : BoardSummary(QLocale::Germany)
    {
    }
};

} // namespace

TEST_F(BoardSummary, IsOneLetterPageInTheUnitedStates)
{
    EXPECT_TRUE(info().contains(QRegularExpression("Pages: +1\n"))) << info().toStdString();
    EXPECT_TRUE(info().contains("612 x 792 pts (letter)")) << info().toStdString();
}

TEST_F(BoardSummaryAbroad, IsOneA4Page)
{
    EXPECT_TRUE(info().contains(QRegularExpression("Pages: +1\n"))) << info().toStdString();
    EXPECT_TRUE(info().contains("(A4)")) << info().toStdString();
}

TEST_F(BoardSummary, HoldsEverythingOnOnePage)
{
    QString schools;
    for (int i = 1; i <= 200; ++i)
        schools += QStringLiteral("School number %1 of the district\t%2\n").arg(i).arg(20 + i);
    model->readTable(decodeTable(schools.toStdString()));
    change([](BudgetInputs& inputs) {
        inputs.years = 5;
        inputs.headroom = Percent::whole(10);
        inputs.ceiling = Money::whole(2'000);
        inputs.funds = {{"110", "10"}, {"120", "10"}, {"130", "20"}, {"140", "20"}, {"150", "20"}, {"Title I", "20"}};
    });
    EXPECT_TRUE(info().contains(QRegularExpression("Pages: +1\n")));
    EXPECT_TRUE(read().contains("and 193 more schools"));
    EXPECT_TRUE(read().contains("Order by 1 Apr 2026 to begin on 1 May 2026")); // 30 days from 4 Mar are over by 3 Apr
    EXPECT_TRUE(read().contains("Taxes are not included"));
}

TEST_F(BoardSummary, SaysWhatTheBoardIsAskedToPay)
{
    EXPECT_TRUE(read().contains("$303.15 a month")) << read().toStdString();
    EXPECT_TRUE(read().contains("$3,637.80")) << read().toStdString();
}

TEST_F(BoardSummary, SetsEachSchoolBesideItsShare)
{
    EXPECT_TRUE(read().contains("Bay 850 $107.37 $145.15")) << read().toStdString();
}

TEST_F(BoardSummary, IsInTheLanguageThatIsAskedFor)
{
    change([](BudgetInputs& inputs) { inputs.language = "de"; });
    EXPECT_TRUE(read().contains("Entscheidungsvorlage")) << read().toStdString();
    EXPECT_TRUE(read().contains("3.637,80 $")) << read().toStdString();
    EXPECT_FALSE(read().contains("3,637.80")) << read().toStdString();
    EXPECT_EQ(model->locale(), QLocale()) << "the page stays as it is";
}

TEST_F(BoardSummary, AddsTheSchoolsUp)
{
    EXPECT_TRUE(read().contains("All schools 2,400 $303.15 $480.95")) << read().toStdString();
}

} // namespace seatwise::ui::test::board_summary_test
