#include "exchange/kill_bill.h"

#include <algorithm>
#include <array>
#include <set>

#include "exchange/period_plans.h"
#include "words/exchange_words.h"

namespace seatwise {

namespace {

/// XML as it is written, an element a line.
class XmlText
{
public:
    void open(const std::string& name, const std::string& attributes = {})
    {
        line('<' + name + attributes + '>');
        ++depth_;
    }
    void close(const std::string& name)
    {
        --depth_;
        line("</" + name + '>');
    }
    void element(const std::string& name, std::string_view text)
    {
        line('<' + name + '>' + escaped(text) + "</" + name + '>');
    }
    [[nodiscard]] static std::string attribute(const std::string& name, std::string_view text)
    {
        return ' ' + name + "=\"" + escaped(text) + '"';
    }
    [[nodiscard]] std::string take() { return std::move(text_); }

    void line(const std::string& text) { text_ += std::string(depth_ * 2, ' ') + text + '\n'; }

private:
    [[nodiscard]] static std::string escaped(std::string_view text)
    {
        std::string safe;
        for (const char c : text)
            safe += c == '&'   ? "&amp;"
                    : c == '<' ? "&lt;"
                    : c == '>' ? "&gt;"
                    : c == '"' ? "&quot;"
                               : std::string(1, c);
        return safe;
    }

    std::string text_;
    std::size_t depth_ = 0;
};

std::string productName(const ExchangedProduct& product)
{
    return (product.isAddOn ? "add_on." : "") + product.id;
}

std::string planName(const PeriodPlan& plan)
{
    return productName(*plan.product) + '-' + std::string(toString(plan.billing));
}

std::string_view periodWord(Billing billing)
{
    constexpr std::array<std::string_view, everyBilling.size()> periods{"MONTHLY", "QUARTERLY", "BIANNUAL", "ANNUAL"};
    return periods[static_cast<std::size_t>(billing)];
}

/// The amount of a price that does not depend on a quantity: that of a flat price, and of the first tier of a graduated
/// one.
FlatAmount fixedPart(const PriceShape& shape)
{
    if (shape.kind == PriceShape::Kind::flat)
        return shape.amount;
    return shape.kind == PriceShape::Kind::graduated ? shape.tiers.front().flat : FlatAmount();
}

class KillBillWriter
{
public:
    explicit KillBillWriter(const PriceBook& book)
        : book_(exchanged(book))
        , from_(book.effectiveFrom)
        , plans_(periodPlans(book_))
    {
    }

    [[nodiscard]] ExchangeFile write()
    {
        for (const char* path : {"name", "version"})
            book_.losses.push_back({path, words::lossOfTexts()});
        if (!book_.prices.empty())
            book_.losses.push_back({"plans", words::lossOfChargeNames()});
        for (const ExchangedPrice& price : book_.prices)
            if (const Message reason = reasonAgainst(price); !reason.empty())
                book_.losses.push_back({pathOf(price), reason});
        for (const ExchangedProduct& product : book_.products)
            if (!product.isAddOn && product.kind != PlanKind::subscription)
                book_.losses.push_back({"plans." + product.id + ".kind", words::lossOfTexts()});
        xml_.line("<?xml" + XmlText::attribute("version", "1.0") + XmlText::attribute("encoding", "UTF-8") + "?>");
        xml_.open("catalog", XmlText::attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance") +
                                 XmlText::attribute("xsi:noNamespaceSchemaLocation",
                                                    "https://docs.killbill.io/latest/catalog.xsd"));
        xml_.element("effectiveDate", toString(from_) + "T00:00:00+00:00");
        xml_.element("catalogName", book_.id);
        xml_.element("recurringBillingMode", "IN_ADVANCE");
        xml_.open("currencies");
        xml_.element("currency", book_.currency.code);
        xml_.close("currencies");
        writeUnits();
        xml_.open("products");
        for (const ExchangedProduct& product : book_.products)
            writeProduct(product);
        xml_.close("products");
        writeRules();
        xml_.open("plans");
        for (const PeriodPlan& plan : plans_)
            writePlan(plan);
        xml_.close("plans");
        xml_.open("priceLists");
        xml_.open("defaultPriceList", XmlText::attribute("name", "DEFAULT"));
        xml_.open("plans");
        for (const PeriodPlan& plan : plans_)
            xml_.element("plan", planName(plan));
        xml_.close("plans");
        xml_.close("defaultPriceList");
        xml_.close("priceLists");
        xml_.close("catalog");
        return {xml_.take(), std::move(book_.losses)};
    }

private:
    /// Why a price has no place in the catalogue; nothing for one that has.
    [[nodiscard]] Message reasonAgainst(const ExchangedPrice& price) const
    {
        const PriceShape shape = shapeToWrite(price);
        if (!price.billing && shape.kind != PriceShape::Kind::flat)
            return words::lossOfOneTime();
        const bool isGraduated = shape.kind == PriceShape::Kind::graduated;
        for (std::size_t i = 0; i < shape.tiers.size(); ++i)
            if (!shape.tiers[i].flat.isZero() && (i > 0 || !isGraduated))
                return words::lossOfTierFlats();
        // Amounts are added up, and each would be rounded by itself.
        if (fixedPart(shape).units() % detail::powerOfTen(Rate::places - book_.currency.exponent) != 0)
            return words::lossOfDecimalsThere();
        return {};
    }

    void writeUnits()
    {
        std::set<std::string> units;
        for (const ExchangedPrice& price : book_.prices)
            if (shapeToWrite(price).kind != PriceShape::Kind::flat)
                units.insert(price.unit);
        xml_.open("units");
        for (const std::string& unit : units)
            xml_.line("<unit" + XmlText::attribute("name", unit) + "/>");
        xml_.close("units");
    }

    void writeProduct(const ExchangedProduct& product)
    {
        xml_.open("product",
                  XmlText::attribute("name", productName(product)) + XmlText::attribute("prettyName", product.name));
        xml_.element("category", product.isAddOn ? "ADD_ON" : "BASE");
        std::vector<std::string> available;
        for (const ExchangedProduct& addOn : book_.products)
            if (addOn.isAddOn && !product.isAddOn &&
                (addOn.plans.empty() ||
                 std::find(addOn.plans.begin(), addOn.plans.end(), product.id) != addOn.plans.end()))
                available.push_back(productName(addOn));
        if (!available.empty()) {
            xml_.open("available");
            for (const std::string& addOn : available)
                xml_.element("addonProduct", addOn);
            xml_.close("available");
        }
        xml_.close("product");
    }

    void writeRules()
    {
        xml_.open("rules");
        for (const std::string event : {"change", "cancel"}) {
            xml_.open(event + "Policy");
            xml_.open(event + "PolicyCase");
            xml_.element("policy", "END_OF_TERM");
            xml_.close(event + "PolicyCase");
            xml_.close(event + "Policy");
        }
        xml_.close("rules");
    }

    void writePlan(const PeriodPlan& plan)
    {
        xml_.open("plan",
                  XmlText::attribute("name", planName(plan)) + XmlText::attribute("prettyName", plan.product->name));
        xml_.element("product", productName(*plan.product));
        xml_.open("initialPhases");
        xml_.close("initialPhases");
        xml_.open("finalPhase", XmlText::attribute("type", "EVERGREEN"));
        xml_.open("duration");
        xml_.element("unit", "UNLIMITED");
        xml_.close("duration");
        if (hasFixedPart(plan.once)) {
            xml_.open("fixed");
            writeAmount("fixedPrice", sumOf(plan.once).toString());
            xml_.close("fixed");
        }
        if (hasFixedPart(plan.recurring)) {
            xml_.open("recurring");
            xml_.element("billingPeriod", periodWord(plan.billing));
            writeAmount("recurringPrice", sumOf(plan.recurring).toString());
            xml_.close("recurring");
        }
        xml_.open("usages");
        for (const ExchangedPrice* price : plan.recurring)
            if (const PriceShape shape = shapeToWrite(*price);
                shape.kind != PriceShape::Kind::flat && reasonAgainst(*price).empty())
                writeUsage(plan, *price, shape);
        xml_.close("usages");
        xml_.close("finalPhase");
        xml_.close("plan");
    }

    /// Whether there is a flat amount, which may be nothing: that of a plan that is free.
    [[nodiscard]] bool hasFixedPart(const std::vector<const ExchangedPrice*>& prices) const
    {
        return std::any_of(prices.begin(), prices.end(), [this](const ExchangedPrice* price) {
            const PriceShape shape = shapeToWrite(*price);
            return reasonAgainst(*price).empty() &&
                   (shape.kind == PriceShape::Kind::flat || !fixedPart(shape).isZero());
        });
    }

    [[nodiscard]] FlatAmount sumOf(const std::vector<const ExchangedPrice*>& prices) const
    {
        FlatAmount sum;
        for (const ExchangedPrice* price : prices)
            if (reasonAgainst(*price).empty())
                sum = sum + fixedPart(shapeToWrite(*price));
        return sum;
    }

    void writeAmount(const std::string& name, const std::string& amount)
    {
        xml_.open(name);
        xml_.open("price");
        xml_.element("currency", book_.currency.code);
        xml_.element("value", amount);
        xml_.close("price");
        xml_.close(name);
    }

    void writeUsage(const PeriodPlan& plan, const ExchangedPrice& price, const PriceShape& shape)
    {
        const bool isVolume = shape.kind == PriceShape::Kind::volume;
        xml_.open("usage", XmlText::attribute("name", planName(plan) + '-' + price.charge) +
                               XmlText::attribute("billingMode", "IN_ARREAR") +
                               XmlText::attribute("usageType", "CONSUMABLE") +
                               XmlText::attribute("tierBlockPolicy", isVolume ? "TOP_TIER" : "ALL_TIERS"));
        xml_.element("billingPeriod", periodWord(plan.billing));
        xml_.open("tiers");
        std::int64_t before = 0;
        for (const ShapeTier& tier : shape.tiers) {
            writeTier(price.unit, 1, tier.unit, tier.upTo ? *tier.upTo - before : -1);
            before = tier.upTo.value_or(before);
        }
        if (shape.included > 0)
            writeTier(price.unit, 1, {}, shape.included);
        if (shape.tiers.empty())
            writeTier(price.unit, shape.kind == PriceShape::Kind::package ? shape.size : 1, shape.rate, -1);
        xml_.close("tiers");
        xml_.close("usage");
    }

    /// `most` blocks of so many units; -1 is without an end there.
    void writeTier(const std::string& unit, std::int64_t size, Rate rate, std::int64_t most)
    {
        xml_.open("tier");
        xml_.open("blocks");
        xml_.open("tieredBlock");
        xml_.element("unit", unit);
        xml_.element("size", std::to_string(size));
        writeAmount("prices", rate.toString());
        xml_.element("max", std::to_string(most));
        xml_.close("tieredBlock");
        xml_.close("blocks");
        xml_.close("tier");
    }

    ExchangedBook book_;
    Date from_;
    std::vector<PeriodPlan> plans_;
    XmlText xml_;
};

} // namespace

ExchangeFile killBillFile(const PriceBook& book)
{
    return KillBillWriter(book).write();
}

} // namespace seatwise
