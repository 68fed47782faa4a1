// Steps the slider through 5 to 75,000 seats and times each step in two ways.
//
// screen: the slider takes the seats as it would from a person; the price, the texts and the layouts follow; what
// changed is painted and handed to the display, which confirms. This is what a person waits for.
//
// whole: the same up to the layouts; then every widget of the window, changed or not, is painted into a picture, which
// Qt spares on the screen. It says what a step costs at most.
//
// Usage: window_bench screen|whole [STEPS [SCENARIOS]]; in a call of so many; prints "MEDIAN P99 PROCESSOR_P99
// WIDGETS": milliseconds a step by the clock on the wall, the same of the processor's time of this thread (what a busy
// machine adds is not in it), and the widgets painted in a step of the middle.

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <set>
#include <vector>

#include <QApplication>
#include <QEvent>
#include <QImage>
#include <QTemporaryDir>

#include "all_pages.h"
#include "calculator/model/call_sheet.h"
#include "charts/chart_accessibility.h"
#include "main_window.h"
#include "outside.h"
#include "theme/theme.h"
#include "timing.h"
#include "widgets/seat_slider.h"

namespace {

constexpr int minSeats = 5;
constexpr int maxSeats = 75'000;
constexpr QSize windowSize(1320, 860);

/// Notes the widgets that are painted.
class PaintCounter : public QObject
{
public:
    std::set<QObject*> painted;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            painted.insert(watched);
        return QObject::eventFilter(watched, event);
    }
};

int seatsOfStep(int step, int steps)
{
    const double share = static_cast<double>(step) / (steps - 1);
    return static_cast<int>(std::lround(minSeats * std::pow(double(maxSeats) / minSeats, share)));
}

double processorMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

} // namespace

int main(int argc, char** argv)
{
    const bool whole = argc > 1 && qstrcmp(argv[1], "whole") == 0;
    const int steps = argc > 2 ? std::max(2, std::atoi(argv[2])) : 2000;
    const int scenarios = argc > 3 ? std::atoi(argv[3]) : 1;
    QApplication::setApplicationName(QStringLiteral("seatwise"));
    const QApplication application(argc, argv);
    seatwise::ui::installChartAccessibility();
    seatwise::ui::applyTheme(*qApp, seatwise::ui::Theme::Light);
    const QTemporaryDir folder;
    seatwise::Outside outside(folder.path().toStdString());
    auto book = outside.library.load("music-learning");
    if (!book) {
        std::fprintf(stderr, "%s\n", book.error().message.english().c_str());
        return 1;
    }
    seatwise::ui::CalculatorViewModel model(*book);
    for (int scenario = 1; scenario < scenarios; ++scenario)
        static_cast<void>(seatwise::ui::openCopy(model));
    seatwise::ui::MainWindow window(outside.services(model), seatwise::ui::allPages, {});
    window.setWindowState(Qt::WindowNoState);
    window.resize(windowSize);
    window.show();
    for (int turn = 0; turn < 20; ++turn)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);

    auto* slider = window.findChild<seatwise::ui::SeatSlider*>();
    std::vector<double> wall;
    std::vector<double> processor;
    PaintCounter counter;
    QImage picture(windowSize, QImage::Format_RGB32);
    for (int step = 0; step < steps; ++step) {
        const int seats = seatsOfStep(step, steps);
        const bool counted = step == steps / 2;
        if (counted)
            qApp->installEventFilter(&counter);
        const double wallStart = wallMilliseconds();
        const double processorStart = processorMilliseconds();
        slider->setValue(seats);
        if (whole)
            window.render(&picture);
        else
            paintChanges();
        wall.push_back(wallMilliseconds() - wallStart);
        processor.push_back(processorMilliseconds() - processorStart);
        if (counted)
            qApp->removeEventFilter(&counter);
        paintChanges();
        if (model.price().seats() != seats) {
            std::fprintf(stderr, "the window shows %lld seats instead of %d\n",
                         static_cast<long long>(model.price().seats()), seats);
            return 1;
        }
    }
    std::printf("%.3f %.3f %.3f %d\n", quantile(wall, 0.5), quantile(wall, 0.99), quantile(processor, 0.99),
                static_cast<int>(counter.painted.size()));
    return 0;
}
