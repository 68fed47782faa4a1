#pragma once

#include <QString>

class QPlainTextEdit;

namespace seatwise::ui {

/// A field for a few lines of plain text. Tab leaves it as it leaves any field.
[[nodiscard]] QPlainTextEdit* textBox(const QString& accessibleName, int lines);

} // namespace seatwise::ui
