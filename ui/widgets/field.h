#pragma once

#include <QLabel>
#include <QString>

class QPlainTextEdit;
class QVBoxLayout;
class QWidget;

namespace seatwise::ui {

/// Adds a small caption with `control` below it; the caption is the control's buddy and takes its mnemonic.
QLabel* addField(QVBoxLayout& layout, const QString& caption, QWidget* control);

/// A caption and its control as one widget, so that both come and go together; `label` receives the caption.
[[nodiscard]] QWidget* fieldRow(const QString& caption, QWidget* control, QLabel** label = nullptr);

/// A title in bold that follows the text size of its page.
[[nodiscard]] QLabel* titleLabel(const QString& text);

/// A wrapping plain-text label in the muted tone, for what is said beside a field.
[[nodiscard]] QLabel* mutedLabel(const QString& text = {}, QWidget* parent = nullptr);

/// A field for a few lines of plain text. Tab leaves it as it leaves any field.
[[nodiscard]] QPlainTextEdit* textBox(const QString& accessibleName, int lines);

} // namespace seatwise::ui
