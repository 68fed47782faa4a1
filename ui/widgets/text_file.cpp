#include "widgets/text_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

namespace seatwise::ui {

namespace {

QString tr(const char* source)
{
    return QCoreApplication::translate("TextFile", source);
}

} // namespace

tl::expected<QString, QString> readTextFile(const QString& name, qint64 largest)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return tl::make_unexpected(tr("Not opened: %1").arg(file.errorString()));
    if (file.size() > largest)
        return tl::make_unexpected(
            tr("Not opened: the file is too large for a list; at most %1").arg(QLocale().formattedDataSize(largest)));
    return QString::fromUtf8(file.read(largest));
}

} // namespace seatwise::ui
