#include "insights/account_revenue.h"

#include <utility>

#include "insights/account_columns.h"
#include "insights/account_price.h"
#include "money/quotient.h"
#include "tables/cell_text.h"
#include "words/book_words.h"
#include "words/customers_words.h"
#include "words/insights_words.h"
#include "words/tables_words.h"

namespace seatwise {

namespace {

Exact yearOf(Money monthly)
{
    return ofYear(exact(monthly), Billing::monthly);
}

RowProblem noPrice(const ListRow& row, Message reason)
{
    return accountProblem(row, InsightColumn::plan,
                          words::accountHasNoPrice(accountPlace(row, InsightColumn::plan), std::move(reason)));
}

RowResult<Percent> discountIn(ListRow& row)
{
    std::string_view text = row.text(InsightColumn::discount);
    if (text.ends_with('%'))
        text = trimmed(text.substr(0, text.size() - 1));
    if (text.empty())
        return Percent();
    constexpr std::int64_t most = 100;
    const auto amount = text.size() == row.text(InsightColumn::discount).size() ? row.amount(InsightColumn::discount)
                                                                                : amountIn(text, row.decimalSign);
    if (!amount || *amount > Money::whole(most))
        return tl::make_unexpected(row.problem(InsightColumn::discount, words::percentUpTo(most)));
    return Percent::fromUnits(amount->units() * (Percent::scale / Money::scale));
}

/// Why the cell of a billing period that is there cannot be read.
RowResult<void> checkBilling(const ListRow& row, const AccountTerms& terms)
{
    if (terms.billing || row.text(InsightColumn::billing).empty())
        return {};
    return tl::make_unexpected(row.problem(InsightColumn::billing, words::expectedAccountBilling()));
}

/// Why the cells of a term and of a customer's first day that are there cannot be read.
RowResult<void> checkTerm(const ListRow& row, const AccountTerms& terms)
{
    TRY(accountDayIn(row, InsightColumn::existingSince));
    if (terms.years > 0 || row.text(InsightColumn::term).empty())
        return {};
    return tl::make_unexpected(row.problem(InsightColumn::term, words::expectedAccountTerm(maxTermYears)));
}

} // namespace

AccountTerms termsIn(const ListRow& row)
{
    return {accountDayIn(row, InsightColumn::existingSince).value_or(std::nullopt),
            billingIn(row.text(InsightColumn::billing)),
            static_cast<std::int8_t>(row.count(InsightColumn::term, maxTermYears).value_or(0))};
}

RowResult<void> RevenueReader::read(ListRow& row, const Currency& currency, Account& account) const
{
    account.terms = termsIn(row);
    const Percent discount = TRY(discountIn(row));
    account.yearlyUsage = yearOf(TRY(mrrIn(row, InsightColumn::usageMrr)).value_or(Money()));
    const std::optional<Money> mrr = TRY(mrrIn(row, InsightColumn::mrr));
    account.isOfBook = !mrr;
    if (!mrr)
        return readPrices(row, currency, account, wholePercent - discount);
    account.yearly = yearOf(*mrr);
    return readFullPrice(row, currency, account, discount);
}

RowResult<std::optional<Money>> RevenueReader::mrrIn(ListRow& row, std::size_t column) const
{
    if (row.text(column).empty())
        return std::optional<Money>();
    const auto amount = row.amount(column);
    if (!amount || *amount > Money::whole(maxAccountMrr))
        return tl::make_unexpected(row.problem(column, words::expectedAccountMrr(maxAccountMrr)));
    return Money::fromUnits(amount->units() / mrrScale_);
}

/// What an mrr of its own is without a discount that ends; it is to 16 decimals where it has more.
RowResult<void> RevenueReader::readFullPrice(const ListRow& row, const Currency& currency, Account& account,
                                             Percent discount) const
{
    account.yearlyInFull = account.yearly;
    if (!account.discountUntil || discount.isZero())
        return {};
    const Percent left = wholePercent - discount;
    if (!left.isZero()) {
        account.yearlyInFull = {
            divideRounded(account.yearly.units * wholePercent.units(), left.units(), Rounding::half_up)};
    } else {
        const auto price = booksOf(row, account).and_then([&](const std::vector<BookFrom>& books) {
            return priceBy(*books.front().book, row, currency, account);
        });
        if (!price)
            return tl::make_unexpected(noPrice(row, words::discountHidesFullPrice()));
        account.yearlyInFull = ofYear(exact(*price), *account.terms.billing);
    }
    if (account.yearlyInFull > yearOf(Money::whole(maxAccountMrr)))
        return tl::make_unexpected(row.problem(InsightColumn::mrr, words::expectedAccountMrr(maxAccountMrr)));
    return {};
}

RowResult<void> RevenueReader::readPrices(const ListRow& row, const Currency& currency, Account& account,
                                          Percent left) const
{
    bool isFirst = true;
    for (const BookFrom& next : TRY(booksOf(row, account))) {
        auto price = priceBy(*next.book, row, currency, account);
        if (!price && !isFirst)
            return tl::make_unexpected(accountProblem(
                row, InsightColumn::plan, words::accountPriceFrom(next.from, std::move(price.error().message))));
        const Money amount = TRY(std::move(price));
        const NewPrice made{next.from, ofYear(percentOf(left, amount), *account.terms.billing),
                            ofYear(exact(amount), *account.terms.billing)};
        if (isFirst) {
            account.yearly = made.yearly;
            account.yearlyInFull = made.yearlyInFull;
        } else {
            account.newPrices.push_back(made);
        }
        isFirst = false;
    }
    return {};
}

RowResult<Money> RevenueReader::priceBy(const PriceBook& book, const ListRow& row, const Currency& currency,
                                        const Account& account)
{
    if (currency != book.currency)
        return tl::make_unexpected(
            noPrice(row, words::bookOfOtherCurrency(book.id, book.currency.code, currency.code)));
    TRY(checkBilling(row, account.terms));
    const auto amount = periodPriceOf(account, book);
    if (!amount)
        return tl::make_unexpected(noPrice(row, amount.error().message));
    return *amount;
}

/// The list of an account from its first day on, and each that it comes to.
RowResult<std::vector<BookFrom>> RevenueReader::booksOf(const ListRow& row, const Account& account) const
{
    ServiceAsked asked{account.start};
    if (books_.hasVersions()) {
        TRY(checkBilling(row, account.terms));
        TRY(checkTerm(row, account.terms));
        asked.since = account.terms.since;
        asked.termYears = account.terms.years;
        asked.billing = account.terms.billing.value_or(Billing::monthly);
    }
    auto books = books_.inForce(asked, account.end);
    if (!books)
        return tl::make_unexpected(noPrice(row, books.error().message));
    return *std::move(books);
}

RowResult<std::optional<Date>> accountDayIn(const ListRow& row, std::size_t column)
{
    constexpr std::size_t length = 10;
    const std::string_view text = row.text(column);
    if (text.empty())
        return std::optional<Date>();
    const bool hasTime = text.size() > length && (text[length] == ' ' || text[length] == 'T');
    const auto day = parseDate(hasTime ? text.substr(0, length) : text);
    if (!day)
        return tl::make_unexpected(row.problem(column, words::isoDay()));
    return day;
}

RowProblem accountProblem(const ListRow& row, std::size_t column, Message message)
{
    return {row.row.line, row.cellOf(column) + 1, std::move(message)};
}

Message accountPlace(const ListRow& row, std::size_t column)
{
    return row.place(row.cellOf(column));
}

} // namespace seatwise
