#include "quoting/issue_finding.h"

#include <array>

namespace seatwise {

namespace {

constexpr std::array<std::string_view, 11> pointNames{"customer", "letterhead",  "approval",  "price",
                                                      "dates",    "validity",    "promotion", "purchase_order",
                                                      "bill_to",  "prepared_by", "service"};
constexpr std::array<std::string_view, 3> weightNames{"blocks", "warns", "checked"};

} // namespace

std::string_view toString(IssuePoint point) noexcept
{
    return pointNames.at(static_cast<std::size_t>(point));
}

std::string_view toString(IssueWeight weight) noexcept
{
    return weightNames.at(static_cast<std::size_t>(weight));
}

} // namespace seatwise
