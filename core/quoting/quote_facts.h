#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "quoting/approvers.h"
#include "quoting/quote.h"

namespace seatwise {

/// What a row of a store has of a quote, as its canonical bytes have it; see Quote for each.
struct QuoteFacts
{
    QuoteId id;
    std::optional<QuoteNumber> number;
    std::int64_t revision = 0;
    std::string customer;
    std::string purchaseOrder;
    PlanId plan;
    std::string planName;
    SeatCount seats = 0;
    std::string currency;
    Money total;
    std::optional<Date> issued;
    std::optional<Date> validThrough;
    std::optional<std::string> decisionOrder; ///< the purchase order that came with the decision
    std::string preparedBy;
    BookId book;
    std::string bookSha256;
    std::string approvedBy; ///< empty: nobody
    std::optional<ApprovalProof> proof;
    int options = 1; ///< that it gives to choose from; plan, seats and total are those of the leading one

    friend bool operator==(const QuoteFacts&, const QuoteFacts&) = default;
};

/// The facts in the bytes of canonicalBytes(), for comparing many quotes with what is listed of them: it skips what no
/// row has, at some microseconds a quote where readQuote() takes fifty. Nothing for bytes in which one of them is
/// missing or is not what canonicalBytes() writes; of the rest it says nothing.
[[nodiscard]] std::optional<QuoteFacts> factsIn(std::string_view canonicalBytes);

/// The bytes of canonicalBytes() with the lists of notices and of the working of each price emptied, so that
/// readQuote() reads the rest in about half the time: for figures of many quotes, which look at no text. Other bytes
/// stay as they are.
[[nodiscard]] std::string withoutWorking(std::string_view canonicalBytes);

} // namespace seatwise
