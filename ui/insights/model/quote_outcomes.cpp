#include "insights/model/quote_outcomes.h"

#include <utility>

namespace seatwise::ui {

QuoteOutcomes::QuoteOutcomes(Date today, QObject* parent)
    : QObject(parent)
    , today_(today)
{
}

void QuoteOutcomes::setQuotes(std::vector<CountedQuote> quotes)
{
    quotes_ = std::move(quotes);
    count();
}

void QuoteOutcomes::setMonths(int months)
{
    if (std::exchange(months_, months) != months)
        count();
}

void QuoteOutcomes::count()
{
    figures_.reset();
    if (!quotes_.empty()) {
        const Month last = today_.year() / today_.month();
        if (auto figures = quoteFigures(quotes_, {last - std::chrono::months{months_ - 1}, last}, today_))
            figures_ = *std::move(figures);
    }
    emit changed();
}

} // namespace seatwise::ui
