#pragma once

#include <functional>

#include <QLocale>
#include <QString>

#include "money/currency.h"

namespace seatwise::ui {

/// The texts of an axis of money: what is drawn at a value, to the finest unit of money, as the locale writes it. They
/// label an axis and are no figure of a price.
[[nodiscard]] std::function<QString(double)> moneyTicks(const Currency& currency, const QLocale& locale);

} // namespace seatwise::ui
