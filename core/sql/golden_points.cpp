#include "sql/golden_points.h"

#include <algorithm>
#include <cstdint>

#include "charges/amount.h"
#include "pricing/cheapest.h"
#include "pricing/price.h"
#include "selection/selection.h"

namespace seatwise {

namespace {

std::optional<Money> totalOf(const PriceBook& book, const SeatFormula& formula, SeatCount seats)
{
    Money total;
    const bool isPriced = seats <= formula.provenTo && findTotal(total, book, *formula.plan, seats, formula.billing,
                                                                 periodDiscount(book.rules, formula.billing));
    return isPriced ? std::optional(total) : std::nullopt;
}

/// Of the cheapest subscription.
std::optional<Money> leastOf(const PriceBook& book, const std::vector<SeatFormula>& formulas, SeatCount seats,
                             Billing billing)
{
    std::optional<Money> least;
    if (seats > provenForAll(formulas))
        return least;
    for (const SeatFormula& formula : formulas) {
        if (formula.billing != billing || formula.plan->kind != PlanKind::subscription)
            continue;
        const auto total = totalOf(book, formula, seats);
        if (total && (!least || *total < *least))
            least = total;
    }
    return least;
}

std::vector<SeatCount> turnsOf(const SeatFormula& formula)
{
    std::vector<SeatCount> seats{0, 1, formula.provenTo, formula.provenTo + 1};
    for (const SeatStretch& stretch : formula.stretches)
        for (const SeatCount at : {stretch.from - 1, stretch.from, stretch.from + 1, stretch.to - 1, stretch.to})
            if (at >= 0 && at <= maxQuantity)
                seats.push_back(at);
    std::sort(seats.begin(), seats.end());
    seats.erase(std::unique(seats.begin(), seats.end()), seats.end());
    return seats;
}

/// Whole numbers of no order, the same ones every time.
class Numbers
{
public:
    [[nodiscard]] SeatCount below(SeatCount end)
    {
        state_ = state_ * 6364136223846793005U + 1442695040888963407U;
        return static_cast<SeatCount>((state_ >> 33) % static_cast<std::uint64_t>(std::max<SeatCount>(end, 1)));
    }

private:
    std::uint64_t state_ = 1;
};

} // namespace

std::vector<GoldenPoint> goldenPoints(const PriceBook& book, const std::vector<SeatFormula>& formulas,
                                      std::size_t count)
{
    std::vector<GoldenPoint> points;
    const auto add = [&](const SeatFormula& formula, SeatCount seats) {
        points.push_back({formula.plan->id.text(), seats, formula.billing, totalOf(book, formula, seats)});
    };
    const auto addCheapest = [&](SeatCount seats, Billing billing) {
        points.push_back({std::string(toString(Cheapest{})), seats, billing, leastOf(book, formulas, seats, billing)});
    };
    for (const SeatFormula& formula : formulas)
        for (const SeatCount seats : turnsOf(formula)) {
            add(formula, seats);
            addCheapest(seats, formula.billing);
        }
    Numbers numbers;
    constexpr SeatCount usual = 100'000;
    while (!formulas.empty() && points.size() < count)
        for (const SeatFormula& formula : formulas) {
            const SeatCount from = formula.plan->seats.min;
            const SeatCount seats = from + numbers.below(std::min(formula.provenTo, usual) - from + 2);
            add(formula, seats);
            addCheapest(seats, formula.billing);
        }
    return points;
}

} // namespace seatwise
