#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace seatwise::ui {

/// The text of a file that the person chose or dropped, in whatever encoding (tables/encoding.h), or why it was not
/// opened, in one sentence.
/// Files above `largest` bytes are not read.
[[nodiscard]] tl::expected<QString, QString> readTextFile(const QString& name, qint64 largest);

} // namespace seatwise::ui
