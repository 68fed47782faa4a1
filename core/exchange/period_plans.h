#pragma once

#include <string>
#include <vector>

#include "exchange/exchanged_price.h"

namespace seatwise {

/// A product for one billing period, as systems know it whose plans have one period each. It lives as long as its book.
struct PeriodPlan
{
    const ExchangedProduct* product = nullptr;
    Billing billing = Billing::monthly;
    std::vector<const ExchangedPrice*> recurring;
    std::vector<const ExchangedPrice*> once; ///< the same ones in each of the product's plans
};

/// A plan for each product and each period of its prices; one for a month where it has none that recur.
[[nodiscard]] std::vector<PeriodPlan> periodPlans(const ExchangedBook& book);

/// What it is called: book, product and period with a separator between them.
[[nodiscard]] std::string codeOf(const ExchangedBook& book, const PeriodPlan& plan, char separator);

/// A price as it is for the quantity that it counts: one that counts a plan is a flat amount.
[[nodiscard]] PriceShape shapeToWrite(const ExchangedPrice& price);

} // namespace seatwise
