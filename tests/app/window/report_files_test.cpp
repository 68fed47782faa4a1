#include "window/report_files.h"

#include <stdexcept>

#include <QLocale>
#include <QString>

#include <gtest/gtest.h>

#include "books/book_source.h"

namespace seatwise::report_files_test {

namespace {

/// A draft that changes nothing yet: Pro is 29.99 a month.
DraftModel unchangedDraft()
{
    auto book = loadBook("sessiontrack");
    if (!book)
        throw std::runtime_error(book.error().message.english());
    DraftModel model;
    model.draft = model.today = *book;
    model.on = parseDate("2026-12-01").value();
    return model;
}

/// On a system whose numbers and dates are German.
class ReportFilesAbroad : public testing::Test
{
protected:
    ReportFilesAbroad() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }
    ~ReportFilesAbroad() override { QLocale::setDefault(before_); }

    [[nodiscard]] static QString reportOf(const ReportFiles& files, const std::string& language = {})
    {
        return QString::fromStdString(files.modelHtml(unchangedDraft(), {false, language}).value());
    }

private:
    QLocale before_;
};

} // namespace

TEST_F(ReportFilesAbroad, HaveFiguresAndDatesOfTheLanguageTheyAreIn)
{
    const QString report = reportOf(ReportFiles(ui::Language()));
    EXPECT_TRUE(report.contains(QStringLiteral("$29.99")));
    EXPECT_TRUE(report.contains(QStringLiteral("1 Dec 2026")));
    EXPECT_FALSE(report.contains(QStringLiteral("29,99")));
    EXPECT_FALSE(report.contains(QStringLiteral("Dez")));
}

TEST_F(ReportFilesAbroad, AreInTheLanguageThatIsAskedForWhateverIsUsual)
{
    const QString report = reportOf(ReportFiles(ui::Language()), "en-DE");
    EXPECT_TRUE(report.contains(QStringLiteral("29,99")));
    EXPECT_FALSE(report.contains(QStringLiteral("$29.99")));
    EXPECT_TRUE(reportOf(ReportFiles(), "en").contains(QStringLiteral("$29.99")));
}

TEST_F(ReportFilesAbroad, NameTheLanguagesThereAreWhereOneIsNot)
{
    const ReportForm unknown{false, "xx"};
    const ReportFiles files;
    for (const auto& made :
         {files.modelHtml(unchangedDraft(), unknown), files.modelPdf(unchangedDraft(), unknown),
          files.featurePdf(*unchangedDraft().draft, unknown), files.pricingSheet(*unchangedDraft().draft, unknown),
          files.featureSheet(*unchangedDraft().draft, unknown)}) {
        ASSERT_FALSE(made);
        EXPECT_EQ(made.error().message.english().find("no language \"xx\"; there are: en"), 0U)
            << made.error().message.english();
    }
}

TEST_F(ReportFilesAbroad, HaveThoseOfTheProgramWhereNoLanguageIsGiven)
{
    const QString report = reportOf(ReportFiles());
    EXPECT_TRUE(report.contains(QStringLiteral("29,99")));
    EXPECT_FALSE(report.contains(QStringLiteral("$29.99")));
}

} // namespace seatwise::report_files_test
