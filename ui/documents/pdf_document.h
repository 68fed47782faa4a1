#pragma once

#include <string>

#include <QByteArray>
#include <QString>

#include "money/error.h"

namespace seatwise::ui {

/// A PDF as it was drawn.
struct PdfDocument
{
    QByteArray bytes;
    QString undrawn; ///< each character that no font of this machine can draw, once; it is missing from the pages
};

/// The characters of a text that no font of this machine can draw, each once, in their order.
[[nodiscard]] QString undrawable(const QString& text);

/// "no font on this machine can draw 北 京; install fonts-noto-cjk", as one line without its end.
[[nodiscard]] QString undrawnText(const QString& undrawn);

/// The bytes to write. Failed, naming the characters and the fonts to install, where the pages miss some.
[[nodiscard]] Result<std::string> completeBytes(const PdfDocument& document);

} // namespace seatwise::ui
