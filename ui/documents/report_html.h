#pragma once

#include <QByteArray>

#include "documents/report.h"

namespace seatwise::ui {

/// A report as one HTML file in UTF-8, for screens, screen readers and printers: headings, tables with caption and
/// scoped heads, charts with words. No script, no reference to anything outside; every text is escaped. It is
/// well-formed XML as well.
[[nodiscard]] QByteArray reportHtml(const Report& report);

} // namespace seatwise::ui
