#include "widgets/text_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

#include "tables/table.h"

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
    const QByteArray bytes = file.read(largest);
    return QString::fromStdString(decodeTable({bytes.constData(), static_cast<std::size_t>(bytes.size())}).text);
}

} // namespace seatwise::ui
