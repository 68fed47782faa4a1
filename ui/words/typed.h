#pragma once

#include <optional>

#include <QLocale>
#include <QString>

#include "money/currency.h"
#include "money/fixed.h"

namespace seatwise::ui {

/// A price for one of something as a person types it, with or without the symbol of its currency; nothing for other
/// text and for amounts below zero.
[[nodiscard]] std::optional<Rate> readRate(const QString& typed, const Currency& currency, const QLocale& locale);

/// A percentage of 0 to 100 as a person types it, with or without its sign.
[[nodiscard]] std::optional<Percent> readPercent(const QString& typed, const QLocale& locale);

/// A whole number, grouped or not, from `least` to `most`.
[[nodiscard]] std::optional<std::int64_t> readWhole(const QString& typed, std::int64_t least, std::int64_t most,
                                                    const QLocale& locale);

} // namespace seatwise::ui
