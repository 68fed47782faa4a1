#include "customers/model/customer_intake.h"

#include <algorithm>

#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include "customers/vcard.h"
#include "words/customers_words.h"
#include "words/features.h"
#include "words/files_words.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

constexpr qint64 largestCardsMiB = 64;
constexpr std::size_t mostProblemsShown = 8;

} // namespace

bool holdsCards(const QString& path)
{
    constexpr qint64 beginning = 256;
    QFile file(path);
    return QStringList{"vcf", "vcard"}.contains(QFileInfo(path).suffix().toLower()) ||
           (file.open(QIODevice::ReadOnly) && isVcard(file.read(beginning).toStdString()));
}

Result<CustomersRead> readCardFile(const QString& path)
{
    constexpr qint64 largest = largestCardsMiB * 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(CustomersWords::tr("Not opened: %1").arg(file.errorString()).toStdString());
    const std::string bytes = file.read(largest + 1).toStdString();
    if (bytes.size() > std::size_t(largest))
        return failed(words::listTooLarge(QFileInfo(path).fileName().toStdString(), largestCardsMiB));
    if (!isVcard(bytes))
        return refused(words::textOutsideCards());
    return readVcards(bytes);
}

QString cardsText(const CustomersRead& read)
{
    const QLocale locale;
    QStringList lines{counted<CustomersWords>(
        read.values.size(), QT_TRANSLATE_N_NOOP("CustomersWords", "%1 cards were read"), "One card was read", locale)};
    if (!read.problems.empty())
        lines.front() = CustomersWords::tr("%1, %2").arg(
            lines.front(),
            counted<CustomersWords>(read.problems.size(), QT_TRANSLATE_N_NOOP("CustomersWords", "%1 were left out"),
                                    "one was left out", locale));
    lines.front() = CustomersWords::tr("%1.").arg(lines.front());
    for (std::size_t i = 0; i < std::min(read.problems.size(), mostProblemsShown); ++i)
        lines += toQString(read.problems[i].message);
    if (read.problems.size() > mostProblemsShown)
        lines += CustomersWords::tr("and %1 more").arg(read.problems.size() - mostProblemsShown);
    return lines.join(QLatin1Char('\n'));
}

QString keptText(std::size_t added, std::size_t known)
{
    const QLocale locale;
    const QString said = counted<CustomersWords>(
        added, QT_TRANSLATE_N_NOOP("CustomersWords", "%1 customers were added"), "One customer was added", locale);
    if (known == 0)
        return CustomersWords::tr("%1.").arg(said);
    return CustomersWords::tr("%1; %2.").arg(
        said, counted<CustomersWords>(
                  known, QT_TRANSLATE_N_NOOP("CustomersWords", "%1 were known by their names and stay as they are"),
                  "one was known by its name and stays as it is", locale));
}

} // namespace seatwise::ui
