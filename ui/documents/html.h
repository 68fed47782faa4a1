#pragma once

#include <QByteArray>

#include "documents/document.h"

namespace seatwise::ui {

/// What a page does by itself: a section at the end of it, as markup, and the script that drives that.
struct LivePart
{
    QString section;
    QString script; ///< without "<" and "&"
};

/// A document as one HTML file in UTF-8, for screens, screen readers and printers: headings, tables with caption and
/// scoped heads, pictures with words. It has no script but that of its live part and refers to nothing outside itself,
/// and says so to the browser; every text is escaped. It is well-formed XML as well. Needs a QGuiApplication, no
/// widgets.
[[nodiscard]] QByteArray htmlOf(const Document& document, const LivePart& live = {});

} // namespace seatwise::ui
