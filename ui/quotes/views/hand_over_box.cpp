#include "quotes/views/hand_over_box.h"

#include <utility>

#include <QMessageBox>

#include "files/file_writer.h"
#include "quotes/model/quotes_view_model.h"
#include "quotes/views/first_day_dialog.h"
#include "words/features.h"

namespace seatwise::ui {

void handOver(QWidget& page, const QuotesViewModel& quotes, const FileWriter& files, DealFormat format)
{
    std::optional<Date> start;
    if (const Quote& quote = *quotes.current(); !quote.change && !leadingOption(quote).selection.start) {
        FirstDayDialog asked(quotes, &page);
        if (asked.exec() != QDialog::Accepted)
            return;
        start = asked.day();
    }
    QString lost;
    const FileAsked asked = dealFileAsked(quotes, format);
    const auto saved = saveFile(page, files, asked, [&]() -> Result<std::string> {
        HandedOver made = TRY(handedOver(quotes, format, start));
        lost = std::move(made.lost);
        return std::move(made.bytes);
    });
    if (!saved)
        return;
    const QString told =
        saved->done
            ? QuotesWords::tr("%1\n\nNothing was sent. What has no place in the file:\n\n%2").arg(saved->said, lost)
            : saved->said;
    QMessageBox box(saved->done ? QMessageBox::Information : QMessageBox::Warning, asked.title, told, QMessageBox::Ok,
                    &page);
    box.setTextFormat(Qt::PlainText); // a quote and a store are from outside
    box.exec();
}

} // namespace seatwise::ui
