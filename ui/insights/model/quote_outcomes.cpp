#include "insights/model/quote_outcomes.h"

#include <utility>

#include "models/accounts_in_store.h"
#include "words/format.h"

namespace seatwise::ui {

QuoteOutcomes::QuoteOutcomes(Date today, QObject* parent)
    : QObject(parent)
    , today_(today)
{
}

void QuoteOutcomes::read(const QuoteStores& stores, const std::string& address)
{
    work_.start([this, &stores, address, today = today_](const std::stop_token& stop,
                                                         const BackgroundWork::Tell&) -> std::function<void()> {
        const auto goesOn = [&stop](std::int64_t, std::int64_t) { return !stop.stop_requested(); };
        auto counted = quotesIn(stores, address, today, goesOn);
        if (!counted)
            return [this, problem = counted.error()] { emit refused(toQString(problem.message)); };
        return [this, quotes = *std::move(counted)]() mutable { take(std::move(quotes)); };
    });
}

void QuoteOutcomes::forgetQuotes()
{
    work_.cancel();
    take({});
}

void QuoteOutcomes::take(CountedQuotes quotes)
{
    quotes_ = std::move(quotes.quotes);
    damaged_ = quotes.damaged;
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
