#include "widgets/waiting_bar.h"

#include "viewmodels/waiting_changes.h"

namespace seatwise::ui {

WaitingBar::WaitingBar(const WaitingChanges& waiting, QWidget* parent)
    : NoticeBar(parent)
    , waiting_(waiting)
{
    connect(&waiting_, &WaitingChanges::changed, this, &WaitingBar::showWaiting);
    showWaiting();
}

void WaitingBar::showWaiting()
{
    if (waiting_.isEmpty())
        return setNotices({});
    setNotices({{Notice::Severity::Error,
                 tr("Not connected to the store. Waiting to be kept: %1.").arg(waiting_.names().join(tr("; "))),
                 tr("Try again"), QStringLiteral("try-again")}});
}

} // namespace seatwise::ui
