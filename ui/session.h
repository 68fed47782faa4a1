#pragma once

#include <string>

#include <QByteArray>
#include <QString>
#include <QStringList>

#include "budget/model/budget_inputs.h"
#include "office_settings.h"
#include "theme/theme.h"

namespace seatwise::ui {

/// What the window remembers from one run to the next, but for the call, which is kept as it grows
/// (calls/call_store.h).
struct Session
{
    QByteArray geometry;
    Theme theme = Theme::System;
    QString book;       ///< a shipped id or a file
    QStringList recent; ///< price-book files opened last, newest first
    std::optional<BudgetInputs> budget;
    OfficeSettings office;
    std::string draft; ///< the draft book that was in use, as a file of it; empty where none was
};

inline constexpr int maxRecentFiles = 8;

} // namespace seatwise::ui
