// Opens the page of insights on a store of 10,000 quotes and 100,000 accounts, and times how long the window is held up
// until the page is there, how long at most until its figures are, and when those are.
//
// Usage: insights_bench FOLDER; makes the store in the folder; prints "OPENED LONGEST FIGURES" in milliseconds.

#include <cstdio>
#include <cstdlib>
#include <string>

#include <QApplication>

#include "calculator/model/calculator_view_model.h"
#include "charts/chart_accessibility.h"
#include "insights/insights_page.h"
#include "insights/model/insights_view_model.h"
#include "models/accounts_in_store.h"
#include "office.h"
#include "outside.h"
#include "sample_store.h"
#include "theme/theme.h"
#include "timing.h"

namespace {

using namespace seatwise;

constexpr int quotes = 10'000;
constexpr int accounts = 100'000;
constexpr QSize pageSize(1200, 860);
constexpr double patience = 120'000; ///< in milliseconds

/// Accounts that begin over five years; every third has left after a year and a half.
KeptAccounts manyAccounts()
{
    KeptAccounts made;
    made.name = "accounts.csv";
    made.table.text = "customer,plan,seats,billing,start,end,reason\n";
    for (int i = 0; i < accounts; ++i) {
        const QDate start = QDate(2021, 12, 1).addDays(i % 1'800);
        const QDate end = start.addDays(547);
        const bool hasLeft = i % 3 == 0 && end < QDate(2026, 11, 21);
        made.table.text += "School " + std::to_string(i) + ",ensemble," + std::to_string(20 + i * 7919 % 5'000) +
                           (i % 2 == 0 ? ",monthly," : ",annual,") + start.toString(Qt::ISODate).toStdString() + ',' +
                           (hasLeft ? end.toString(Qt::ISODate).toStdString() + ",Budget cut" : std::string(",")) +
                           '\n';
    }
    return made;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2)
        return 2;
    QApplication::setApplicationName(QStringLiteral("seatwise"));
    const QApplication application(argc, argv);
    ui::installChartAccessibility();
    ui::applyTheme(*qApp, ui::Theme::Light);
    const std::string folder = argv[1];
    Outside outside(folder + "/calls");
    const std::string store = folder + "/insights.sqlite";
    const SharedBook book = outside.library.load("music-learning").value();
    if (!fillStore(store, *book, quotes) || !ui::keepAccountsIn(outside.stores, store, manyAccounts()))
        return 1;
    ui::CalculatorViewModel model(book);
    ui::OfficeSettings settings;
    settings.store = QString::fromStdString(store);
    const ui::Office office(settings);
    ui::InsightsPage page(outside.services(model), office);
    page.resize(pageSize);
    const auto* insights = page.findChild<ui::InsightsViewModel*>();
    const double begun = wallMilliseconds();
    page.show();
    paintChanges();
    const double opened = wallMilliseconds() - begun;
    double longest = 0;
    while ((insights->isBusy() || !insights->hasAccounts()) && wallMilliseconds() - begun < patience) {
        const double turn = wallMilliseconds();
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        longest = std::max(longest, wallMilliseconds() - turn);
    }
    paintChanges();
    if (!insights->hasAccounts() || !insights->figures())
        return 1;
    std::printf("%.1f %.1f %.1f\n", opened, longest, wallMilliseconds() - begun);
    return 0;
}
