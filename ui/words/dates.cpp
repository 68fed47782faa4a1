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

/// A form of dates, with "d." where the locale counts the days of a month, as German does, and French the first one.
QString formIn(const QLocale& locale, QDate day, QString form)
{
    if (locale.language() == QLocale::French && day.day() == 1)
        return form.replace(QLatin1Char('d'), QStringLiteral("d'er'"));
    const bool counts = locale.dateFormat(QLocale::LongFormat).contains(QStringLiteral("d. "));
    return counts ? form.replace(QLatin1Char('d'), QStringLiteral("d.")) : form;
}

/// Whether the month of a day has a name in the locale, and no figure.
bool namesMonths(const QLocale& locale, QDate day)
{
    const QString month = locale.monthName(day.month(), QLocale::ShortFormat);
    return !month.isEmpty() && month.front().isLetter();
}

} // namespace

QString formatDate(Date date, const QLocale& locale)
{
    if (!namesMonths(locale, toQDate(date)))
        return toQDate(date).toString(Qt::ISODate);
    return locale.toString(toQDate(date), formIn(locale, toQDate(date), QStringLiteral("d MMM yyyy")));
}

QString formatTime(const std::string& isoTime, const QLocale& locale)
{
    const QString written = QString::fromStdString(isoTime);
    const QDateTime time = QDateTime::fromString(written, Qt::ISODate);
    return time.isValid() ? formatDate(toDate(time.date()), locale) + time.toString(QStringLiteral(" HH:mm")) : written;
}

QString formatMonth(const std::string& isoMonth, const QLocale& locale)
{
    const QString written = QString::fromStdString(isoMonth);
    const QDate first = QDate::fromString(written + QStringLiteral("-01"), Qt::ISODate);
    return first.isValid() && namesMonths(locale, first) ? locale.toString(first, QStringLiteral("MMM yyyy")) : written;
}

QString formatClock(const std::string& isoTime, const QLocale& locale)
{
    const QString written = QString::fromStdString(isoTime);
    const QDateTime time = QDateTime::fromString(written, Qt::ISODate).toLocalTime();
    return time.isValid() ? locale.toString(time.time(), QLocale::ShortFormat) : written;
}

QString formatMonthDay(std::chrono::month_day day, const QLocale& locale)
{
    const QDate date = toQDate(anyYear / day.month() / day.day());
    return locale.toString(date, formIn(locale, date, QStringLiteral("d MMM")));
}

} // namespace seatwise::ui
