#include "exchange/kill_bill_reader.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "codec/json_scalars.h"
#include "codec/xml_value.h"
#include "exchange/foreign_fields.h"
#include "exchange/imported_book.h"
#include "words/book_words.h"
#include "words/exchange_words.h"

namespace seatwise {

namespace {

/// In the order of everyBilling.
constexpr std::array<std::string_view, everyBilling.size()> killBillPeriods{"MONTHLY", "QUARTERLY", "BIANNUAL",
                                                                            "ANNUAL"};

/// The text of an element that must be there.
std::optional<std::string> textIn(const Place& object, std::string_view key)
{
    std::string text = textOf(object, key);
    if (text.empty())
        object.refuse(words::keyIsMissing(key));
    return text.empty() ? std::nullopt : std::optional(std::move(text));
}

class KillBillReader
{
public:
    [[nodiscard]] Result<ExchangedBook> read(const JsonValue& root)
    {
        const Place top(root, problems_);
        if (const auto catalog = memberOf(top, "catalog"))
            readCatalog(*catalog);
        else
            top.refuse(words::keyIsMissing("catalog"));
        if (!problems_.empty())
            return tl::make_unexpected(asError(problems_.take()));
        return book_.take();
    }

private:
    void readCatalog(const Place& catalog)
    {
        const auto currencies = memberOf(catalog, "currencies");
        if (!currencies)
            return catalog.refuse(words::keyIsMissing("currencies"));
        const auto codes = memberOf(*currencies, "currency");
        const bool areSeveral = codes && codes->is(JsonValue::Kind::list);
        if (areSeveral)
            book_.lose(codes->path(), words::lossOfForeignParts("currency"));
        const std::string code = areSeveral ? codes->value().items.front().text : textOf(*currencies, "currency");
        const auto currency = Currency::find(code);
        if (!currency)
            return currencies->refuse(words::noCurrencyOfPrice(excerpt(code)));
        if (!book_.setCurrency(*currencies, *currency))
            return;
        if (const std::string name = textOf(catalog, "catalogName"); !name.empty())
            book_.setId(asId(name));
        forEachIn(catalog, "products", "product", [this](const Place& product) { readProduct(product); });
        forEachIn(catalog, "plans", "plan", [this](const Place& plan) { readPlan(plan); });
    }

    /// Each element of a name in another, which may hold none.
    template<class Read>
    static void forEachIn(const Place& place, std::string_view holder, std::string_view name, const Read& read)
    {
        if (const auto list = memberOf(place, holder))
            forEach(*list, name, read);
    }

    void readProduct(const Place& place)
    {
        const auto name = textIn(place, "name");
        if (!name)
            return;
        constexpr std::string_view addOnMark = "add_on.";
        ExchangedProduct product;
        product.isAddOn = textOf(place, "category") == "ADD_ON";
        product.id = asId(product.isAddOn && name->starts_with(addOnMark) ? name->substr(addOnMark.size()) : *name);
        product.name = nameOf(place, "prettyName");
        products_.emplace_back(*name, book_.addProduct(std::move(product), nullptr));
    }

    void readPlan(const Place& place)
    {
        const auto name = textIn(place, "name");
        const auto phase = memberOf(place, "finalPhase");
        if (!phase)
            place.refuse(words::keyIsMissing("finalPhase"));
        if (!name || !phase)
            return;
        const std::string product = textOf(place, "product");
        const auto known =
            std::find_if(products_.begin(), products_.end(), [&](const auto& one) { return one.first == product; });
        if (known == products_.end())
            return place.refuse(words::productOfPlanMissing(excerpt(product)));
        product_ = known->second;
        if (const auto initial = memberOf(place, "initialPhases"); initial && !initial->value().members.empty())
            book_.lose(initial->path(), words::lossOfForeignParts("initialPhases"));
        if (const auto fixed = memberOf(*phase, "fixed"))
            readFlat(*fixed, "fixedPrice", "fixed-price", std::nullopt);
        if (const auto recurring = memberOf(*phase, "recurring"))
            if (const auto billing = periodOf(*recurring))
                readFlat(*recurring, "recurringPrice", "recurring-price", *billing);
        forEachIn(*phase, "usages", "usage", [&](const Place& usage) { readUsage(usage, *name); });
    }

    [[nodiscard]] static std::optional<Billing> periodOf(const Place& place)
    {
        const auto named = memberOf(place, "billingPeriod");
        if (!named)
            place.refuse(words::keyIsMissing("billingPeriod"));
        const auto at = named ? readWord(*named, killBillPeriods) : std::nullopt;
        return at ? std::optional(everyBilling[*at]) : std::nullopt;
    }

    void readFlat(const Place& place, std::string_view key, std::string_view charge, std::optional<Billing> billing)
    {
        const auto amount = amountIn(place, key);
        if (!amount)
            return;
        ExchangedPrice price;
        price.charge = charge;
        price.unit = "plan";
        price.billing = billing;
        price.shape = {PriceShape::Kind::flat, *amount, {}, {}, 1};
        book_.addPrice(place, product_, std::move(price));
    }

    /// The amount in the currency of the book, among those of the element.
    [[nodiscard]] std::optional<FlatAmount> amountIn(const Place& place, std::string_view key)
    {
        std::optional<FlatAmount> amount;
        bool isThere = false;
        forEachIn(place, key, "price", [&](const Place& price) {
            if (textOf(price, "currency") != book_.currency().code || isThere)
                return;
            isThere = true;
            if (textIn(price, "value"))
                amount = decimalAmountOf(price, "value");
        });
        if (!isThere)
            place.refuse(words::priceInCurrencyMissing(book_.currency().code));
        return amount;
    }

    void readUsage(const Place& place, const std::string& plan)
    {
        constexpr std::array<std::string_view, 1> types{"CONSUMABLE"};
        constexpr std::array<std::string_view, 2> policies{"ALL_TIERS", "TOP_TIER"};
        const auto name = textIn(place, "name");
        const auto type = memberOf(place, "usageType");
        const auto billing = periodOf(place);
        if (!name || !billing || (type && !readWord(*type, types)))
            return;
        const auto policy = memberOf(place, "tierBlockPolicy");
        const auto isTop = policy ? readWord(*policy, policies) : std::optional<std::size_t>(0);
        if (!isTop)
            return;
        ExchangedPrice price;
        price.charge = asId(name->starts_with(plan + '-') ? name->substr(plan.size() + 1) : *name);
        price.billing = billing;
        price.shape.kind = *isTop == 1 ? PriceShape::Kind::volume : PriceShape::Kind::graduated;
        blocks_.clear();
        forEachIn(place, "tiers", "tier", [&](const Place& tier) {
            forEachIn(tier, "blocks", "tieredBlock", [&](const Place& block) { readBlock(block, price.unit); });
        });
        if (problems_.empty() && shapeOfBlocks(place, price.shape))
            book_.addPrice(place, product_, std::move(price));
    }

    struct Block
    {
        std::int64_t size = 1;
        Rate rate;
        std::optional<std::int64_t> most;
    };

    void readBlock(const Place& place, std::string& unit)
    {
        const std::string counted = asId(textOf(place, "unit"));
        if (!unit.empty() && unit != counted)
            return place.refuse(words::blocksOfTier());
        unit = counted;
        const auto size = wholeOf(place, "size", 1);
        const bool isOpen = textOf(place, "max") == "-1";
        const auto most = isOpen ? std::nullopt : wholeOf(place, "max", 1);
        const auto amount = amountIn(place, "prices");
        if (!size || !amount || (!isOpen && !most))
            return;
        const auto rate = amount->asRate();
        if (!rate)
            return place.refuse(words::lossOfLargeAmounts());
        const std::int64_t reached = blocks_.empty() ? 0 : blocks_.back().most.value_or(0);
        if (reached > maxQuantity - most.value_or(0) || blocks_.size() == maxTiers)
            return place.refuse(words::tooManyTiersOfPrice(maxTiers));
        blocks_.push_back({*size, *rate, most ? std::optional(reached + *most) : std::nullopt});
    }

    /// The tiers of blocks of one unit each, or packages after what is free.
    [[nodiscard]] bool shapeOfBlocks(const Place& place, PriceShape& shape) const
    {
        if (blocks_.empty()) {
            place.refuse(words::keyIsMissing("tieredBlock"));
            return false;
        }
        if (blocks_.back().size > 1) {
            const bool isPackage = blocks_.size() == 1 || (blocks_.size() == 2 && blocks_.front().size == 1 &&
                                                           blocks_.front().rate.isZero() && blocks_.front().most);
            if (!isPackage || blocks_.back().most || shape.kind == PriceShape::Kind::volume) {
                place.refuse(words::blocksOfTier());
                return false;
            }
            const std::int64_t free = blocks_.size() == 2 ? *blocks_.front().most : 0;
            shape = {PriceShape::Kind::package, {}, blocks_.back().rate, {}, blocks_.back().size, free};
            return true;
        }
        for (const Block& block : blocks_) {
            if (block.size > 1) {
                place.refuse(words::blocksOfTier());
                return false;
            }
            if (!addTier(place, {block.most, block.rate, {}}, &block == &blocks_.back(), shape.tiers))
                return false;
        }
        return true;
    }

    Problems problems_;
    ImportedBook book_;
    std::vector<std::pair<std::string, std::size_t>> products_; ///< by the name in the file
    std::size_t product_ = 0;
    std::vector<Block> blocks_; ///< of the usage that is read
};

} // namespace

Result<ExchangedBook> readKillBill(std::string_view xml)
{
    const auto root = parseXml(xml);
    if (!root)
        return tl::make_unexpected(asError({root.error()}));
    return KillBillReader().read(*root);
}

} // namespace seatwise
