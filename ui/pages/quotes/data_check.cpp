#include "pages/quotes/data_check.h"

#include <QMessageBox>

#include "viewmodels/format.h"
#include "viewmodels/quote_records.h"
#include "viewmodels/quotes_view_model.h"
#include "widgets/watched_check.h"
#include "words/features.h"
#include "words/quoting_words.h"

namespace seatwise::ui {

namespace {

/// In a box of its own, literally: what is told may come from a store that somebody changed.
void tellInBox(QWidget& window, QMessageBox::Icon icon, const QString& what)
{
    QMessageBox box(icon, QuotesWords::tr("Check my data"), what, QMessageBox::Ok, &window);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

} // namespace

bool checkData(QWidget& window, QuotesViewModel& quotes)
{
    const auto report = watchedCheck(window, [&](const Progress& progress) { return checkTrail(quotes, progress); });
    if (!window.isVisible())
        return true;
    if (!report) {
        if (report.error().message.is(words::stopped))
            return false;
        tellInBox(window, QMessageBox::Warning, text(report.error().message));
    } else if (!report->valid()) {
        tellInBox(
            window, QMessageBox::Warning,
            QuotesWords::tr(
                "Something was changed outside Seatwise: %1.\n\nHelp → Restore a backup brings an earlier state back.")
                .arg(text(report->problem)));
    } else {
        tellInBox(
            window, QMessageBox::Information,
            QuotesWords::tr(
                "%1, and every quote is what the trail says.\n\nHead of the trail: %2\n\n"
                "This finds what was changed later. It cannot find records cut from the end, unless you compare the "
                "head with one that was kept elsewhere, and it cannot stop somebody who writes the whole store anew.")
                .arg(counted(static_cast<SeatCount>(report->records),
                             QuotesWords::tr("The one record of the audit trail holds"),
                             QuotesWords::tr("All %1 records of the audit trail hold"), quotes.locale()))
                .arg(text(report->head)));
    }
    return true;
}

} // namespace seatwise::ui
