#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/batch/lines.h"
#include "cli/batch/records.h"
#include "money/error.h"
#include "pricebook/price_book.h"

namespace seatwise::cli {

struct BatchCounts
{
    std::int64_t priced = 0;
    std::int64_t refused = 0;

    friend bool operator==(const BatchCounts&, const BatchCounts&) = default;
};

/// Prices one row of a batch after another through the price book, whatever its plans are.
class RowPricer
{
public:
    /// The book must outlive the pricer.
    explicit RowPricer(const PriceBook& book);

    /// Appends a line for each row of CSV text: "account_id,plan,seats,billing,total,note". A row that cannot be
    /// priced keeps its fields as they were, an empty total and the reason as its note.
    BatchCounts append(Lines& out, std::string_view rows) const;

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

    /// False, quickly, for a row that cannot be priced; reasonFor() then says why.
    [[nodiscard]] bool priceRow(const Record& row, PricedRow& priced) const;
    [[nodiscard]] bool cheapest(PricedRow& priced) const;
    [[nodiscard]] Error reasonFor(const Record& row) const;

    void appendPriced(Lines& out, std::string_view account, const PricedRow& priced) const;
    void appendRefused(Lines& out, const Record& row) const;

    const PriceBook& book_;
    std::vector<KnownPlan> plans_;
};

} // namespace seatwise::cli
