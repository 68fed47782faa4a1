#include "quotes/views/first_day_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "quotes/model/quotes_view_model.h"
#include "widgets/date_field.h"
#include "widgets/dialog_size.h"
#include "widgets/field.h"
#include "widgets/layouts.h"
#include "words/features.h"
#include "words/typed_dates.h"

namespace seatwise::ui {

FirstDayDialog::FirstDayDialog(const QuotesViewModel& quotes, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(QuotesWords::tr("First day of service"));
    const QLocale locale = quotes.locale();
    const DateReading reading =
        dateReading(locale, quotes.today(), quotes.chosen().book->rules.academicYearStart, YearlessDay::coming);
    day_ = new DateField(
        QuotesWords::tr("First day of service"),
        [reading, locale](const QString& typed) { return readDate(typed, reading, locale); }, locale);
    day_->setRange(firstStart, lastStart);
    day_->showDate(quotes.today());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto* goOn = buttons->addButton(QuotesWords::tr("&Hand over"), QDialogButtonBox::AcceptRole);
    goOn->setProperty("primary", true);
    connect(day_, &DateField::edited, goOn, [this, goOn] { goOn->setEnabled(!day_->refused()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setLayout(column({mutedLabel(QuotesWords::tr("The quote names no day; its invoices begin with this one.")),
                      field(QuotesWords::tr("First day of service"), day_), buttons}));
    resizeWithinScreen(*this, {fontMetrics().averageCharWidth() * 48, sizeHint().height()});
}

Date FirstDayDialog::day() const
{
    return day_->date();
}

} // namespace seatwise::ui
