#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "calendar/date.h"
#include "words/message.h"

namespace seatwise {

/// What is looked at before a draft goes out.
enum class IssuePoint {
    customer,
    letterhead,
    approval,
    price,
    bookDates,
    validity,
    promotion,
    purchaseOrder,
    billTo,
    preparedBy,
    service
};

/// "customer", "letterhead", …
[[nodiscard]] std::string_view toString(IssuePoint point) noexcept;

enum class IssueWeight {
    blocks, ///< it cannot go out
    warns,  ///< it can, and something is not on it
    checked ///< all is well
};

/// "blocks", "warns", "checked".
[[nodiscard]] std::string_view toString(IssueWeight weight) noexcept;

/// What came of looking at one point.
struct IssueFinding
{
    IssuePoint point = IssuePoint::customer;
    IssueWeight weight = IssueWeight::checked;
    Message what; ///< "The letterhead is missing"
    Message why;  ///< "No paper goes out without a sender."

    friend bool operator==(const IssueFinding&, const IssueFinding&) = default;
};

/// How a draft is to go out.
struct IssueOrder
{
    Date today{};
    std::string reason = {};                          ///< why it is issued outside the dates of its price book
    std::optional<Date> validThrough = std::nullopt;  ///< absent: for the days of its price book
    std::optional<bool> hasLetterhead = std::nullopt; ///< absent where nobody knows

    friend bool operator==(const IssueOrder&, const IssueOrder&) = default;
};

} // namespace seatwise
