#include <QAbstractButton>
#include <QTest>

#include "charts/bars_chart.h"
#include "insights/insights_page.h"
#include "insights/model/insights_view_model.h"
#include "lists/dropped_file.h"
#include "small_window.h"

namespace seatwise::ui::test::insights_cut_test {

namespace {

class SmallInsights : public SmallWindow
{
};

/// Schools that begin and leave over four years, each with so many seats and a reason.
std::string accountsOfFourYears()
{
    constexpr int schools = 160;
    std::string csv = "customer,plan,seats,billing,start,end,reason\n";
    for (int i = 0; i < schools; ++i) {
        const Date start = toDate(QDate(2022, 11, 3).addDays(i * 9));
        const bool hasLeft = i % 3 == 0;
        csv += std::string(longName) + ' ' + std::to_string(i) + ",ensemble," + std::to_string(20 + i * 37 % 900) +
               ",monthly," + toString(start) + ',' +
               (hasLeft ? toString(toDate(toQDate(start).addDays(200 + i * 3))) : std::string()) + ',' +
               (hasLeft ? "Another product of a competitor was cheaper\n" : "\n");
    }
    return csv;
}

} // namespace

TEST_F(SmallInsights, CutNothingOfTheAccounts)
{
    const ListFolder folder;
    for (const Setting& setting :
         {Setting{Theme::Light, 1.0, "music-learning", 200}, Setting{Theme::Light, 2.0, "music-learning", 200},
          Setting{Theme::Dark, 1.0, "music-learning", 200}}) {
        show(setting);
        press(Qt::Key_8, Qt::ControlModifier);
        ASSERT_TRUE(dropFile(*window->findChild<InsightsPage*>(), folder.file("accounts.csv", accountsOfFourYears())));
        const auto* insights = window->findChild<InsightsViewModel*>();
        ASSERT_TRUE(QTest::qWaitFor([insights] { return !insights->isBusy(); }, 20'000));
        const std::string name = std::string("InsightsOfAccounts") + (setting.theme == Theme::Dark ? "Dark" : "") +
                                 (setting.textScale > 1 ? "LargeText" : "");
        expectNothingCut(name);
        QTest::keyClick(window->findChild<BarsChart*>(), Qt::Key_Home);
        expectNothingCut(name + "Behind");
        for (QAbstractButton* each : window->findChildren<QAbstractButton*>())
            if (each->isVisible() && each->text() == QLatin1String("Table"))
                each->click();
        expectNothingCut(name + "Tables");
    }
}

} // namespace seatwise::ui::test::insights_cut_test
