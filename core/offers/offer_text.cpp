#include "offers/offers.h"

#include "offers/locale.h"
#include "pricing/text.h"

namespace seatwise {

namespace {

std::string years(int count)
{
    return std::to_string(count) + (count == 1 ? " year" : " years");
}

std::string describe(const AppliedDiscount& discount, const Selection& selection)
{
    switch (discount.kind) {
    case Discount::Kind::annualPolicy:
        return "Annual commitment discount";
    case Discount::Kind::negotiated:
        return "Negotiated rates";
    case Discount::Kind::promotion:
        if (discount.promotion->name == discount.promotion->code)
            return "Promotion " + discount.promotion->code;
        return "Promotion " + discount.promotion->code + ": " + discount.promotion->name;
    case Discount::Kind::term:
        return "Term discount, " + years(*selection.termYears);
    case Discount::Kind::manager:
    case Discount::Kind::credit:
        break;
    }
    return "Account manager's discount";
}

std::string periods(int count, Billing billing)
{
    const std::string unit = billing == Billing::annual ? "year" : "month";
    return count == 1 ? "first " + unit : "first " + std::to_string(count) + ' ' + unit + 's';
}

} // namespace

std::vector<Discount> inWords(const std::vector<AppliedDiscount>& discounts, const Selection& selection)
{
    std::vector<Discount> lines;
    lines.reserve(discounts.size());
    for (const AppliedDiscount& discount : discounts)
        lines.push_back({describe(discount, selection), discount.percent, discount.amount, discount.kind});
    return lines;
}

std::vector<Notice> offerNotices(const PriceBook& book, const Selection& selection, const AllowedOffers& offers)
{
    std::vector<Notice> notices;
    if (offers.needsApproval)
        notices.push_back({Notice::Kind::approval, "The account manager's discount of " +
                                                       seatwise::inWords(offers.manager) +
                                                       " needs an approval before a quote is issued."});
    for (const Promotion* promotion : offers.promotions) {
        if (promotion->periods)
            notices.push_back({Notice::Kind::offer, "The promotion " + promotion->code + " applies to the " +
                                                        periods(*promotion->periods, selection.billing) + " only."});
        if (promotion->oncePerCustomer)
            notices.push_back(
                {Notice::Kind::offer,
                 "The promotion " + promotion->code + " is given once to a customer: see that it has not been used."});
    }
    if (selection.termYears && *selection.termYears > 1 && offers.term.isZero())
        notices.push_back(
            {Notice::Kind::offer, book.name + " gives no discount for a term of " + years(*selection.termYears) + '.'});
    if (auto text = localeNotice(book))
        notices.push_back({Notice::Kind::policy, std::move(*text)});
    return notices;
}

} // namespace seatwise
