#include "words/billing_texts.h"

#include <algorithm>

namespace seatwise::ui {

QString ofBilling(Billing billing, const std::array<QString, everyBilling.size()>& texts)
{
    return texts[static_cast<std::size_t>(billing)];
}

std::vector<Billing> billingChoices(const PriceBook& book)
{
    std::vector<Billing> choices;
    for (const Billing billing : everyBilling)
        if (billing == Billing::monthly || billing == Billing::annual ||
            std::ranges::any_of(book.plans, [billing](const Plan& plan) { return plan.offers(billing); }))
            choices.push_back(billing);
    return choices;
}

int billingIndex(const PriceBook& book, Billing billing)
{
    const std::vector<Billing> choices = billingChoices(book);
    const auto found = std::ranges::find(choices, billing);
    return found == choices.end() ? -1 : static_cast<int>(found - choices.begin());
}

Billing billingAt(const PriceBook& book, int index)
{
    return billingChoices(book).at(static_cast<std::size_t>(index));
}

} // namespace seatwise::ui
