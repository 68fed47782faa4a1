#include "exchange/lago.h"

#include <algorithm>
#include <array>
#include <set>

#include "codec/json_scalars.h"
#include "codec/json_text.h"
#include "exchange/foreign_fields.h"
#include "exchange/imported_book.h"
#include "exchange/lago_charge.h"
#include "exchange/period_plans.h"
#include "words/book_words.h"
#include "words/exchange_words.h"

namespace seatwise {

namespace {

constexpr std::array<std::string_view, 4> lagoModels{"standard", "graduated", "volume", "package"};

class LagoWriter
{
public:
    explicit LagoWriter(const PriceBook& book)
        : book_(exchanged(book))
    {
    }

    [[nodiscard]] ExchangeFile write()
    {
        LagoJson plans = LagoJson::array();
        for (const PeriodPlan& plan : periodPlans(book_))
            plans.push_back(planOf(plan));
        for (const ExchangedPrice& price : book_.prices)
            if (!price.billing)
                book_.losses.push_back({pathOf(price), words::lossOfOneTime()});
        LagoJson metrics = LagoJson::array();
        for (const std::string& unit : metrics_)
            metrics.push_back({{"name", unit}, {"code", unit}, {"aggregation_type", "sum_agg"}, {"field_name", unit}});
        LagoJson addOns = LagoJson::array();
        for (const auto& [code, name] : addOns_)
            addOns.push_back({{"name", name}, {"code", code}, {"amount_currency", book_.currency.code}});
        return {jsonText({{"billable_metrics", metrics}, {"add_ons", addOns}, {"plans", plans}}),
                std::move(book_.losses)};
    }

private:
    [[nodiscard]] LagoJson planOf(const PeriodPlan& plan)
    {
        LagoJson metadata = LagoJson::object();
        for (const auto& [name, text] : marksOf(book_, *plan.product))
            metadata[name] = text;
        LagoJson charges = LagoJson::array();
        LagoJson fixed = LagoJson::array();
        for (const ExchangedPrice* price : plan.recurring)
            if (const PriceShape shape = shapeToWrite(*price); shape.kind == PriceShape::Kind::flat)
                fixed.push_back(fixedOf(*price, shape));
            else
                charges.push_back(chargeOf(*price, shape));
        return {{"name", plan.product->name},
                {"code", codeOf(book_, plan, '-')},
                {"interval", lagoIntervals[static_cast<std::size_t>(plan.billing)]},
                {"amount_cents", 0},
                {"amount_currency", book_.currency.code},
                {"pay_in_advance", true},
                {"charges", std::move(charges)},
                {"fixed_charges", std::move(fixed)},
                {"metadata", std::move(metadata)}};
    }

    [[nodiscard]] LagoJson fixedOf(const ExchangedPrice& price, const PriceShape& shape)
    {
        const std::string code = lagoAddOnCode(book_, price);
        addOns_.insert({code, price.name});
        LagoJson charge = {{"add_on_code", code},
                           {"code", price.charge},
                           {"invoice_display_name", price.name},
                           {"units", 1},
                           {"pay_in_advance", true}};
        charge.update(lagoModel(shape));
        return charge;
    }

    [[nodiscard]] LagoJson chargeOf(const ExchangedPrice& price, const PriceShape& shape)
    {
        metrics_.insert(price.unit);
        LagoJson charge = {{"billable_metric_code", price.unit},
                           {"code", price.charge},
                           {"invoice_display_name", price.name},
                           {"pay_in_advance", false},
                           {"prorated", false}};
        charge.update(lagoModel(shape));
        return charge;
    }

    ExchangedBook book_;
    std::set<std::string> metrics_;
    std::set<std::pair<std::string, std::string>> addOns_;
};

class LagoReader
{
public:
    [[nodiscard]] Result<ExchangedBook> read(const JsonValue& root)
    {
        const Place top(root, problems_);
        if (!memberOf(top, "plans") && !memberOf(top, "plan"))
            top.refuse(words::keyIsMissing("plans"));
        for (const std::string_view key : {"plans", "plan"})
            forEach(top, key, [this](const Place& item) {
                const auto inner = memberOf(item, "plan");
                readPlan(inner ? *inner : item);
            });
        if (!problems_.empty())
            return tl::make_unexpected(asError(problems_.take()));
        return book_.take();
    }

private:
    void readPlan(const Place& place)
    {
        const auto interval = memberOf(place, "interval");
        if (!interval || textOf(place, "code").empty())
            return place.refuse(words::keyIsMissing(interval ? "code" : "interval"));
        const auto billing = readWord(*interval, lagoIntervals);
        const auto currency = currencyOf(place, "amount_currency");
        if (!billing || !currency || !book_.setCurrency(place, *currency))
            return;
        const auto metadata = memberOf(place, "metadata");
        ExchangedProduct product;
        product.id = asId(textOf(place, "code"));
        product.name = nameOf(place, "name");
        product_ = book_.addProduct(std::move(product), metadata ? &*metadata : nullptr);
        billing_ = everyBilling[*billing];
        readBase(place);
        for (const std::string_view key : {"trial_period", "minimum_commitment", "usage_thresholds"})
            loseMember(place, key);
        forEach(place, "charges", [this](const Place& charge) { readCharge(charge); });
        forEach(place, "fixed_charges", [this](const Place& charge) { readFixed(charge); });
    }

    /// Something that is there and is not nothing.
    void loseMember(const Place& place, std::string_view key)
    {
        const auto member = memberOf(place, key);
        const bool isNothing = !member || (member->value().items.empty() && member->value().members.empty() &&
                                           member->value().text.find_first_not_of("0.") == std::string::npos);
        if (!isNothing)
            book_.lose(member->path(), words::lossOfForeignParts(std::string(key)));
    }

    void readBase(const Place& place)
    {
        const auto base = memberOf(place, "amount_cents");
        if (!base)
            return;
        const auto amount = fromMinorUnits(base->value().text, book_.currency().exponent);
        if (!amount)
            return base->refuse(words::noAmountOfPrice(excerpt(base->value().text)));
        if (!amount->isZero())
            addPrice(place, "base-amount", "plan", {PriceShape::Kind::flat, *amount, {}, {}, 1});
    }

    void readCharge(const Place& place)
    {
        const std::string unit = textOf(place, "billable_metric_code");
        if (unit.empty())
            return place.refuse(words::keyIsMissing("billable_metric_code"));
        for (const std::string_view key : {"filters", "min_amount_cents", "applied_pricing_unit"})
            loseMember(place, key);
        if (auto shape = shapeOfCharge(place))
            addPrice(place, textOf(place, "code").empty() ? unit : textOf(place, "code"), unit, *std::move(shape));
    }

    /// A fixed charge of so many units is what they come to.
    void readFixed(const Place& place)
    {
        const std::string code = textOf(place, "code");
        const std::string addOn = textOf(place, "add_on_code");
        if (code.empty() && addOn.empty())
            return place.refuse(words::keyIsMissing("code"));
        const auto units = memberOf(place, "units") ? wholeOf(place, "units", 0) : std::optional<std::int64_t>(0);
        const auto shape = shapeOfCharge(place);
        if (!shape || !units)
            return;
        if (*units == 1)
            return addPrice(place, code.empty() ? addOn : code, "plan", forOneUnit(*shape));
        addPrice(place, code.empty() ? addOn : code, asId(addOn.empty() ? code : addOn), *shape);
        book_.lose(place.path(), words::lossOfForeignParts("units"));
    }

    void addPrice(const Place& place, std::string_view charge, std::string_view unit, PriceShape shape)
    {
        ExchangedPrice price;
        price.charge = asId(charge);
        price.unit = asId(unit);
        price.name = nameOf(place, "invoice_display_name");
        price.billing = billing_;
        price.shape = std::move(shape);
        book_.addPrice(place, product_, std::move(price));
    }

    [[nodiscard]] std::optional<PriceShape> shapeOfCharge(const Place& place)
    {
        const auto named = memberOf(place, "charge_model");
        const auto properties = memberOf(place, "properties");
        if (!named || !properties) {
            place.refuse(words::keyIsMissing(named ? "properties" : "charge_model"));
            return std::nullopt;
        }
        const auto model = readWord(*named, lagoModels);
        if (!model)
            return std::nullopt;
        const std::string_view word = lagoModels[*model];
        if (word == "graduated" || word == "volume")
            return rangesIn(*properties, word == "volume");
        if (!memberOf(*properties, "amount")) {
            properties->refuse(words::keyIsMissing("amount"));
            return std::nullopt;
        }
        const auto rate = decimalRateOf(*properties, "amount");
        if (word == "standard")
            return rate ? std::optional(PriceShape{PriceShape::Kind::perUnit, {}, *rate, {}, 1}) : std::nullopt;
        const auto size = wholeOf(*properties, "package_size", 1);
        const auto free = memberOf(*properties, "free_units") ? wholeOf(*properties, "free_units", 0)
                                                              : std::optional<std::int64_t>(0);
        if (!rate || !size || !free)
            return std::nullopt;
        return PriceShape{PriceShape::Kind::package, {}, *rate, {}, *size, *free};
    }

    [[nodiscard]] std::optional<PriceShape> rangesIn(const Place& properties, bool isVolume)
    {
        PriceShape shape{isVolume ? PriceShape::Kind::volume : PriceShape::Kind::graduated, {}, {}, {}, 1};
        const std::string_view key = isVolume ? "volume_ranges" : "graduated_ranges";
        const auto ranges = memberOf(properties, key);
        if (!ranges || !ranges->is(JsonValue::Kind::list) || ranges->value().items.empty()) {
            (ranges ? *ranges : properties).refuseFor(words::aList());
            return std::nullopt;
        }
        for (std::size_t i = 0; i < ranges->value().items.size(); ++i) {
            const Place range = ranges->item(i);
            const auto unit = decimalRateOf(range, "per_unit_amount");
            const auto flat = decimalAmountOf(range, "flat_amount");
            const bool isOpen = !memberOf(range, "to_value");
            const auto end = isOpen ? std::nullopt : wholeOf(range, "to_value", 1);
            if (!unit || !flat || (!isOpen && !end) || !beginsAfter(range, shape.tiers) ||
                !addTier(range, {end, *unit, *flat}, i + 1 == ranges->value().items.size(), shape.tiers))
                return std::nullopt;
        }
        return shape;
    }

    /// A range begins one after the end of the one before it, or at that end.
    [[nodiscard]] bool beginsAfter(const Place& range, const std::vector<ShapeTier>& before)
    {
        const auto from = wholeOf(range, "from_value", 0);
        if (!from)
            return false;
        const std::int64_t end = before.empty() ? 0 : before.back().upTo.value_or(0);
        if (!before.empty() && *from == end)
            book_.lose(range.path(), words::lossOfTouchingTiers());
        if (*from == end || *from == end + 1)
            return true;
        range.refuse(words::tierBeginsElsewhere(std::to_string(*from), end + 1, end));
        return false;
    }

    Problems problems_;
    ImportedBook book_;
    std::size_t product_ = 0;
    Billing billing_ = Billing::monthly;
};

} // namespace

ExchangeFile lagoFile(const PriceBook& book)
{
    return LagoWriter(book).write();
}

Result<ExchangedBook> readLago(std::string_view json)
{
    const auto root = parseJson(json);
    if (!root)
        return tl::make_unexpected(asError({root.error()}));
    return LagoReader().read(*root);
}

} // namespace seatwise
