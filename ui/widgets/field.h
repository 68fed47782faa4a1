#pragma once

#include <QLabel>
#include <QString>

class QPlainTextEdit;
class QWidget;

namespace seatwise::ui {

/// A title in bold that follows the text size of its page.
[[nodiscard]] QLabel* titleLabel(const QString& text);

/// A wrapping plain-text label in the muted tone, for what is said beside a field.
[[nodiscard]] QLabel* mutedLabel(const QString& text = {}, QWidget* parent = nullptr);

/// A field for a few lines of plain text. Tab leaves it as it leaves any field.
[[nodiscard]] QPlainTextEdit* textBox(const QString& accessibleName, int lines);
/// Makes one of a field that is there.
void asTextBox(QPlainTextEdit& box, const QString& accessibleName, int lines);

} // namespace seatwise::ui
