#include "quotes/views/data_check.h"

#include "quotes/model/quote_records.h"
#include "quotes/model/quotes_view_model.h"
#include "widgets/watched_check.h"
#include "words/features.h"
#include "words/format.h"
#include "words/quoting_words.h"

namespace seatwise::ui {

void tellInBox(QWidget& window, QMessageBox::Icon icon, const QString& title, const QString& what)
{
    QMessageBox box(icon, title, what, QMessageBox::Ok, &window);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

bool checkData(QWidget& window, QuotesViewModel& quotes)
{
    const QString title = QuotesWords::tr("Check my data");
    const auto report = watchedCheck(window, [&](const Progress& progress) { return checkTrail(quotes, progress); });
    if (!window.isVisible())
        return true;
    if (!report) {
        if (report.error().message.is(words::stopped))
            return false;
        tellInBox(window, QMessageBox::Warning, title, toQString(report.error().message));
    } else if (!report->valid()) {
        tellInBox(
            window, QMessageBox::Warning, title,
            QuotesWords::tr(
                "Something was changed outside Seatwise: %1.\n\nHelp → Restore a backup brings an earlier state back.")
                .arg(toQString(report->problem)));
    } else {
        tellInBox(
            window, QMessageBox::Information, title,
            QuotesWords::tr(
                "%1, and every quote is what the trail says.\n\nHead of the trail: %2\n\n"
                "This finds what was changed later. It cannot find records cut from the end, unless you compare the "
                "head with one that was kept elsewhere, and it cannot stop somebody who writes the whole store anew.")
                .arg(counted<QuotesWords>(report->records,
                                          QT_TRANSLATE_N_NOOP("QuotesWords", "All %1 records of the audit trail hold"),
                                          "The one record of the audit trail holds", quotes.locale()))
                .arg(toQString(report->head)));
    }
    return true;
}

} // namespace seatwise::ui
