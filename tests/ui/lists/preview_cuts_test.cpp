// The preview of a list with all that it may ask, on a small screen, in large text and in a longer language.
#include <optional>

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableWidget>

#include <gtest/gtest.h>

#include "lists/dropped_file.h"
#include "lists/list_preview.h"
#include "reading.h"
#include "theme/theme.h"
#include "window/cuts.h"
#include "words/pseudo_language.h"

namespace seatwise::ui::test::preview_cuts_test {

namespace {

struct Screen
{
    const char* name;
    Theme theme;
    double textScale;
    QSize size;
    bool isLongLanguage;
};

void PrintTo(const Screen& screen, std::ostream* out)
{
    *out << screen.name;
}

/// Applies a theme and a language, and takes them back.
class Surroundings
{
public:
    explicit Surroundings(const Screen& screen)
    {
        applyTheme(*qApp, screen.theme, screen.textScale);
        if (screen.isLongLanguage)
            longer_.emplace();
    }
    Surroundings(const Surroundings&) = delete;
    Surroundings& operator=(const Surroundings&) = delete;
    ~Surroundings() { applyTheme(*qApp, Theme::Light, 1.0); }

private:
    std::optional<SpeakingPseudo> longer_;
};

const char* const sheets[] = {"Unified School District of the Greater Metropolitan Area, spring and summer", "Other"};

/// A survey whose columns are called at length, with numbers in doubt, a sum and rows that cannot be used.
Table survey()
{
    std::string text = "too cheap\tcheap\texpensive\ttoo expensive\tRemarks of the respondents on everything else\n";
    for (int i = 0; i < 12; ++i)
        text += "1.250\t2.250\t3.250\t4.250\tnone\nmany\t20\t30\t40\tA remark that is longer than any cell can show\n";
    return decodeTable(text);
}

class ListPreviews : public testing::TestWithParam<Screen>
{
protected:
    void expectNothingCut(ListPreview& preview, const std::string& what)
    {
        preview.resize(GetParam().size);
        preview.show();
        settle();
        EXPECT_EQ(preview.size(), GetParam().size) << what;
        // The list itself is as wide as the person's file is: its beginning alone is scrolled sideways.
        const std::string sideways = "scrolled sideways";
        for (const std::string& cut : cutsIn(preview))
            if (cut.find("QTableWidget") != 0 || cut.find(sideways) == std::string::npos)
                ADD_FAILURE() << what << ": " << cut;
        EXPECT_EQ(preview.findChild<QTableWidget*>()->verticalScrollBar()->maximum(), 0) << what << ": how it begins";
        keep(preview, what);
        QScrollBar& bar = *preview.findChild<QScrollArea*>()->verticalScrollBar();
        bar.setValue(bar.maximum());
        settle();
        keep(preview, what + "Below");
    }

    /// Pictures to look at, where SEATWISE_SHOTS names a folder.
    static void keep(ListPreview& preview, const std::string& what)
    {
        const QString folder = qEnvironmentVariable("SEATWISE_SHOTS");
        const QString file = QDir(folder).filePath(QString::fromStdString(what + GetParam().name + ".png"));
        EXPECT_TRUE(folder.isEmpty() || preview.grab().save(file));
    }

    Surroundings surroundings{GetParam()};
};

} // namespace

TEST_P(ListPreviews, CutNothingOffWhateverTheyAsk)
{
    const auto read = [](const std::string&) -> Result<Table> { return survey(); };
    ListPreview preview({"list.xlsx", survey(), {std::begin(sheets), std::end(sheets)}},
                        {sensitivityForm(), intentForm()}, read, nullptr);
    expectNothingCut(preview, "PreviewOfASurvey");
}

TEST_P(ListPreviews, CutNothingOffWhereAColumnIsNotChosen)
{
    const Table table =
        decodeTable("School;Seats;Seats\nUnified School District of the Greater Metropolitan Area of San "
                    "Bernardino County;200;300\nTotal;200;300\n");
    ListPreview preview({"list.csv", table, {}}, {schoolForm()}, {}, nullptr);
    expectNothingCut(preview, "PreviewOfSchools");
}

TEST_P(ListPreviews, CutNothingOffWhereARowSumsTheOthers)
{
    ListPreview preview({"list.csv", decodeTable("School;Seats\nElm;200\nOak;120 seats\nTotal;320\n"), {}},
                        {schoolForm()}, {}, nullptr);
    expectNothingCut(preview, "PreviewOfASum");
}

INSTANTIATE_TEST_SUITE_P(Small, ListPreviews,
                         testing::Values(Screen{"Laptop", Theme::Light, 1.0, {1366, 768}, false},
                                         Screen{"LaptopInTheDark", Theme::Dark, 1.0, {1366, 768}, true},
                                         Screen{"LargeText", Theme::Light, 2.0, {1366, 768}, false},
                                         Screen{"LargeTextInTheDark", Theme::Dark, 2.0, {1366, 768}, true},
                                         Screen{"HalfALaptop", Theme::Light, 1.0, {683, 384}, false},
                                         Screen{"HalfALaptopInTheDark", Theme::Dark, 1.0, {683, 384}, true}),
                         [](const auto& row) { return std::string(row.param.name); });

} // namespace seatwise::ui::test::preview_cuts_test
