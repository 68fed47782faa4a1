#pragma once

#include <optional>
#include <string>
#include <vector>

#include <QObject>

#include "insights/quote_figures.h"
#include "models/background_work.h"
#include "stores/quote_stores.h"

namespace seatwise::ui {

/// What became of the quotes of the store in the months on show. They are read beside the window; until that is done
/// what was there stays.
class QuoteOutcomes : public QObject
{
    Q_OBJECT

public:
    explicit QuoteOutcomes(Date today, QObject* parent = nullptr);

    /// Reads the quotes of the store at an address; refused() tells where that cannot be done. `stores` must outlive
    /// it.
    void read(const QuoteStores& stores, const std::string& address);
    /// Has no quotes any more.
    void forgetQuotes();
    [[nodiscard]] bool isBusy() const { return work_.isRunning(); }
    void setMonths(int months);

    /// Nothing where there are no quotes at all, or where amounts do not fit.
    [[nodiscard]] const std::optional<QuoteFigures>& figures() const { return figures_; }
    /// How many are left out, as what is kept of them is not what was written.
    [[nodiscard]] std::int64_t damaged() const { return sums_.damaged; }

signals:
    void changed();
    void refused(const QString& problem);

private:
    void take(QuoteSums sums);
    void count();

    Date today_;
    int months_ = 12;
    QuoteSums sums_;
    std::optional<QuoteFigures> figures_;
    BackgroundWork work_;
};

} // namespace seatwise::ui
