#include "widgets/waiting_bar.h"

#include "viewmodels/waiting_changes.h"
#include "words/features.h"

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
                 SharedWords::tr("Not connected to the store. Waiting to be kept: %1.")
                     .arg(waiting_.names().join(SharedWords::tr("; "))),
                 SharedWords::tr("Try again"), QStringLiteral("try-again")}});
}

} // namespace seatwise::ui
