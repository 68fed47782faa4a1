#include "pricebooks/views/latest_list_bar.h"

#include <QStyle>

#include "pricebooks/model/publishing_desk.h"
#include "words/book_names.h"
#include "words/dates.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

LatestListBar::LatestListBar(const PublishingDesk& desk, QWidget* parent)
    : NoticeBar(parent)
    , desk_(desk)
{
    const int beside = style()->pixelMetric(QStyle::PM_LayoutLeftMargin); // as the cards below
    setContentsMargins(beside, 0, beside, 0);
    connect(this, &NoticeBar::actionTriggered, this, [this] {
        if (const auto list = listOf(desk_.published(), *latestOf(desk_.published().chain)))
            emit editRequested(*list);
        else
            emit failed(problemText(list));
    });
}

void LatestListBar::showFor(const PriceBook& edited)
{
    const BookVersion* const latest = latestOf(desk_.published().chain);
    if (!latest || latest->sha256 == edited.sha256)
        return setNotices({});
    const QString version = toQString(latest->version);
    setNotices({{BarNotice::Severity::Warning,
                 BooksWords::tr("%1 %2 is edited here. The version published last is %3, for new customers from %4: "
                                "what that changed may not be in this list.")
                     .arg(titleOf(edited), toQString(edited.version), version, formatDate(latest->effective, locale())),
                 BooksWords::tr("Edit %1").arg(version), QStringLiteral("edit")}});
}

} // namespace seatwise::ui
