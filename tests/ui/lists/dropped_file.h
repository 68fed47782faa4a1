#pragma once

#include <QString>
#include <QTemporaryDir>
#include <QWidget>

#include <string>

class QComboBox;

namespace seatwise::ui::test {

/// Drops a file on a widget as the desktop does, where the widget takes it; whether it does.
bool dropFile(QWidget& widget, const QString& path);

/// A folder for files of a test.
class ListFolder
{
public:
    /// The path of a new file with these bytes.
    [[nodiscard]] QString file(const QString& name, const std::string& bytes) const;

private:
    QTemporaryDir folder_;
};

/// The visible combo box that is called so; a screen reader says its entry first. Throws where there is none.
[[nodiscard]] QComboBox& choiceNamed(const QWidget& window, const QString& name);

/// Chooses the entry that begins so in the visible combo box with this name.
void chooseEntry(const QWidget& window, const QString& box, const QString& beginning);

/// Clicks the visible button with this name, and lets the window take it in.
void clickOn(const QWidget& window, const QString& button);

/// Whether a list is being looked at before it is taken.
[[nodiscard]] bool isPreviewing(const QWidget& window);

} // namespace seatwise::ui::test
