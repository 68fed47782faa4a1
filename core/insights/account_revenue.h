#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "insights/account.h"
#include "insights/account_books.h"
#include "money/currency.h"
#include "tables/list_reader.h"

namespace seatwise {

/// The terms of a row, as far as its cells can be read.
[[nodiscard]] AccountTerms termsIn(const ListRow& row);

/// Reads what accounts bring of the rows of their list: an mrr of its own, or the price of the list in force. R85, R97.
class RevenueReader
{
public:
    /// The books must outlive the reader. `mrrScale` is how many of the units that amounts of the list count are one of
    /// the currency.
    RevenueReader(const AccountBooks& books, std::int64_t mrrScale)
        : books_(books)
        , mrrScale_(mrrScale)
    {
    }

    /// Fills in the terms and the amounts of an account, whose other fields are those of the row. `currency`
    /// is that of the list.
    [[nodiscard]] RowResult<void> read(ListRow& row, const Currency& currency, Account& account) const;

private:
    [[nodiscard]] RowResult<std::optional<Money>> mrrIn(ListRow& row, std::size_t column) const;
    [[nodiscard]] RowResult<void> readFullPrice(const ListRow& row, const Currency& currency, Account& account,
                                                Percent discount) const;
    [[nodiscard]] RowResult<void> readPrices(const ListRow& row, const Currency& currency, Account& account,
                                             Percent left) const;
    /// What a billing period costs by a book, before the discount.
    [[nodiscard]] static RowResult<Money> priceBy(const PriceBook& book, const ListRow& row, const Currency& currency,
                                                  const Account& account);
    [[nodiscard]] RowResult<std::vector<BookFrom>> booksOf(const ListRow& row, const Account& account) const;

    const AccountBooks& books_;
    std::int64_t mrrScale_;
};

/// The day of a cell, also of one that goes on with a time; none where it is empty.
[[nodiscard]] RowResult<std::optional<Date>> accountDayIn(const ListRow& row, std::size_t column);

/// A problem of the cell of a column, and where that is.
[[nodiscard]] RowProblem accountProblem(const ListRow& row, std::size_t column, Message message);
[[nodiscard]] Message accountPlace(const ListRow& row, std::size_t column);

} // namespace seatwise
