#include "offers/promotions.h"

#include <algorithm>

#include "charges/amount.h"
#include "words/offers_words.h"

namespace seatwise {

namespace {

Result<const Promotion*> findPromotion(const PriceBook& book, const PromotionCode& code)
{
    std::vector<PromotionCode> known;
    for (const Promotion& promotion : book.promotions) {
        if (promotion.code == code)
            return &promotion;
        known.push_back(promotion.code);
    }
    return refused(words::noSuchPromotion(code, book.id, listed(known)));
}

Result<void> checkPlan(const Promotion& promotion, const Plan& plan)
{
    const auto& plans = promotion.plans;
    if (plans.empty() || std::ranges::find(plans, plan.id) != plans.end())
        return {};
    return refused(words::promotionNotForPlan(promotion.code, plan.name, listed(plans)));
}

Result<void> checkDates(const Promotion& promotion, std::optional<Date> start)
{
    if (!promotion.validFrom && !promotion.validUntil)
        return {};
    if (!start)
        return misused(words::promotionNeedsStart(promotion.code));
    if (promotion.validFrom && *start < *promotion.validFrom)
        return refused(words::promotionNotYetValid(promotion.code, *promotion.validFrom, *start));
    if (promotion.validUntil && *start > *promotion.validUntil)
        return refused(words::promotionExpired(promotion.code, *promotion.validUntil, *start));
    return {};
}

Result<void> checkTogether(const std::vector<const Promotion*>& chosen, const Promotion& next)
{
    for (const Promotion* earlier : chosen) {
        if (earlier == &next)
            return misused(words::promotionTwice(next.code));
        if (!earlier->stackable && !next.stackable)
            return refused(words::promotionsNotCombined(earlier->code, next.code));
    }
    return {};
}

} // namespace

Result<std::vector<const Promotion*>> findPromotions(const PriceBook& book, const Plan& plan,
                                                     const std::vector<PromotionCode>& codes, std::optional<Date> start)
{
    std::vector<const Promotion*> chosen;
    for (const PromotionCode& code : codes) {
        const auto promotion = TRY(findPromotion(book, code));
        for (const auto& checked :
             {checkPlan(*promotion, plan), checkDates(*promotion, start), checkTogether(chosen, *promotion)})
            TRY(checked);
        chosen.push_back(promotion);
    }
    std::sort(chosen.begin(), chosen.end()); // they all stand in one vector, the book's
    return chosen;
}

std::vector<PromotionCode> promotionsGivenOnce(const PriceBook& book, const Selection& selection)
{
    std::vector<PromotionCode> codes;
    for (const PromotionCode& code : selection.offers.promotions)
        if (const auto promotion = findPromotion(book, code); promotion && (*promotion)->oncePerCustomer)
            codes.push_back(code);
    return codes;
}

int monthsInForce(const Promotion& promotion, Billing billing, int period) noexcept
{
    const int ofPeriod = months(billing);
    if (!promotion.months)
        return !promotion.periods || period <= *promotion.periods ? ofPeriod : 0;
    const std::int64_t before = std::int64_t{period - 1} * ofPeriod;
    return static_cast<int>(std::clamp<std::int64_t>(*promotion.months - before, 0, ofPeriod));
}

} // namespace seatwise
