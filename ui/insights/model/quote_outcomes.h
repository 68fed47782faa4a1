#pragma once

#include <optional>
#include <vector>

#include <QObject>

#include "insights/quote_figures.h"

namespace seatwise::ui {

/// What became of the quotes of the store in the months on show.
class QuoteOutcomes : public QObject
{
    Q_OBJECT

public:
    explicit QuoteOutcomes(Date today, QObject* parent = nullptr);

    /// Takes the quotes of a store.
    void setQuotes(std::vector<CountedQuote> quotes);
    void setMonths(int months);

    /// Nothing where there are no quotes at all, or where amounts do not fit.
    [[nodiscard]] const std::optional<QuoteFigures>& figures() const { return figures_; }

signals:
    void changed();

private:
    void count();

    Date today_;
    int months_ = 12;
    std::vector<CountedQuote> quotes_;
    std::optional<QuoteFigures> figures_;
};

} // namespace seatwise::ui
