#include "pricing/offer_text.h"

#include "offers/locale.h"
#include "words/offers_words.h"

namespace seatwise {

namespace {

Message describe(const AppliedDiscount& discount, const Selection& selection)
{
    switch (discount.kind) {
    case Discount::Kind::annualPolicy:
        return words::annualCommitmentDiscount();
    case Discount::Kind::negotiated:
        return words::negotiatedRates();
    case Discount::Kind::promotion:
        if (discount.promotion->name == discount.promotion->code)
            return words::promotionCode(discount.promotion->code);
        return words::promotionNamed(discount.promotion->code, discount.promotion->name);
    case Discount::Kind::term:
        return words::termDiscount(words::years(*selection.termYears));
    case Discount::Kind::manager:
    case Discount::Kind::credit:
        break;
    }
    return words::managersDiscount();
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

void addOfferNotices(std::vector<Notice>& notices, const PriceBook& book, const Selection& selection,
                     const AllowedOffers& offers)
{
    if (offers.needsApproval)
        notices.push_back({Notice::Kind::approval, words::discountNeedsApproval(offers.manager)});
    for (const Promotion* promotion : offers.promotions) {
        const auto& forPeriods =
            selection.billing == Billing::annual ? words::promotionForYears : words::promotionForMonths;
        if (promotion->periods)
            notices.push_back({Notice::Kind::offer, forPeriods(*promotion->periods, promotion->code)});
        if (promotion->months)
            notices.push_back({Notice::Kind::offer, words::promotionForMonths(*promotion->months, promotion->code)});
        if (promotion->oncePerCustomer)
            notices.push_back({Notice::Kind::offer, words::promotionOncePerCustomer(promotion->code)});
    }
    if (selection.termYears && *selection.termYears > 1 && offers.term.isZero())
        notices.push_back({Notice::Kind::offer, words::noTermDiscount(book.name, words::years(*selection.termYears))});
    if (auto notice = localeNotice(book))
        notices.push_back({Notice::Kind::policy, std::move(*notice)});
}

} // namespace seatwise
