#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/batch/batch_form.h"
#include "cli/batch/block_reader.h"
#include "cli/batch/extra_columns.h"
#include "cli/batch/lines.h"
#include "money/error.h"
#include "pricebook/price_book.h"
#include "pricing/seat_totals.h"
#include "tables/row_reader.h"
#include "versions/book_version.h"

namespace seatwise::cli {

/// Why a row of a batch has no total.
struct RefusedRow
{
    std::size_t line = 0;
    std::string reason;

    friend bool operator==(const RefusedRow&, const RefusedRow&) = default;
};

/// How many refused rows a batch names; all are in its output.
inline constexpr std::size_t maxRefusedRows = 100;

struct BatchCounts
{
    std::int64_t priced = 0;
    std::int64_t refused = 0;
    std::vector<RefusedRow> first = {}; ///< of the refused rows, at most maxRefusedRows

    friend bool operator==(const BatchCounts&, const BatchCounts&) = default;
};

/// The columns of accountColumns(), in their order.
struct AccountColumn
{
    static constexpr std::size_t account = 0;
    static constexpr std::size_t plan = 1;
    static constexpr std::size_t seats = 2;
    static constexpr std::size_t billing = 3;
    static constexpr std::size_t count = 4;
};

/// The cell of each of them in a table.
using AccountCells = std::array<std::size_t, AccountColumn::count>;

/// Whether a row holds nothing at all, and so is none.
[[nodiscard]] bool isBlank(const TableRow& row);

class RowPricer;

/// Who prices the rows that name a day, where a price book has versions.
class PricersOfVersions
{
public:
    virtual ~PricersOfVersions() = default;

    /// The pricer of the version in force for a service. Refused where there is none.
    [[nodiscard]] virtual Result<const RowPricer*> pricerFor(const ServiceAsked& asked) const = 0;
};

/// Prices one row of a batch after another through the price book, whatever its plans are.
class RowPricer
{
public:
    /// The book and the form must outlive the pricer. A row that names no start begins today.
    RowPricer(const PriceBook& book, const BatchForm& form, std::optional<Date> today = std::nullopt);

    /// Lets the version in force price the rows that name a start, or since when a customer is one. The versions must
    /// outlive the pricer.
    void setVersions(const PricersOfVersions& versions) { versions_ = &versions; }

    /// Appends a line for each row of a block: its cells with the plan resolved, the total and the note. A row that
    /// cannot be priced keeps its cells as they were, an empty total and the reason as its note.
    BatchCounts append(Lines& out, const Block& block) const;

    /// The total of a row of a block that is not blank, as append() writes it; false where it cannot be priced.
    [[nodiscard]] bool findTotal(Money& total, const TableRow& row, const Block& block) const;
    /// Why a row cannot be priced.
    [[nodiscard]] Error reasonFor(const TableRow& row, const Block& block) const;
    /// The account that a row is of, as it is named there.
    [[nodiscard]] std::string_view accountOf(const TableRow& row) const;

private:
    struct KnownPlan
    {
        const Plan* plan = nullptr;
        std::string field; ///< the plan's id as it is written, with the separators around it
        std::array<SeatTotals, everyBilling.size()> totals; ///< in the order of the billing periods

        [[nodiscard]] bool findTotal(Money& total, SeatCount seats, Billing billing) const noexcept
        {
            return totals[static_cast<std::size_t>(billing)].find(total, seats);
        }
    };

    struct PricedRow
    {
        const KnownPlan* known = nullptr;
        SeatCount seats = 0;
        Billing billing = Billing::monthly;
        Money total;
    };

    /// The cell of a column of accountColumns(); empty beyond the end of the row.
    [[nodiscard]] std::string_view cell(const TableRow& row, std::size_t column) const
    {
        const std::size_t at = columns_[column];
        return at < row.cells.size() ? row.cells[at] : std::string_view();
    }
    [[nodiscard]] bool isShaped(const TableRow& row) const;
    /// False, quickly, for a row that cannot be priced; reasonFor() then says why.
    [[nodiscard]] bool priceRow(const TableRow& row, const Block& block, PricedRow& priced) const;
    [[nodiscard]] bool cheapest(PricedRow& priced) const;
    /// The price of a row that says more than the four columns do.
    [[nodiscard]] bool priceWithExtras(const TableRow& row, PricedRow& priced) const;
    [[nodiscard]] Result<const RowPricer*> pricerOf(const TableRow& row) const;
    /// What a row asks the price of.
    [[nodiscard]] Result<Selection> selectionOf(const TableRow& row) const;
    [[nodiscard]] const KnownPlan* planNamed(std::string_view name) const;

    void appendPriced(Lines& out, const TableRow& row, const PricedRow& priced) const;
    void appendPricedCells(Lines& out, const TableRow& row, const PricedRow& priced) const;
    [[nodiscard]] char* writeTotal(char* to, Money total) const;
    std::string appendRefused(Lines& out, const TableRow& row, const Block& block) const;
    void appendField(Lines& out, std::string_view text) const;

    const PriceBook& book_;
    const BatchForm& form_;
    AccountCells columns_;
    ExtraColumns extras_;
    std::optional<Date> today_;
    const PricersOfVersions* versions_ = nullptr;
    std::vector<KnownPlan> plans_; ///< in the order of the book
    bool isUsual_;                 ///< the columns of the kind in their order, and no others
    std::string separator_;        ///< of the output
    std::string lastCells_;        ///< after the total: an empty note and the line end
};

} // namespace seatwise::cli
