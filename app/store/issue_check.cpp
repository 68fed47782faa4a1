#include "store/issue_check.h"

#include <algorithm>
#include <iterator>

#include "offers/promotions.h"
#include "pricebook/book_dates.h"
#include "store/quote_queries.h"
#include "store/store_failure.h"
#include "words/stores_words.h"

namespace seatwise {

namespace {

QString foldedName(const std::string& customer)
{
    return toQString(customer).normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
}

/// The quotes by which customers have, or may still take, what they were offered.
std::vector<QuoteSummary> quotesInForce(const Connection& connection, Date today)
{
    QuoteSearch search;
    search.today = today;
    search.status = QuoteStatus::accepted;
    std::vector<QuoteSummary> quotes = listQuotes(connection, search);
    search.status = QuoteStatus::issued;
    std::vector<QuoteSummary> open = listQuotes(connection, search);
    std::move(open.begin(), open.end(), std::back_inserter(quotes));
    return quotes;
}

void checkDates(const PriceBook& book, const Quote& issued, Date today)
{
    auto outside = outsideDates(book, issued.selection.start.value_or(today));
    if (outside && issued.issueReason.empty())
        throwRefused(words::issueNeedsReason(*std::move(outside)));
}

void checkGivenOnce(const Connection& connection, const PriceBook& book, const Quote& issued, Date today)
{
    const auto once = promotionsGivenOnce(book, issued.selection);
    if (once.empty() || issued.change)
        return;
    const QString customer = foldedName(issued.details.customer);
    for (const QuoteSummary& summary : quotesInForce(connection, today)) {
        if (summary.number == issued.number || foldedName(summary.customer) != customer)
            continue;
        const Quote other = getQuote(connection, summary.id).quote;
        const auto& taken = other.selection.offers.promotions;
        for (const PromotionCode& code : once)
            if (other.book.id == book.id && std::find(taken.begin(), taken.end(), code) != taken.end())
                throwRefused(words::promotionGivenOnce(code, summary.customer, nameOf(other)));
    }
}

} // namespace

void checkIssue(const Connection& connection, const PriceBook& book, const Quote& issued, Date today)
{
    checkDates(book, issued, today);
    checkGivenOnce(connection, book, issued, today);
}

} // namespace seatwise
