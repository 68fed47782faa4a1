#pragma once

#include <QSettings>

#include "money/error.h"
#include "office_settings.h"

namespace seatwise {

/// What the office set for its quotes, from the group "office"; what is missing or does not read is as in a first run.
[[nodiscard]] ui::OfficeSettings readOffice(const QSettings& stored);

/// Keeps it at once. What stood there before stays whole when that cannot be written.
[[nodiscard]] Result<void> saveOffice(const ui::OfficeSettings& office);

} // namespace seatwise
