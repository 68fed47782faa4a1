#include "exchange/period_plans.h"

namespace seatwise {

std::vector<PeriodPlan> periodPlans(const ExchangedBook& book)
{
    std::vector<PeriodPlan> plans;
    for (const ExchangedProduct& product : book.products) {
        std::vector<const ExchangedPrice*> once;
        const std::size_t first = plans.size();
        for (const ExchangedPrice& price : book.prices)
            if (price.product == product.id && price.isOfAddOn == product.isAddOn && !price.billing)
                once.push_back(&price);
        for (const Billing billing : everyBilling) {
            PeriodPlan plan{&product, billing, {}, once};
            for (const ExchangedPrice& price : book.prices)
                if (price.product == product.id && price.isOfAddOn == product.isAddOn && price.billing == billing)
                    plan.recurring.push_back(&price);
            if (!plan.recurring.empty())
                plans.push_back(std::move(plan));
        }
        if (plans.size() == first)
            plans.push_back({&product, Billing::monthly, {}, once});
    }
    return plans;
}

std::string codeOf(const ExchangedBook& book, const PeriodPlan& plan, char separator)
{
    return book.id + separator + keyOf(book, plan.product->id, plan.product->isAddOn) + separator +
           std::string(toString(plan.billing));
}

PriceShape shapeToWrite(const ExchangedPrice& price)
{
    return price.unit == "plan" ? forOneUnit(price.shape) : price.shape;
}

} // namespace seatwise
