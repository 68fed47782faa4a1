#include "exchange/book_loss.h"

#include "words/exchange_words.h"

namespace seatwise {

std::vector<BookLoss> lossesBesidePrices(const PriceBook& book)
{
    std::vector<BookLoss> losses;
    for (const Plan& plan : book.plans) {
        const std::string path = "plans." + plan.id.text();
        if (plan.seats != SeatRange())
            losses.push_back({path + ".seats", words::lossOfLimits()});
        if (plan.minimum)
            losses.push_back({path + ".minimum", words::lossOfBounds()});
        if (plan.trial)
            losses.push_back({path + ".trial", words::lossOfTrials()});
        if (!plan.features.empty())
            losses.push_back({path + ".features", words::lossOfTexts()});
        if (!plan.upgradesTo.empty() || !plan.downgradesTo.empty())
            losses.push_back({path + ".upgrades_to", words::lossOfMoves()});
    }
    const auto add = [&losses](bool isThere, const char* path, Message reason) {
        if (isThere)
            losses.push_back({path, std::move(reason)});
    };
    const Rules usual;
    add(book.rules.annualDivisor != usual.annualDivisor || book.rules.includesChangeDay != usual.includesChangeDay,
        "rules.proration", words::lossOfProration());
    add(book.rules.monthlyAnchor != usual.monthlyAnchor, "rules.monthly_anchor", words::lossOfProration());
    add(book.rules.summerPause.has_value(), "rules.summer_pause", words::lossOfPauses());
    add(!book.rules.discountBands.empty(), "rules.discount_bands", words::lossOfDiscounts());
    add(book.rules.floorPercent.has_value(), "rules.floor_percent", words::lossOfDiscounts());
    add(book.rules.negotiatedFrom.has_value(), "rules.negotiated_from", words::lossOfDiscounts());
    add(book.rules.creditRollover.has_value(), "rules.credit_rollover", words::lossOfCredits());
    add(!book.creditPacks.empty(), "credit_packs", words::lossOfCredits());
    add(!book.promotions.empty(), "promotions", words::lossOfDiscounts());
    add(!book.termDiscounts.empty(), "term_discounts", words::lossOfDiscounts());
    add(!book.locales.empty(), "locales", words::lossOfLocales());
    add(!book.segments.empty(), "segments", words::lossOfTexts());
    add(!book.claims.empty(), "claims", words::lossOfTexts());
    add(!book.assumptions.empty(), "assumptions", words::lossOfTexts());
    return losses;
}

} // namespace seatwise
