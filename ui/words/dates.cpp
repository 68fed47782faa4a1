#include "words/dates.h"

#include <QDateTime>

namespace seatwise::ui {

QDate toQDate(Date date)
{
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

Date toDate(QDate date)
{
    return std::chrono::year{date.year()} / date.month() / date.day();
}

namespace {

/// A form of dates, with "d." where the locale counts the days of a month, as German does.
QString formIn(const QLocale& locale, QString form)
{
    const bool counts = locale.dateFormat(QLocale::LongFormat).contains(QStringLiteral("d. "));
    return counts ? form.replace(QLatin1Char('d'), QStringLiteral("d.")) : form;
}

} // namespace

QString formatDate(Date date, const QLocale& locale)
{
    const QString month = locale.monthName(static_cast<int>(static_cast<unsigned>(date.month())), QLocale::ShortFormat);
    if (month.isEmpty() || !month.front().isLetter())
        return toQDate(date).toString(Qt::ISODate);
    return locale.toString(toQDate(date), formIn(locale, QStringLiteral("d MMM yyyy")));
}

QString formatTime(const std::string& isoTime, const QLocale& locale)
{
    const QString written = QString::fromStdString(isoTime);
    const QDateTime time = QDateTime::fromString(written, Qt::ISODate);
    return time.isValid() ? formatDate(toDate(time.date()), locale) + time.toString(QStringLiteral(" HH:mm")) : written;
}

QString formatMonthDay(std::chrono::month_day day, const QLocale& locale)
{
    return locale.toString(toQDate(anyYear / day.month() / day.day()), formIn(locale, QStringLiteral("d MMM")));
}

} // namespace seatwise::ui
