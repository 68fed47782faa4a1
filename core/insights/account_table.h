#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "calendar/date.h"
#include "insights/kept_accounts.h"
#include "money/fixed.h"
#include "pricebook/billing.h"
#include "tables/row_reader.h"

namespace seatwise {

/// A row to be written to a list of accounts; what is absent stays empty. The columns are those of
/// accountListColumns().
struct AccountRow
{
    std::string customer;
    std::string plan;
    SeatCount seats = 0; ///< 0: not said
    Billing billing = Billing::monthly;
    Date start{};
    std::optional<Date> end;
    std::optional<Percent> discount{}; ///< with at most 4 decimals
    std::optional<Date> discountUntil{};
    std::optional<Money> mrr{};
    std::optional<Money> usageMrr{};
    std::optional<int> termYears{};
    std::optional<Date> existingSince{};
    std::string currency{}; ///< its code; empty: that of the list

    friend bool operator==(const AccountRow&, const AccountRow&) = default;
};

/// The text of a list of accounts, in which rows are ended and to which rows are added. It goes on as it is written,
/// with its separator and its decimal sign; a column that it lacks is added to its header. All else stays byte for
/// byte.
class AccountTable
{
public:
    /// Failed as layoutOf().
    [[nodiscard]] static Result<AccountTable> of(KeptAccounts accounts);
    /// A list with no rows, of that name.
    [[nodiscard]] static AccountTable empty(std::string name);

    /// Writes the last day of service of the row that begins on a line.
    void end(std::size_t line, Date last) { ended_[line] = last; }
    void add(AccountRow row) { added_.push_back(std::move(row)); }

    [[nodiscard]] KeptAccounts written() const;

private:
    AccountTable(KeptAccounts accounts, Layout layout, DecimalSign sign)
        : accounts_(std::move(accounts))
        , layout_(std::move(layout))
        , sign_(sign)
    {
    }

    using Cells = std::map<std::size_t, std::string>; ///< by the column of the kind

    [[nodiscard]] Cells cellsOf(const AccountRow& row) const;
    [[nodiscard]] std::string amount(Money money) const;
    [[nodiscard]] std::string withSign(std::string number) const;
    [[nodiscard]] std::string headOf(std::vector<std::size_t>& columns, ListChoices& choices) const;
    void appendBody(std::string& text, const std::vector<std::size_t>& columns) const;
    void appendEnded(std::string& text, const TableRow& row, std::size_t cell, Date last) const;
    void appendAdded(std::string& text, const Cells& cells, const std::vector<std::size_t>& columns) const;
    void appendCell(std::string& text, std::string_view cell, bool isNumber) const;

    KeptAccounts accounts_;
    Layout layout_;
    DecimalSign sign_;
    std::map<std::size_t, Date> ended_; ///< the last day, by the line of the row
    std::vector<AccountRow> added_;
};

} // namespace seatwise
