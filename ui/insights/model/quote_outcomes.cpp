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
        auto summed = quotesIn(stores, address, today, goesOn);
        if (!summed)
            return [this, problem = summed.error()] { emit refused(toQString(problem.message)); };
        return [this, sums = *std::move(summed)]() mutable { take(std::move(sums)); };
    });
}

void QuoteOutcomes::forgetQuotes()
{
    work_.cancel();
    take({});
}

void QuoteOutcomes::take(QuoteSums sums)
{
    sums_ = std::move(sums);
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
    if (!sums_.quotes.empty()) {
        const Month last = today_.year() / today_.month();
        if (auto figures = quoteFigures(sums_, {last - std::chrono::months{months_ - 1}, last}, today_))
            figures_ = *std::move(figures);
    }
    emit changed();
}

} // namespace seatwise::ui
