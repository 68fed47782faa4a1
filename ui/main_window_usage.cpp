// What the window tells the log of events, and where the user reads it.
#include <algorithm>

#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>

#include "main_window.h"
#include "telemetry/usage_dialog.h"
#include "telemetry/usage_recorder.h"
#include "words/features.h"

namespace seatwise::ui {

void MainWindow::recordUsage(EventLog& events)
{
    const auto book = [this]() -> EventBook {
        const auto shipped = library_.shipped();
        const std::string source = bookSource().toStdString();
        if (std::find(shipped.begin(), shipped.end(), source) == shipped.end())
            return {};
        return {source};
    };
    auto* recorder = new UsageRecorder(model_, events, book, this);
    connect(recorder, &UsageRecorder::notRecorded, this,
            [this](const QString& why) { say(WindowWords::tr("Usage not recorded: %1").arg(why)); });
    connect(pages_, &QStackedWidget::currentChanged, recorder, [recorder](int page) {
        if (page == CompareIndex)
            recorder->comparisonViewed();
    });
    QMenu* help = menuBar()->actions().back()->menu();
    help->insertAction(help->actions().back(), action(WindowWords::tr("&Usage data…"), {}, [this, &events] {
                           auto* dialog = new UsageDialog(events, files_, this);
                           dialog->setAttribute(Qt::WA_DeleteOnClose);
                           dialog->open();
                       }));
}

} // namespace seatwise::ui
