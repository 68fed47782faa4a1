#include <QApplication>
#include <QClipboard>
#include <QListWidget>
#include <QToolButton>

#include "calculator/model/calculator_edits.h"
#include "calculator/model/call_sheet.h"
#include "small_window.h"
#include "words/pseudo_language.h"

namespace seatwise::ui::test::nothing_cut_test {

namespace {

std::string nameOf(const testing::TestParamInfo<Setting>& row)
{
    const Setting& setting = row.param;
    std::string name = setting.book == std::string("sessiontrack") ? "SessionTrack" : "Music";
    name += std::to_string(setting.seats) + (setting.theme == Theme::Dark ? "Dark" : "Light");
    return name + (setting.textScale > 1 ? "LargeText" : "");
}

/// Dark once for each book and text: it has the sizes of light.
std::vector<Setting> everySetting(const std::vector<double>& textScales)
{
    std::vector<Setting> settings;
    for (const char* book : {"music-learning", "sessiontrack"})
        for (const double textScale : textScales) {
            for (const SeatCount seats : {20, 200, 75'000, 1'000'000})
                settings.push_back({Theme::Light, textScale, book, seats});
            settings.push_back({Theme::Dark, textScale, book, 1'000'000});
        }
    return settings;
}

class NothingIsCut : public SmallWindow, public testing::WithParamInterface<Setting>
{
protected:
    [[nodiscard]] static std::string shot(const std::string& page)
    {
        return nameOf(testing::TestParamInfo<Setting>(GetParam(), 0)) + page;
    }
};

} // namespace

TEST_P(NothingIsCut, OnTheCalculator)
{
    show(GetParam());
    expectNothingCut(shot("Calculator"));
}

TEST_P(NothingIsCut, OnTheComparison)
{
    show(GetParam());
    ASSERT_TRUE(openCopy(model));
    press(Qt::Key_2, Qt::ControlModifier);
    expectNothingCut(shot("Compare"));
}

TEST_P(NothingIsCut, OnTheSeatChange)
{
    show(GetParam());
    press(Qt::Key_3, Qt::ControlModifier);
    expectNothingCut(shot("SeatChange"));
}

TEST_P(NothingIsCut, OnTheBudget)
{
    show(GetParam());
    press(Qt::Key_4, Qt::ControlModifier);
    expectNothingCut(shot("Budget"));
}

TEST_P(NothingIsCut, OnTheQuotes)
{
    reopenWithLetterhead();
    show(GetParam());
    click("New quote");
    expectNothingCut(shot("Quotes"));
    click("Details");
    expectNothingCut(shot("QuoteDetails"));
    click("Issue");
    expectNothingCut(shot("QuoteIssue"));
    click("Issue");
    expectNothingCut(shot("QuoteAboutToBeIssued"));
    click("Undo issue");
    issueDraft();
    click("History");
    expectNothingCut(shot("QuoteHistory"));
    click("Change");
    setSeats(model, GetParam().seats + 5);
    expectNothingCut(shot("QuoteChange"));
}

TEST_P(NothingIsCut, OnPriceBooks)
{
    show(GetParam());
    press(Qt::Key_6, Qt::ControlModifier);
    expectNothingCut(shot("PriceBooks"));
}

TEST_P(NothingIsCut, OnTheWorkshop)
{
    show(GetParam());
    press(Qt::Key_7, Qt::ControlModifier);
    auto* sections = window->findChild<QListWidget*>("worksheet-sections");
    for (int section = 0; section < sections->count(); ++section) {
        sections->setCurrentRow(section);
        settle();
        expectNothingCut(shot("Workshop" + std::to_string(section)));
    }
}

TEST_P(NothingIsCut, OnInsightsWithoutAccounts)
{
    show(GetParam());
    press(Qt::Key_8, Qt::ControlModifier);
    expectNothingCut(shot("Insights"));
}

INSTANTIATE_TEST_SUITE_P(Small, NothingIsCut, testing::ValuesIn(everySetting({1.0, 2.0})), nameOf);

namespace {

class NothingIsCutAround : public SmallWindow
{
protected:
    static constexpr Setting usual{Theme::Light, 1.0, "music-learning", 200};
    static constexpr Setting large{Theme::Light, 2.0, "music-learning", 200};
};

} // namespace

TEST_F(NothingIsCutAround, SixScenarios)
{
    show(usual);
    for (const SeatCount seats : {20, 200, 2'000, 75'000, 1'000'000}) {
        setSeats(model, seats);
        ASSERT_TRUE(openCopy(model));
    }
    expectNothingCut("SixScenarios");
    press(Qt::Key_2, Qt::ControlModifier);
    expectNothingCut("SixScenariosCompare");
}

TEST_F(NothingIsCutAround, SixScenariosInLargeText)
{
    show(large);
    for (const SeatCount seats : {20, 200, 2'000, 75'000, 1'000'000}) {
        setSeats(model, seats);
        ASSERT_TRUE(openCopy(model));
    }
    expectNothingCut("SixScenariosLargeText");
    press(Qt::Key_2, Qt::ControlModifier);
    expectNothingCut("SixScenariosCompareLargeText");
}

TEST_F(NothingIsCutAround, EveryKindOfChange)
{
    for (const Setting& setting : {usual, large}) {
        show(setting);
        press(Qt::Key_3, Qt::ControlModifier);
        for (const char* kind : {"Seats", "Plan", "Trial", "Cancel"}) {
            click(kind);
            expectNothingCut(std::string("Change") + kind + (setting.textScale > 1 ? "LargeText" : ""));
        }
    }
}

TEST_F(NothingIsCutAround, ADistrict)
{
    for (const Setting& setting : {usual, large}) {
        show(setting);
        press(Qt::Key_4, Qt::ControlModifier);
        QApplication::clipboard()->setText("Elm\t200\nOak\t300\nAsh\t450\nFir\t600\nBay\t850\n");
        click("Paste schools");
        expectNothingCut(setting.textScale > 1 ? "DistrictLargeText" : "District");
    }
}

TEST_F(NothingIsCutAround, TheWorking)
{
    show(usual);
    press(Qt::Key_F1);
    expectNothingCut("Working");
    show(large);
    expectNothingCut("WorkingLargeText");
}

TEST_F(NothingIsCutAround, TheTable)
{
    show(usual);
    press(Qt::Key_T, Qt::ControlModifier);
    expectNothingCut("Table");
    show(large);
    expectNothingCut("TableLargeText");
}

TEST_F(NothingIsCutAround, AProblem)
{
    show(usual);
    setPlan(model, "solo");
    expectNothingCut("Problem");
    show(large);
    setPlan(model, "solo");
    expectNothingCut("ProblemLargeText");
}

TEST_F(NothingIsCutAround, TermsAndOffers)
{
    show(usual);
    click("Terms and offers");
    expectNothingCut("Terms");
    show(large);
    click("Terms and offers");
    expectNothingCut("TermsLargeText");
}

TEST_F(NothingIsCutAround, EveryTermAndOffer)
{
    show(usual);
    showEveryTerm();
    expectNothingCut("EveryTerm");
}

TEST_F(NothingIsCutAround, EveryTermAndOfferInLargeText)
{
    show(large);
    showEveryTerm();
    expectNothingCut("EveryTermLargeText");
}

TEST_F(NothingIsCutAround, EveryTermAndOfferInTheDark)
{
    show({Theme::Dark, 2.0, "music-learning", 200});
    showEveryTerm();
    expectNothingCut("EveryTermDark");
}

TEST_F(NothingIsCutAround, TermsAndOffersClosed)
{
    for (const Setting& setting : {usual, large}) {
        show(setting);
        showEveryTerm();
        click("Terms and offers");
        setNegotiated(model, std::nullopt);
        setDiscountReason(model, "renewal");
        expectNothingCut(setting.textScale > 1 ? "ClosedTermsLargeText" : "ClosedTerms");
    }
}

TEST_F(NothingIsCutAround, HighContrast)
{
    show({Theme::HighContrast, 1.0, "music-learning", 200});
    expectNothingCut("HighContrast");
}

TEST_F(NothingIsCutAround, ALongerLanguage)
{
    const SpeakingPseudo speaking;
    reopen(window->session());
    show(usual);
    expectNothingCut("LongerLanguage");
    setEveryTerm();
    control<QToolButton>(*window, PseudoLanguage::of("Terms and offers"))->click();
    expectNothingCut("LongerLanguageTerms");
    press(Qt::Key_2, Qt::ControlModifier);
    expectNothingCut("LongerLanguageCompare");
}

} // namespace seatwise::ui::test::nothing_cut_test
