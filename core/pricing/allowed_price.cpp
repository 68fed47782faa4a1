#include "pricing/allowed_price.h"

namespace seatwise {

Result<AllowedPrice> priceWithWhatIsAllowed(const PriceBook& book, const Selection& asked)
{
    if (auto whole = price(book, asked))
        return AllowedPrice{std::move(*whole), asked, {}};
    AllowedPrice allowed;
    allowed.priced = asked;
    allowed.priced.offers = {};
    allowed.price = TRY(price(book, allowed.priced));
    const auto add = [&](OfferKind kind, auto Offers::*offer) {
        Selection next = allowed.priced;
        next.offers.*offer = asked.offers.*offer;
        auto priced = price(book, next);
        if (!priced) {
            allowed.refused.emplace_back(kind, priced.error());
            return;
        }
        allowed.price = std::move(*priced);
        allowed.priced = std::move(next);
    };
    add(OfferKind::negotiated, &Offers::negotiated);
    add(OfferKind::promotions, &Offers::promotions);
    add(OfferKind::discount, &Offers::manager);
    return allowed;
}

} // namespace seatwise
