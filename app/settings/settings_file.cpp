#include "settings/settings_file.h"

#include <algorithm>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "files/atomic_file.h"
#include "files/paths.h"
#include "files/read_file.h"
#include "words/files_words.h"

namespace seatwise {

namespace {

constexpr std::size_t maxFile = 16'777'216;

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
Result<std::string> changed(const QString& place, const std::function<void(QSettings&)>& change)
{
    const QTemporaryDir scratch;
    const QString file = scratch.filePath(QStringLiteral("changed.conf"));
    const QString again = scratch.filePath(QStringLiteral("again.conf"));
    const bool copied = scratch.isValid() && (!QFile::exists(place) || QFile::copy(place, file));
    QSettings settings(file, QSettings::IniFormat);
    change(settings);
    settings.sync();
    if (!copied || settings.status() != QSettings::NoError || !QFile::copy(file, again) ||
        !holdTheSame(settings, QSettings(again, QSettings::IniFormat)))
        return failed(words::settingsNotPutTogether(nameOf(place), nameOf(QDir::tempPath())));
    auto bytes = readUpTo(nameOf(again), maxFile + 1);
    if (bytes && bytes->size() > maxFile)
        return failed(words::settingsTooLarge(nameOf(place)));
    return bytes;
}

} // namespace

QSettings readSettings()
{
    constexpr const char* nothing = "/dev/null";
    return QSettings(QFile::decodeName(settingsPlace().value_or(nothing).c_str()), QSettings::IniFormat);
}

Result<void> changeSettings(const std::function<void(QSettings&)>& change)
{
    const auto place = TRY(settingsPlace());
    const auto bytes = TRY(changed(QFile::decodeName(place.c_str()), change));
    if (const auto made = makeOwnFolder(folderOf(place)); !made)
        return failed(words::cannotMakeFolder(folderOf(place), made.error().message));
    return writeFile(place, bytes, {Durability::onDisk, NewRights::ownerOnly, {}});
}

} // namespace seatwise
