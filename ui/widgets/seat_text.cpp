#include "widgets/seat_text.h"

#include <algorithm>

#include <QStringList>

#include "words/features.h"

namespace seatwise::ui {

namespace {

struct Written
{
    QString number; ///< digits and separators
    QString word;   ///< what follows, lower case, may be empty
};

bool isSeparator(QChar c, const QLocale& locale)
{
    return c.isSpace() || c == QLatin1Char('\'') || c == QChar(0x2019) || QString(c) == locale.groupSeparator();
}

Written split(const QString& text, const QLocale& locale)
{
    const QString trimmed = text.trimmed();
    qsizetype end = 0;
    while (end < trimmed.size() && (trimmed[end].isDigit() || isSeparator(trimmed[end], locale)))
        ++end;
    const QString number = trimmed.left(end);
    return {trimmed.size() > end ? number.trimmed() : number, trimmed.mid(end).toLower()};
}

QStringList words()
{
    return {QStringLiteral("seats"), QStringLiteral("seat"), SharedWords::tr("seats").toLower(),
            SharedWords::tr("seat").toLower()};
}

/// Groups as they stand in the text; empty when two kinds of separators meet.
QList<QString> groupsOf(const QString& number)
{
    QList<QString> groups{{}};
    QChar separator;
    for (const QChar c : number) {
        if (c.isDigit()) {
            groups.back() += QString::number(c.digitValue());
            continue;
        }
        if (!separator.isNull() && c != separator)
            return {};
        separator = c;
        groups.append(QString());
    }
    return groups;
}

/// First group one to three digits, then threes; twos before the last as in 12,34,567.
bool wholeGroups(const QList<QString>& groups)
{
    if (groups.size() == 1)
        return !groups.first().isEmpty();
    const bool firstFits = groups.first().size() >= 1 && groups.first().size() <= 3;
    const bool middleFits = std::all_of(groups.begin() + 1, groups.end() - 1,
                                        [](const QString& g) { return g.size() == 3 || g.size() == 2; });
    return firstFits && middleFits && groups.last().size() == 3;
}

} // namespace

std::optional<qint64> seatsFromText(const QString& text, const QLocale& locale)
{
    const Written written = split(text, locale);
    if (!written.word.isEmpty() && !words().contains(written.word))
        return std::nullopt;
    const auto groups = groupsOf(written.number);
    if (groups.isEmpty() || !wholeGroups(groups))
        return std::nullopt;
    bool fits = false;
    const qint64 seats = groups.join(QString()).toLongLong(&fits);
    return fits && seats <= maxSeats ? std::optional(seats) : std::nullopt;
}

bool mayBecomeSeats(const QString& text, const QLocale& locale)
{
    if (seatsFromText(text, locale))
        return true;
    const Written written = split(text, locale);
    const auto groups = groupsOf(written.number);
    if (groups.isEmpty())
        return false;
    const auto fitsWord = [&](const QString& word) { return word.startsWith(written.word); };
    const auto candidates = words();
    if (!written.word.isEmpty())
        return wholeGroups(groups) && std::any_of(candidates.begin(), candidates.end(), fitsWord);
    const bool groupsCanGrow =
        std::all_of(groups.begin() + 1, groups.end(), [](const QString& g) { return g.size() <= 3; });
    const bool numberCanGrow = groups.join(QString()).toLongLong() <= maxSeats;
    return groupsCanGrow && numberCanGrow && (groups.size() == 1 || !groups.first().isEmpty());
}

QString seatsToText(qint64 seats, const QLocale& locale)
{
    // Grouped here: for Spanish Qt 6.4 writes "1000.000".
    QString text = QString::number(seats);
    for (qsizetype at = text.size() - 3; at > 0; at -= 3)
        text.insert(at, locale.groupSeparator());
    return text;
}

QString seatsToShortText(qint64 seats, const QLocale& locale)
{
    const auto shortened = [&](qint64 unit, const char* letter) {
        const qint64 tenths = seats * 10 / unit;
        return locale.toString(double(tenths) / 10.0, 'f', tenths % 10 == 0 ? 0 : 1) + QLatin1String(letter);
    };
    if (seats >= 1'000'000 && seats % 100'000 == 0)
        return shortened(1'000'000, "M");
    if (seats >= 1'000 && seats % 100 == 0)
        return shortened(1'000, "k");
    return locale.toString(seats);
}

} // namespace seatwise::ui
