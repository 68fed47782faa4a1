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
    for (const QuoteOption* option : optionsOf(issued)) {
        auto outside = outsideDates(book, option->selection.start.value_or(today));
        if (outside && issued.issueReason.empty())
            throwRefused(words::issueNeedsReason(*std::move(outside)));
    }
}

/// What a customer has of a quote, or may still take: the option that was accepted, else each.
std::vector<const QuoteOption*> optionsInForce(const Quote& quote)
{
    return quote.status == QuoteStatus::accepted ? std::vector{&leadingOption(quote)} : optionsOf(quote);
}

bool gives(const Quote& quote, const PromotionCode& code)
{
    return std::ranges::any_of(optionsInForce(quote), [&code](const QuoteOption* option) {
        const auto& promotions = option->selection.offers.promotions;
        return std::find(promotions.begin(), promotions.end(), code) != promotions.end();
    });
}

std::vector<PromotionCode> givenOnceIn(const PriceBook& book, const Quote& quote)
{
    std::vector<PromotionCode> once;
    for (const QuoteOption* option : optionsOf(quote))
        std::ranges::move(promotionsGivenOnce(book, option->selection), std::back_inserter(once));
    return once;
}

} // namespace

std::optional<Message> promotionTaken(const Connection& connection, const PriceBook& book, const Quote& quote,
                                      Date today)
{
    const std::vector<PromotionCode> once = givenOnceIn(book, quote);
    if (once.empty() || quote.change)
        return std::nullopt;
    const QString customer = foldedName(quote.details.customer);
    for (const QuoteSummary& summary : quotesInForce(connection, today)) {
        if (summary.number == quote.number || foldedName(summary.customer) != customer)
            continue;
        const Quote other = getQuote(connection, summary.id).quote;
        for (const PromotionCode& code : once)
            if (other.book.id == book.id && gives(other, code))
                return words::promotionGivenOnce(code, summary.customer, nameOf(other));
    }
    return std::nullopt;
}

void checkIssue(const Connection& connection, const PriceBook& book, const Quote& issued, Date today)
{
    checkDates(book, issued, today);
    if (auto taken = promotionTaken(connection, book, issued, today))
        throwRefused(*std::move(taken));
}

} // namespace seatwise
