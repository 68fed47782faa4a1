#include "settings/settings_file.h"

#include <algorithm>

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

#include "files/atomic_file.h"
#include "files/read_file.h"

namespace seatwise {

namespace {

constexpr std::size_t largestFile = 16'777'216;

QString folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/seatwise");
}

QString place()
{
    return folder() + QStringLiteral("/seatwise.conf");
}

std::string nameOf(const QString& file)
{
    return QFile::encodeName(file).toStdString();
}

/// A value as it reads whatever type it was written from.
QString plain(const QVariant& value)
{
    return value.typeId() == QMetaType::QStringList ? value.toStringList().join(QLatin1Char('\n')) : value.toString();
}

bool holdTheSame(const QSettings& left, const QSettings& right)
{
    const QStringList keys = left.allKeys();
    return keys == right.allKeys() && std::all_of(keys.begin(), keys.end(), [&](const QString& key) {
               return plain(left.value(key)) == plain(right.value(key));
           });
}

/// The bytes of the file after the changes. QSettings writes files itself and can call a stump a success, so it works
/// on a copy, which is read again under another name: under its own it would answer from memory.
Result<std::string> changed(const std::function<void(QSettings&)>& change)
{
    const QTemporaryDir scratch;
    const QString file = scratch.filePath(QStringLiteral("changed.conf"));
    const QString again = scratch.filePath(QStringLiteral("again.conf"));
    const bool copied = scratch.isValid() && (!QFile::exists(place()) || QFile::copy(place(), file));
    QSettings settings(file, QSettings::IniFormat);
    change(settings);
    settings.sync();
    if (!copied || settings.status() != QSettings::NoError || !QFile::copy(file, again) ||
        !holdTheSame(settings, QSettings(again, QSettings::IniFormat)))
        return failed("cannot write " + nameOf(place()) + ": the changes could not be put together in " +
                      nameOf(QDir::tempPath()));
    return readUpTo(nameOf(again), largestFile);
}

} // namespace

QSettings readSettings()
{
    return QSettings(place(), QSettings::IniFormat);
}

Result<void> changeSettings(const std::function<void(QSettings&)>& change)
{
    const auto bytes = changed(change);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    if (!QDir().mkpath(folder()))
        return failed("cannot make the folder " + nameOf(folder()));
    return writeFile(nameOf(place()), *bytes);
}

} // namespace seatwise
