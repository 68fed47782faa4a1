#pragma once

#include <vector>

#include <QString>

class QWidget;

namespace seatwise {
class QuoteStores;
}

namespace seatwise::ui {

class Office;
class Page;

/// Where something on a page waits to be kept, whether a person agrees to lose it; `stay` and `leave` are the answers.
[[nodiscard]] bool mayLeaveStore(QWidget& window, const std::vector<Page*>& pages, const QString& stay,
                                 const QString& leave);

/// Where quotes were changed on pages and are not saved, whether a person has them saved or agrees to lose them; `stay`
/// and `lose` are the other answers.
[[nodiscard]] bool mayLeaveChanges(QWidget& window, const std::vector<Page*>& pages, const QString& stay,
                                   const QString& lose);

/// Asks for the settings of the office. Another store is taken only where mayLeaveStore().
void changeSettings(QWidget& window, const std::vector<Page*>& pages, const QuoteStores& stores, Office& office);

} // namespace seatwise::ui
