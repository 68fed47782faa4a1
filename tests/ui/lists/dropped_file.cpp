#include "lists/dropped_file.h"

#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QUrl>

#include <algorithm>
#include <stdexcept>

#include "lists/list_preview.h"
#include "reading.h"

namespace seatwise::ui::test {

bool dropFile(QWidget& widget, const QString& path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent drop({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &drop);
    settle();
    return true;
}

QString ListFolder::file(const QString& name, const std::string& bytes) const
{
    QFile file(folder_.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), static_cast<qint64>(bytes.size())) < 0)
        throw std::runtime_error("cannot write " + name.toStdString());
    return file.fileName();
}

QComboBox& choiceNamed(const QWidget& window, const QString& name)
{
    for (QComboBox* box : window.findChildren<QComboBox*>())
        if (box->isVisible() && box->accessibleName() == name)
            return *box;
    noControl(window, name, 0);
}

void chooseEntry(const QWidget& window, const QString& box, const QString& beginning)
{
    QComboBox& choice = choiceNamed(window, box);
    const int entry = choice.findText(beginning, Qt::MatchStartsWith);
    if (entry < 0)
        throw std::runtime_error("no entry " + beginning.toStdString());
    choice.setCurrentIndex(entry);
    settle();
}

void clickOn(const QWidget& window, const QString& button)
{
    QTest::mouseClick(control<QPushButton>(window, button), Qt::LeftButton);
    settle();
}

bool isPreviewing(const QWidget& window)
{
    const auto previews = window.findChildren<ListPreview*>();
    return std::any_of(previews.begin(), previews.end(), [](const ListPreview* each) { return each->isVisible(); });
}

} // namespace seatwise::ui::test
