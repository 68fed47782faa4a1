#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/batch/records.h"
#include "money/error.h"
#include "pricebook/price_book.h"

namespace seatwise::cli {

/// Prices one row of a batch after another through the price book, whatever its plans are.
class RowPricer
{
public:
    /// The book must outlive the pricer.
    explicit RowPricer(const PriceBook& book);

    /// Appends the line of the row, with its line end: "account_id,plan,seats,billing,total,note". A row that cannot
    /// be priced keeps its fields as they were, an empty total and the reason as its note; false then.
    bool append(std::string& out, const Record& row) const;

private:
    struct KnownPlan
    {
        const Plan* plan = nullptr;
        std::string field; ///< the plan's id as it is written, with the commas around it
    };

    struct PricedRow
    {
        const KnownPlan* known = nullptr;
        SeatCount seats = 0;
        Billing billing = Billing::monthly;
        Money total;
    };

    /// Nothing, quickly, for a row that cannot be priced; reasonFor() then says why.
    [[nodiscard]] std::optional<PricedRow> priceRow(const Record& row) const;
    [[nodiscard]] std::optional<PricedRow> cheapest(SeatCount seats, Billing billing) const;
    [[nodiscard]] Error reasonFor(const Record& row) const;

    void appendPriced(std::string& out, std::string_view account, const PricedRow& priced) const;

    const PriceBook& book_;
    std::vector<KnownPlan> plans_;
};

} // namespace seatwise::cli
