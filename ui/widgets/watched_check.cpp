#include "widgets/watched_check.h"

#include <QCoreApplication>
#include <QPointer>
#include <QProgressDialog>

#include "words/features.h"

namespace seatwise::ui {

namespace {

constexpr int steps = 1000;
constexpr int shownAfterMilliseconds = 300;

} // namespace

Result<AuditReport> watchedCheck(QWidget& window, const std::function<Result<AuditReport>(const Progress&)>& check)
{
    // Not modal: a window behind a modal dialog cannot be closed.
    QProgressDialog dialog(SharedWords::tr("Checking every record and every quote…"), SharedWords::tr("Cancel"), 0,
                           steps, &window);
    dialog.setWindowTitle(SharedWords::tr("Check my data"));
    dialog.setAutoReset(false);
    dialog.setMinimumDuration(shownAfterMilliseconds);
    dialog.setValue(0);
    const QPointer<QWidget> focus = window.focusWidget();
    window.setEnabled(false);
    dialog.setEnabled(true);
    auto report = check([&](std::int64_t done, std::int64_t total) {
        dialog.setValue(static_cast<int>(total > 0 ? done * steps / total : 0));
        QCoreApplication::processEvents();
        return window.isVisible() && !dialog.wasCanceled();
    });
    window.setEnabled(true);
    if (focus)
        focus->setFocus();
    return report;
}

} // namespace seatwise::ui
