#include "pricebooks/model/book_check.h"

#include <algorithm>

#include "claims/claims.h"
#include "words/format.h"

namespace seatwise::ui {

std::vector<CheckedClaim> checkedClaims(const PriceBook& book)
{
    std::vector<CheckedClaim> checked;
    checked.reserve(book.claims.size());
    for (const Claim& claim : book.claims) {
        const ClaimReport report = check(book, claim);
        checked.push_back({report.holds, toQString(claim.text), toQString(report.published), toQString(report.computed),
                           toQString(claim.source), toQString(report.rule)});
    }
    return checked;
}

int differingClaims(const PriceBook& book)
{
    const auto reports = checkClaims(book);
    return static_cast<int>(
        std::count_if(reports.begin(), reports.end(), [](const ClaimReport& report) { return !report.holds; }));
}

} // namespace seatwise::ui
