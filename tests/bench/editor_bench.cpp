// Types figures of a price list with 20 plans, of which 17 have 64 tiers, and 218 claims, and times each key until
// tree, figures, claims, curve and impact are painted.
//
// Usage: editor_bench [KEYS]; prints "MEDIAN P99": milliseconds a key by the clock on the wall.

#include <cstdio>
#include <cstdlib>

#include <QApplication>
#include <QTemporaryDir>

#include "calculator/model/calculator_view_model.h"
#include "charts/chart_accessibility.h"
#include "editing/book_draft.h"
#include "models/list_beside.h"
#include "office.h"
#include "outside.h"
#include "pricebooks/price_books_page.h"
#include "pricebooks/views/figure_table.h"
#include "theme/theme.h"
#include "timing.h"
#include "window/kept_drafts.h"

namespace {

using namespace seatwise;

constexpr std::size_t plans = 20;
constexpr int tiers = 64;
constexpr QSize pageSize(1200, 860);

/// The list of the music platform with as many plans as that; those of ours are graduated.
SharedBook longList(const SharedBook& music)
{
    BookDraft draft = draftOf(*music);
    DraftJson& list = draft.json["plans"];
    while (list.size() < plans) {
        const std::string id = "plan-" + std::to_string(list.size());
        DraftJson steps = DraftJson::array();
        for (int tier = 1; tier < tiers; ++tier)
            steps.push_back({{"up_to", tier * 100}, {"rate", "0." + std::to_string(200 - tier)}});
        steps.push_back({{"rate", "0.05"}});
        const DraftJson model{{"model", "graduated"}, {"tiers", std::move(steps)}};
        const DraftJson charge{{"id", "seats"}, {"name", "Seats"}, {"unit", "seat"}, {"monthly", model}};
        list.push_back({{"id", id},
                        {"name", id},
                        {"kind", "subscription"},
                        {"billing", DraftJson::array({"monthly", "annual"})},
                        {"seats", {{"min", 1}}},
                        {"charges", DraftJson::array({charge})}});
    }
    auto book = checkDraft(draft);
    if (!book) {
        std::fprintf(stderr, "%s\n", asError(book.error()).message.english().c_str());
        std::exit(1);
    }
    return *std::move(book);
}

} // namespace

int main(int argc, char** argv)
{
    const int keys = argc > 1 ? std::max(2, std::atoi(argv[1])) : 400;
    QApplication::setApplicationName(QStringLiteral("seatwise"));
    const QApplication application(argc, argv);
    ui::installChartAccessibility();
    ui::applyTheme(*qApp, ui::Theme::Light);
    const QTemporaryDir folder;
    Outside outside((folder.path() + QStringLiteral("/calls")).toStdString());
    const KeptDrafts drafts((folder.path() + QStringLiteral("/drafts")).toStdString());
    ui::CalculatorViewModel model(longList(outside.library.load("music-learning").value()));
    ui::OfficeSettings settings;
    settings.store = folder.path() + QStringLiteral("/none.sqlite");
    const ui::Office office(settings);
    ui::ListBeside beside(outside.library);
    ui::PriceBooksPage page(outside.services(model, &drafts), office, beside);
    page.resize(pageSize);
    page.show();
    for (int turn = 0; turn < 20; ++turn)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    auto* figures = page.findChild<ui::FigureTable*>();
    std::vector<double> wall;
    for (int key = 0; key < keys; ++key) {
        const double start = wallMilliseconds();
        emit figures->typed(QStringLiteral("plans[19].charges[0].monthly.tiers[31].rate"), QStringLiteral("rate"),
                            key % 2 == 0 ? QStringLiteral("0.17") : QStringLiteral("0.18"));
        paintChanges();
        wall.push_back(wallMilliseconds() - start);
        paintChanges();
    }
    std::printf("%.3f %.3f\n", quantile(wall, 0.5), quantile(wall, 0.99));
    return 0;
}
