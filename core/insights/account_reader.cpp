#include "insights/account_reader.h"

#include <algorithm>
#include <utility>

#include "insights/account_columns.h"
#include "words/analysis_words.h"
#include "words/customers_words.h"
#include "words/insights_words.h"
#include "words/tables_words.h"

namespace seatwise {

namespace {

constexpr std::size_t maxAccountText = 200;
constexpr std::size_t maxReasonLength = 10'000;

RowResult<std::string> shortText(const ListRow& row, std::size_t column, const Words<void(Count)>& expected)
{
    const std::string_view text = row.text(column);
    if (text.empty() || text.size() > maxAccountText)
        return tl::make_unexpected(row.problem(column, expected(maxAccountText)));
    return std::string(text);
}

RowResult<SeatCount> seatsIn(const ListRow& row)
{
    if (row.text(InsightColumn::seats).empty())
        return 0;
    const auto seats = row.count(InsightColumn::seats, maxQuantity);
    if (seats.value_or(0) == 0)
        return tl::make_unexpected(row.problem(InsightColumn::seats, words::expectedAccountSeats(maxQuantity)));
    return *seats;
}

RowResult<void> readDays(const ListRow& row, Account& account)
{
    const std::optional<Date> start = TRY(accountDayIn(row, InsightColumn::start));
    if (!start)
        return tl::make_unexpected(row.problem(InsightColumn::start, words::isoDay()));
    account.start = *start;
    account.end = TRY(accountDayIn(row, InsightColumn::end));
    account.cancelled = TRY(accountDayIn(row, InsightColumn::cancelled));
    account.discountUntil = TRY(accountDayIn(row, InsightColumn::discountUntil));
    if (account.end && *account.end < account.start)
        return tl::make_unexpected(
            accountProblem(row, InsightColumn::end,
                           words::accountEndsBeforeStart(accountPlace(row, InsightColumn::end), *account.end, *start)));
    return {};
}

} // namespace

RowResult<Account> readTenure(const ListRow& row)
{
    Account account;
    account.line = static_cast<std::uint32_t>(row.row.line);
    account.customer = TRY(shortText(row, InsightColumn::customer, words::expectedCustomerName));
    account.plan = row.text(InsightColumn::plan);
    TRY(readDays(row, account));
    return account;
}

RowResult<Account> AccountReader::read(ListRow& row)
{
    Account account = TRY(readTenure(row));
    account.plan = TRY(shortText(row, InsightColumn::plan, words::expectedAccountPlan));
    account.seats = TRY(seatsIn(row));
    const std::string_view reason = row.text(InsightColumn::reason);
    if (reason.size() > maxReasonLength)
        return tl::make_unexpected(row.problem(InsightColumn::reason, words::expectedAccountReason(maxReasonLength)));
    account.reason = reason;
    TRY(checkCurrency(row));
    TRY(revenue_.read(row, *currency_, account));
    return account;
}

RowResult<void> AccountReader::checkCurrency(const ListRow& row)
{
    std::string code(row.text(InsightColumn::currency));
    if (code.empty())
        code = books_.inUse().currency.code;
    if (currency_ && currency_->code == code)
        return {};
    std::transform(code.begin(), code.end(), code.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    const auto currency = Currency::find(code);
    if (!currency)
        return tl::make_unexpected(row.problem(InsightColumn::currency, words::expectedAccountCurrency()));
    if (!currency_)
        currency_ = *currency;
    if (*currency_ == *currency)
        return {};
    return tl::make_unexpected(accountProblem(
        row, InsightColumn::currency,
        words::accountOfOtherCurrency(accountPlace(row, InsightColumn::currency), code, currency_->code)));
}

} // namespace seatwise
