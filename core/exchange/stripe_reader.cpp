#include "exchange/stripe_reader.h"

#include <utility>
#include <vector>

#include "codec/json_scalars.h"
#include "exchange/foreign_fields.h"
#include "exchange/imported_book.h"
#include "exchange/stripe.h"
#include "words/book_words.h"
#include "words/exchange_words.h"

namespace seatwise {

namespace {

class StripeReader
{
public:
    [[nodiscard]] Result<ExchangedBook> read(const JsonValue& root)
    {
        const Place top(root, problems_);
        for (const std::string_view key : {"products", "prices"})
            if (!memberOf(top, key))
                top.refuse(words::keyIsMissing(key));
        forEach(top, "products", [this](const Place& product) { readProduct(product); });
        forEach(top, "prices", [this](const Place& price) { readPrice(price); });
        if (!problems_.empty())
            return tl::make_unexpected(asError(problems_.take()));
        return book_.take();
    }

private:
    void readProduct(const Place& place)
    {
        const std::string id = textOf(place, "id");
        if (id.empty())
            return place.refuse(words::keyIsMissing("id"));
        ExchangedProduct product;
        product.name = nameOf(place, "name");
        product.id = asId(id);
        const auto metadata = memberOf(place, "metadata");
        products_.emplace_back(id, book_.addProduct(std::move(product), metadata ? &*metadata : nullptr));
    }

    void readPrice(const Place& place)
    {
        if (const auto active = memberOf(place, "active"); active && active->value().text == "false")
            return book_.lose(place.path(), words::lossOfInactivePrices());
        const auto product = productOf(place);
        if (!product)
            return;
        ExchangedPrice price;
        price.name = nameOf(place, "nickname");
        price.charge = "seats";
        price.unit = "seat";
        const auto currency = currencyOf(place, "currency");
        if (!currency || !book_.setCurrency(place, *currency) || !readInterval(place, price) ||
            !readShape(place, price.shape))
            return;
        if (const auto metadata = memberOf(place, "metadata")) {
            takeId(price.charge, textOf(*metadata, "seatwise_charge"));
            takeId(price.unit, textOf(*metadata, "seatwise_unit"));
            if (textOf(*metadata, "seatwise_model") == "flat" && price.shape.kind == PriceShape::Kind::perUnit)
                price.shape = forOneUnit(price.shape);
        }
        if (price.name.empty())
            price.name = book_.product(*product).name;
        book_.addPrice(place, *product, std::move(price));
    }

    /// The place of a price's product among those of the file.
    [[nodiscard]] std::optional<std::size_t> productOf(const Place& price)
    {
        const auto named = memberOf(price, "product");
        const std::string id = !named                               ? std::string()
                               : named->is(JsonValue::Kind::object) ? textOf(*named, "id")
                                                                    : named->value().text;
        for (const auto& [known, at] : products_)
            if (known == id)
                return at;
        (named ? *named : price).refuse(words::productOfPriceMissing(id));
        return std::nullopt;
    }

    [[nodiscard]] static bool readInterval(const Place& place, ExchangedPrice& price)
    {
        const auto recurring = memberOf(place, "recurring");
        if (!recurring)
            return true;
        const std::string interval = textOf(*recurring, "interval");
        const std::string count = textOf(*recurring, "interval_count");
        if (textOf(*recurring, "usage_type") == "metered") {
            price.unit = asId(textOf(*recurring, "meter"));
            price.charge = price.unit;
        }
        const std::string said = (count.empty() ? "1" : count) + ' ' + interval;
        if (said == "1 month")
            price.billing = Billing::monthly;
        else if (said == "3 month")
            price.billing = Billing::quarterly;
        else if (said == "6 month")
            price.billing = Billing::semiannual;
        else if (said == "1 year" || said == "12 month")
            price.billing = Billing::annual;
        if (price.billing)
            return true;
        recurring->refuse(words::intervalUnknown(said));
        return false;
    }

    [[nodiscard]] std::optional<FlatAmount> amountOf(const Place& place, std::string_view decimal,
                                                     std::string_view whole)
    {
        const auto given = memberOf(place, decimal) ? memberOf(place, decimal) : memberOf(place, whole);
        if (!given)
            return FlatAmount();
        auto amount = fromMinorUnits(given->value().text, stripeExponent(book_.currency()));
        if (!amount)
            given->refuse(words::noAmountOfPrice(excerpt(given->value().text)));
        return amount;
    }

    [[nodiscard]] std::optional<Rate> rateOf(const Place& place, std::string_view decimal, std::string_view whole)
    {
        const auto amount = amountOf(place, decimal, whole);
        if (!amount)
            return std::nullopt;
        auto rate = amount->asRate();
        if (!rate)
            place.refuse(words::lossOfLargeAmounts());
        return rate;
    }

    [[nodiscard]] bool readShape(const Place& place, PriceShape& shape)
    {
        if (textOf(place, "billing_scheme") == "tiered" || memberOf(place, "tiers"))
            return readTiers(place, shape);
        if (!memberOf(place, "unit_amount") && !memberOf(place, "unit_amount_decimal")) {
            place.refuse(words::keyIsMissing("unit_amount_decimal"));
            return false;
        }
        const auto rate = rateOf(place, "unit_amount_decimal", "unit_amount");
        if (!rate)
            return false;
        shape = {PriceShape::Kind::perUnit, {}, *rate, {}, 1};
        const auto packages = memberOf(place, "transform_quantity");
        if (!packages)
            return true;
        const std::string rounding = textOf(*packages, "round");
        if (rounding != "up") {
            packages->refuse(words::packagesRoundedUp(rounding));
            return false;
        }
        const auto size = memberOf(*packages, "divide_by");
        const auto whole = size ? readWhole(*size, 1, maxQuantity) : std::nullopt;
        if (!whole && !size)
            packages->refuse(words::keyIsMissing("divide_by"));
        shape.kind = PriceShape::Kind::package;
        shape.size = whole.value_or(1);
        return whole.has_value();
    }

    [[nodiscard]] bool readTiers(const Place& place, PriceShape& shape)
    {
        const std::string mode = textOf(place, "tiers_mode");
        if (mode != "graduated" && mode != "volume") {
            place.refuse(words::tiersModeUnknown(mode));
            return false;
        }
        shape.kind = mode == "volume" ? PriceShape::Kind::volume : PriceShape::Kind::graduated;
        const auto tiers = memberOf(place, "tiers");
        if (!tiers || !tiers->is(JsonValue::Kind::list) || tiers->value().items.empty()) {
            (tiers ? *tiers : place).refuseFor(words::aList());
            return false;
        }
        for (std::size_t i = 0; i < tiers->value().items.size(); ++i) {
            const Place tier = tiers->item(i);
            const auto unit = rateOf(tier, "unit_amount_decimal", "unit_amount");
            const auto flat = amountOf(tier, "flat_amount_decimal", "flat_amount");
            const auto end = memberOf(tier, "up_to");
            const bool isOpen = !end || end->value().text == "inf";
            const auto upTo = isOpen ? std::nullopt : wholeOf(tier, "up_to", 1);
            if (!unit || !flat || (!isOpen && !upTo) ||
                !addTier(tier, {upTo, *unit, *flat}, i + 1 == tiers->value().items.size(), shape.tiers))
                return false;
        }
        return true;
    }

    static void takeId(std::string& to, const std::string& text)
    {
        if (!text.empty())
            to = asId(text);
    }

    Problems problems_;
    ImportedBook book_;
    std::vector<std::pair<std::string, std::size_t>> products_; ///< by the id of the file
};

} // namespace

Result<ExchangedBook> readStripe(std::string_view json)
{
    const auto root = parseJson(json);
    if (!root)
        return tl::make_unexpected(asError({root.error()}));
    return StripeReader().read(*root);
}

} // namespace seatwise
