#include "widgets/notice_bar.h"

#include <QEvent>
#include <QVBoxLayout>

#include "models/waiting_changes.h"
#include "widgets/notice_row.h"
#include "words/features.h"

namespace seatwise::ui {

NoticeBar::NoticeBar(QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    setAccessibleName(SharedWords::tr("Notices"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    setVisible(false);
}

void NoticeBar::setNotices(const std::vector<BarNotice>& notices)
{
    if (notices == notices_)
        return;
    notices_ = notices;
    while (rows_.size() < notices.size()) {
        auto* row = new NoticeRow(this);
        connect(row, &NoticeRow::actionTriggered, this, &NoticeBar::actionTriggered);
        layout()->addWidget(row);
        rows_.push_back(row);
    }
    for (size_t i = 0; i < rows_.size(); ++i) {
        if (i < notices.size())
            rows_[i]->setNotice(notices[i]);
        rows_[i]->setVisible(i < notices.size());
    }
    showIfNeeded();
}

void NoticeBar::showIfNeeded()
{
    // Without a parent, showing would open a window; the bar shows itself once it has its place.
    setVisible(!notices_.empty() && parentWidget() != nullptr);
}

bool NoticeBar::event(QEvent* event)
{
    if (event->type() == QEvent::ParentChange)
        showIfNeeded();
    return QWidget::event(event);
}

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
    setNotices({{BarNotice::Severity::Error,
                 SharedWords::tr("Not connected to the store. Waiting to be kept: %1.")
                     .arg(waiting_.names().join(SharedWords::tr("; "))),
                 SharedWords::tr("Try again"), QStringLiteral("try-again")}});
}

} // namespace seatwise::ui
