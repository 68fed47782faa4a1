#pragma once

#include <QString>
#include <QTextDocument>

namespace seatwise::ui {

/// A text as a tooltip that shows it literally. Qt takes what looks like markup for markup, and would read the files it
/// names.
[[nodiscard]] inline QString plainToolTip(const QString& text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal) : text;
}

} // namespace seatwise::ui
