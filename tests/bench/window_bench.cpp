// Steps the slider through 5 to 75,000 seats and times each step until the whole window has been painted again.
//
// A step is: the slider takes the seats as it would from a person; the price, the texts and the layouts follow; the
// whole window, every widget of it, is painted anew and handed to the display, which confirms. In use a step repaints
// only what changed: this is the upper bound.
//
// Usage: window_bench [STEPS]; prints "MEDIAN P99 PROCESSOR_P99 WIDGETS": milliseconds a step by the clock on the wall,
// the same of the processor's time of this thread (what a busy machine adds is not in it), and the widgets painted in
// one step.

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <set>
#include <vector>

#include <QApplication>
#include <QEvent>

#include "books/book_shelf.h"
#include "charts/chart_accessibility.h"
#include "files/disk_writer.h"
#include "main_window.h"
#include "theme/theme.h"
#include "viewmodels/calculator_view_model.h"
#include "widgets/seat_slider.h"

namespace {

constexpr int fewestSeats = 5;
constexpr int mostSeats = 75'000;
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
    return static_cast<int>(std::lround(fewestSeats * std::pow(double(mostSeats) / fewestSeats, share)));
}

/// Marks every widget, for a window alone spares its opaque children, and lets Qt lay out and paint until nothing is
/// left to do.
void repaintAll(QWidget& window, const QList<QWidget*>& widgets)
{
    window.update();
    for (QWidget* widget : widgets)
        widget->update();
    QCoreApplication::sendPostedEvents();
    QGuiApplication::sync();
}

/// The widgets a person sees.
QList<QWidget*> visibleWidgets(const QWidget& window)
{
    QList<QWidget*> visible;
    for (QWidget* widget : window.findChildren<QWidget*>())
        if (widget->isVisible() && !widget->visibleRegion().isEmpty())
            visible += widget;
    return visible;
}

double wallMilliseconds()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration<double, std::milli>(now).count();
}

double processorMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

double quantile(std::vector<double>& times, double share)
{
    std::sort(times.begin(), times.end());
    return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
}

} // namespace

int main(int argc, char** argv)
{
    const int steps = argc > 1 ? std::max(2, std::atoi(argv[1])) : 2000;
    QApplication::setApplicationName(QStringLiteral("seatwise"));
    const QApplication application(argc, argv);
    seatwise::ui::installChartAccessibility();
    seatwise::ui::applyTheme(*qApp, seatwise::ui::Theme::Light);
    const seatwise::BookShelf library;
    const seatwise::DiskWriter files;
    auto book = library.load("music-learning");
    if (!book) {
        std::fprintf(stderr, "%s\n", book.error().message.c_str());
        return 1;
    }
    seatwise::ui::CalculatorViewModel model(std::make_shared<const seatwise::PriceBook>(std::move(*book)));
    seatwise::ui::MainWindow window(model, library, files, {}, QDate(2026, 11, 21));
    window.setWindowState(Qt::WindowNoState);
    window.resize(windowSize);
    window.show();
    for (int turn = 0; turn < 20; ++turn)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);

    auto* slider = window.findChild<seatwise::ui::SeatSlider*>();
    const QList<QWidget*> widgets = visibleWidgets(window);
    std::vector<double> wall;
    std::vector<double> processor;
    PaintCounter counter;
    for (int step = 0; step < steps; ++step) {
        const int seats = seatsOfStep(step, steps);
        const bool counted = step == steps / 2;
        if (counted)
            qApp->installEventFilter(&counter);
        const double wallStart = wallMilliseconds();
        const double processorStart = processorMilliseconds();
        slider->setValue(seats);
        repaintAll(window, widgets);
        wall.push_back(wallMilliseconds() - wallStart);
        processor.push_back(processorMilliseconds() - processorStart);
        if (counted)
            qApp->removeEventFilter(&counter);
        if (model.price().seats != seats) {
            std::fprintf(stderr, "the window shows %lld seats instead of %d\n",
                         static_cast<long long>(model.price().seats), seats);
            return 1;
        }
    }
    std::printf("%.3f %.3f %.3f %d\n", quantile(wall, 0.5), quantile(wall, 0.99), quantile(processor, 0.99),
                static_cast<int>(counter.painted.size()));
    return 0;
}
