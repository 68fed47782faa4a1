#include "words/typed_dates.h"

#include "words/dates.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

constexpr qsizetype maxQuoted = 40;

/// The order in which the short date of a locale has its parts; none in the locale of no place.
std::optional<DateOrder> orderOf(const QLocale& locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    const auto day = format.indexOf(QLatin1Char('d'));
    const auto month = format.indexOf(QLatin1Char('M'));
    const auto year = format.indexOf(QLatin1Char('y'));
    if (locale.language() == QLocale::C)
        return std::nullopt;
    if (year < month && month < day)
        return DateOrder::yearMonthDay;
    return month < day ? DateOrder::monthDayYear : DateOrder::dayMonthYear;
}

QString lowerCase(const QString& text, const QLocale& locale)
{
    return locale.toLower(text.normalized(QString::NormalizationForm_C));
}

QString refusalText(const DateRefusal& refusal, const QString& typed, const DateReading& how, const QLocale& locale)
{
    const QString quoted = toQString(typed.simplified().left(maxQuoted).toStdString());
    const auto shown = [&](std::size_t index) { return formatDate(refusal.days[index], locale); };
    const QString example = formatDate(how.today, locale);
    switch (refusal.reason) {
    case DateRefusal::Reason::noSuchDay:
        return SharedWords::tr("There is no day “%1”; type one such as %2 or %3.")
            .arg(quoted, example, dayInFigures(how.today, locale));
    case DateRefusal::Reason::severalDays:
        return SharedWords::tr("“%1” may be %2 or %3; type the one you mean.")
            .arg(quoted, shown(0), shown(refusal.days.size() - 1));
    case DateRefusal::Reason::noSingleDay:
        return SharedWords::tr("“%1” is not a single day; type one such as %2.").arg(quoted, example);
    case DateRefusal::Reason::otherWeekday:
        return SharedWords::tr("“%1” names another weekday: %2 is a %3.")
            .arg(quoted, shown(0), locale.dayName(toQDate(refusal.days.front()).dayOfWeek()));
    case DateRefusal::Reason::outOfRange:
        return SharedWords::tr("“%1” is too far away; dates go from 1900 to 9999.").arg(quoted);
    case DateRefusal::Reason::yearNotAsked:
        return SharedWords::tr("“%1” names a year; this is a day of every year, such as %2.")
            .arg(quoted, formatMonthDay(how.today.month() / how.today.day(), locale));
    case DateRefusal::Reason::notUnderstood:
        break;
    }
    if (quoted.isEmpty())
        return SharedWords::tr("A date is missing; type one such as %1.").arg(example);
    return SharedWords::tr("“%1” is not understood as a date; type one such as %2, %3, tomorrow, +30d or end of June.")
        .arg(quoted, example, dayInFigures(how.today, locale));
}

tl::unexpected<RefusedDate> refused(const QString& typed, const DateRefusal& refusal, const DateReading& how,
                                    const QLocale& locale)
{
    const QString why = refusalText(refusal, typed, how, locale);
    return tl::make_unexpected(RefusedDate{typed, {Error::Kind::usage, words::plain(why.toStdString())}});
}

} // namespace

QString dayInFigures(Date date, const QLocale& locale)
{
    const QDate day = toQDate(date);
    const auto order = orderOf(locale);
    if (order == DateOrder::monthDayYear)
        return day.toString(QStringLiteral("M/d/yyyy"));
    if (order != DateOrder::dayMonthYear)
        return day.toString(Qt::ISODate);
    const bool hasSlashes = locale.dateFormat(QLocale::ShortFormat).contains(QLatin1Char('/'));
    return day.toString(hasSlashes ? QStringLiteral("d/M/yyyy") : QStringLiteral("d.M.yyyy"));
}

DateReading dateReading(const QLocale& locale, Date today, std::chrono::month_day academicYearStart,
                        YearlessDay yearless)
{
    DateReading how{today, orderOf(locale), yearless, academicYearStart, locale.name().left(2).toStdString(), {}};
    for (int month = 1; month <= 12; ++month)
        for (const QLocale::FormatType length : {QLocale::LongFormat, QLocale::ShortFormat})
            for (QString name : {locale.monthName(month, length), locale.standaloneMonthName(month, length)}) {
                name.remove(QLatin1Char('.'));
                how.monthNames.emplace_back(lowerCase(name, locale).toStdString(), static_cast<unsigned>(month));
            }
    return how;
}

tl::expected<Date, RefusedDate> readDate(const QString& typed, const DateReading& how, const QLocale& locale)
{
    const auto read = readTypedDate(lowerCase(typed, locale).toStdString(), how);
    if (!read)
        return refused(typed, read.error(), how, locale);
    return *read;
}

tl::expected<Date, RefusedDate> readDayOfYear(const QString& typed, const DateReading& how, const QLocale& locale)
{
    const auto read = readTypedDayOfYear(lowerCase(typed, locale).toStdString(), how);
    if (!read)
        return refused(typed, read.error(), how, locale);
    return Date{anyYear / read->month() / read->day()};
}

} // namespace seatwise::ui
