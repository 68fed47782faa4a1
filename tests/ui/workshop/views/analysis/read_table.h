#pragma once

#include <vector>

#include <QStringList>
#include <QWidget>

namespace seatwise::ui::test {

/// The rows of the visible table with this spoken name, as they are read.
[[nodiscard]] std::vector<QStringList> rowsOf(const QWidget& window, const QString& table);

/// Types a text into the clipboard and presses the button that pastes it.
void pasteWith(const QWidget& window, const QString& button, const QString& copied);

/// Pastes with the button, and takes the list that is then looked at.
void pasteAndTake(const QWidget& window, const QString& button, const QString& copied);

/// The texts of the visible problem lines, each on its own line.
[[nodiscard]] QString problemsOf(const QWidget& window);

} // namespace seatwise::ui::test
