#pragma once

#include <vector>

#include <QStringList>

class QTableWidget;

namespace seatwise::ui {

/// A table to read, without lines of its own, as high as its rows.
[[nodiscard]] QTableWidget* plainTable(const QString& accessibleName, const QStringList& columns);

/// Shows these rows; columns from `firstRight` on are numbers and stand to the right. Above `maxRows` rows it scrolls.
void showRows(QTableWidget& table, const std::vector<QStringList>& rows, int firstRight = 1, int maxRows = 8);

} // namespace seatwise::ui
