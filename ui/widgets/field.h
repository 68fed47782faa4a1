#pragma once

#include <QLabel>
#include <QString>

class QVBoxLayout;

namespace seatwise::ui {

/// Adds a small caption with `control` below it; the caption is the control's buddy and takes its mnemonic.
QLabel* addField(QVBoxLayout& layout, const QString& caption, QWidget* control);

/// A wrapping plain-text label in the muted tone, for what is said beside a field.
QLabel* mutedLabel(QWidget* parent = nullptr);

} // namespace seatwise::ui
