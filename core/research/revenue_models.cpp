#include "research/revenue_models.h"

#include <algorithm>

#include "charges/amount.h"
#include "money/quotient.h"
#include "money/sums.h"
#include "words/analysis_words.h"

namespace seatwise {

namespace {

constexpr std::array<std::string_view, revenueModels> revenueModelNames = {"subscription", "consumption", "hybrid",
                                                                           "performance", "dynamic"};
constexpr std::int64_t tableSize = 4096;
/// The most that a month's insights may cost: 10 times that, as the models allow, still fits every product here.
constexpr Exact maxCost = exact(Money::whole(1'000'000'000));

bool isCreditMeter(const Charge& charge)
{
    return isCredit(charge.unit);
}

Measure used(std::int64_t insights)
{
    return {Quantity::whole(insights), {}};
}

Result<void> checkPlan(const PriceBook& book, const Plan& plan)
{
    if (std::none_of(plan.charges.begin(), plan.charges.end(), isCreditMeter))
        return refused(words::planWithoutCreditPrice(plan.name, book.id));
    const bool isBounded =
        plan.minimum || std::any_of(plan.charges.begin(), plan.charges.end(), [](const Charge& charge) {
            return isCreditMeter(charge) && (charge.minimum || charge.maximum);
        });
    if (isBounded)
        return refused(words::planWithMinimum(plan.name, book.id));
    return {};
}

} // namespace

std::string_view toString(RevenueModel model) noexcept
{
    return revenueModelNames[static_cast<std::size_t>(model)];
}

std::optional<RevenueModel> parseRevenueModel(std::string_view text) noexcept
{
    const auto found = std::find(revenueModelNames.begin(), revenueModelNames.end(), text);
    if (found == revenueModelNames.end())
        return std::nullopt;
    return static_cast<RevenueModel>(found - revenueModelNames.begin());
}

std::optional<Money> creditAmount(const PriceBook& book, const Plan& plan, std::int64_t insights) noexcept
{
    Money sum;
    for (const Charge& charge : plan.charges) {
        if (!isCreditMeter(charge))
            continue;
        const auto amount =
            tryRound(amountOf(charge, Billing::monthly, used(insights)), book.currency.exponent, book.rules.rounding);
        if (!amount || !addTo(sum, *amount))
            return std::nullopt;
    }
    return sum;
}

InsightTariff::InsightTariff(const PriceBook& book, const Plan& plan, const ExperimentAssumptions& assumptions)
    : book_(&book)
    , plan_(&plan)
    , assumptions_(assumptions)
{
}

Result<InsightTariff> InsightTariff::of(const PriceBook& book, const Plan& plan,
                                        const ExperimentAssumptions& assumptions, std::int64_t mostUsed)
{
    TRY(checkPlan(book, plan));
    InsightTariff tariff(book, plan, assumptions);
    if (tariff.meterAmount(mostUsed) > maxCost)
        return refused(words::insightsCostTooMuch(mostUsed, plan.name, Amount(maxCost, book.currency)));
    const std::int64_t size = std::min(tableSize, mostUsed + 1);
    tariff.table_.reserve(static_cast<std::size_t>(size));
    for (std::int64_t insights = 0; insights < size; ++insights) {
        tariff.table_.push_back(tariff.compute(insights));
        tariff.outcomes_.push_back(tariff.computeOutcomes(insights));
    }
    return tariff;
}

Exact InsightTariff::meterAmount(std::int64_t insights) const noexcept
{
    Exact amount;
    for (const Charge& charge : plan_->charges)
        if (isCreditMeter(charge))
            amount += amountOf(charge, Billing::monthly, used(insights));
    return amount;
}

std::int64_t InsightTariff::rounded(Quotient amount, Percent rate) const noexcept
{
    const Quotient part = amount * rate / 100;
    const std::int64_t minorInOne = detail::powerOfTen(book_->currency.exponent);
    return static_cast<std::int64_t>(nearest(part * minorInOne, book_->rules.rounding));
}

InsightAmounts InsightTariff::compute(std::int64_t insights) const noexcept
{
    const Exact meter = meterAmount(insights);
    InsightAmounts amounts;
    amounts.metered = minorUnits(*creditAmount(*book_, *plan_, insights), book_->currency); // of() refused what is more
    amounts.consumption = rounded(meter, assumptions_.consumptionRate);
    amounts.hybrid = rounded(meterAmount(std::max<std::int64_t>(0, insights - assumptions_.hybridIncluded)),
                             assumptions_.hybridRate);
    std::size_t place = 0;
    for (int step = -assumptions_.dynamicSteps; step <= assumptions_.dynamicSteps; ++step) {
        const std::int64_t perMille = 1000 + std::int64_t{step} * assumptions_.dynamicStep;
        amounts.dynamic[place++] = rounded(meter, Percent::fromUnits(perMille * (Percent::scale / 10)));
    }
    return amounts;
}

std::int64_t InsightTariff::computeOutcomes(std::int64_t outcomes) const noexcept
{
    return rounded(Quotient(assumptions_.outcomeValue) * outcomes, assumptions_.performanceShare);
}

} // namespace seatwise
