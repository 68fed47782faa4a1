#include "quoting/line_differences.h"

#include <algorithm>

namespace seatwise {

namespace {

Money signedAmount(const Line& line)
{
    return line.amount;
}

Money signedAmount(const Discount& discount)
{
    return Money{} - discount.amount;
}

/// Puts each that is there now beside the next of its kind that was there; what is left over was there alone.
template<class Each>
void setBeside(std::vector<LineDifference>& rows, std::vector<Each> before, const std::vector<Each>& after)
{
    for (const Each& each : after) {
        LineDifference row{each.description, std::nullopt, signedAmount(each)};
        const auto same = std::find_if(before.begin(), before.end(),
                                       [&each](const Each& earlier) { return earlier.kind == each.kind; });
        if (same != before.end()) {
            row.before = signedAmount(*same);
            before.erase(same);
        }
        rows.push_back(std::move(row));
    }
    for (const Each& gone : before)
        rows.push_back({gone.description, signedAmount(gone), std::nullopt});
}

} // namespace

std::vector<LineDifference> lineDifferences(const ChargedPrice& before, const ChargedPrice& after)
{
    std::vector<LineDifference> rows;
    setBeside(rows, before.lines(), after.lines());
    setBeside(rows, before.discounts(), after.discounts());
    return rows;
}

} // namespace seatwise
