#include "exchange/stripe_deal.h"

#include <algorithm>
#include <chrono>
#include <set>

#include "calendar/period.h"
#include "codec/json_text.h"
#include "exchange/deal_items.h"
#include "exchange/stripe.h"
#include "exchange/stripe_price.h"
#include "money/sums.h"
#include "text/characters.h"
#include "words/exchange_words.h"

namespace seatwise {

namespace {

constexpr std::size_t maxPhases = 10;                        ///< that Stripe takes at a time
constexpr std::size_t maxCouponName = 40;                    ///< in characters
constexpr std::size_t maxMetadataText = 500;                 ///< in characters
constexpr std::int64_t largestWhole = 9'007'199'254'740'991; ///< that every reader of JSON keeps exactly

std::int64_t unixSeconds(Date day)
{
    return std::chrono::sys_seconds(std::chrono::sys_days(day)).time_since_epoch().count();
}

std::string cutTo(std::string_view text, std::size_t most)
{
    std::string cut;
    std::size_t count = 0;
    forEachCharacter(text, [&](const Character& character) {
        if (++count <= most)
            cut += character.bytes;
    });
    return cut;
}

class StripeDealWriter
{
public:
    explicit StripeDealWriter(const AgreedDeal& deal)
        : deal_(deal)
        , losses_(deal.losses)
        , step_(stripeStep(deal.book.currency))
    {
    }

    [[nodiscard]] ExchangeFile write()
    {
        StripeJson phases = StripeJson::array();
        const std::vector<DealRun> runs = runsOf(deal_);
        for (std::size_t i = 0; i < runs.size(); ++i)
            phases.push_back(phaseOf(runs, i));
        if (deal_.trial)
            phases.push_back(trialPhase(*deal_.trial));
        if (phases.size() > maxPhases)
            lose("subscription_schedule.phases", words::lossOfPhases(phases.size(), maxPhases));
        if (!deal_.ends && !deal_.trial)
            lose("subscription_schedule.end_behavior", words::lossOfOpenEnd());
        if (!deal_.billTo.empty())
            lose("customer.address", words::lossOfBillToLines());
        const Date start = deal_.trial ? deal_.trial->first : runs.front().front().period.first;
        const StripeJson schedule = {
            {"customer", "${customer:id}"},
            {"start_date", unixSeconds(start)},
            {"end_behavior", deal_.ends || deal_.trial ? "cancel" : "release"},
            {"default_settings",
             {{"collection_method", "send_invoice"}, {"invoice_settings", {{"days_until_due", 0}}}}},
            {"phases", std::move(phases)},
            {"metadata", metadata()}};
        return {jsonText({{"products", products()},
                          {"prices", prices_},
                          {"coupons", coupons_},
                          {"customer", customer()},
                          {"subscription_schedule", schedule}}),
                std::move(losses_)};
    }

private:
    void lose(std::string path, Message reason)
    {
        BookLoss loss{std::move(path), std::move(reason)};
        if (std::ranges::find(losses_, loss) == losses_.end())
            losses_.push_back(std::move(loss));
    }

    [[nodiscard]] bool isSaid(Money amount) const { return amount.units() % step_.units() == 0; }

    /// The amount of an item or invoice, as near to it as amounts are told there.
    [[nodiscard]] Money said(Money amount)
    {
        if (isSaid(amount))
            return amount;
        const auto count = static_cast<std::int64_t>(divideRounded(amount.units(), step_.units(), Rounding::half_up));
        const Money there = tryTimes(step_, count).value_or(amount);
        lose("invoices", words::lossOfInvoiceStep({amount, deal_.book.currency}, {there, deal_.book.currency}));
        return there;
    }

    [[nodiscard]] std::int64_t inUnits(Money amount) const
    {
        return amount.units() / Money::step(stripeExponent(deal_.book.currency)).units();
    }

    [[nodiscard]] StripeJson amountOf(const DealItem& item, Money amount, const StripeJson& recurring)
    {
        const std::string product = productOf(item.product, item.isOfAddOn);
        StripeJson data = {{"currency", stripeCurrency(deal_.book.currency)}, {"product", product}};
        if (!recurring.is_null())
            data["recurring"] = recurring;
        data["unit_amount_decimal"] = std::to_string(inUnits(said(amount)));
        return {{"price_data", std::move(data)}, {"quantity", 1}};
    }

    [[nodiscard]] std::string productOf(const std::string& product, bool isAddOn)
    {
        used_.insert({isAddOn, product});
        return stripeProductId(deal_.book, product, isAddOn);
    }

    /// Whether Stripe's own arithmetic gives the amount of an item.
    [[nodiscard]] bool isPriced(const DealItem& item) const
    {
        return item.price && item.quantity <= largestWhole &&
               !reasonAgainstInStripe(item.price->shape, deal_.book.currency) &&
               comesTo(item.price->shape, item.quantity, item.amount, stripeExponent(deal_.book.currency));
    }

    [[nodiscard]] StripeJson itemOf(const DealItem& item, const StripeJson& recurring)
    {
        if (!isPriced(item)) {
            lose(item.path, words::lossOfWholeAmount());
            return amountOf(item, item.amount, recurring);
        }
        static_cast<void>(productOf(item.product, item.isOfAddOn));
        const std::string key = stripeLookupKey(deal_.book, *item.price);
        if (keys_.insert(key).second)
            prices_.push_back(stripePrice(deal_.book, *item.price));
        return {{"price", key}, {"quantity", item.quantity}};
    }

    /// Whether items and discounts of an invoice can be told one by one.
    [[nodiscard]] bool isItemized(const DealInvoice& invoice) const
    {
        return invoice.isWhole &&
               std::ranges::all_of(invoice.items,
                                   [this](const DealItem& item) { return isPriced(item) || isSaid(item.amount); }) &&
               std::ranges::all_of(invoice.discounts, [this](const Discount& discount) {
                   return isSaid(discount.amount) && inUnits(discount.amount) <= largestWhole;
               });
    }

    [[nodiscard]] StripeJson couponOf(const Discount& discount)
    {
        const std::string name = cutTo(discount.description.english(), maxCouponName);
        const std::int64_t off = inUnits(discount.amount);
        for (const StripeJson& known : coupons_)
            if (known["name"] == name && known["amount_off"] == off)
                return {{"coupon", known["id"]}};
        const std::string id = asText(deal_.name) + "-discount-" + std::to_string(coupons_.size() + 1);
        coupons_.push_back({{"id", id},
                            {"name", name},
                            {"amount_off", off},
                            {"currency", stripeCurrency(deal_.book.currency)},
                            {"duration", "forever"}});
        return {{"coupon", id}};
    }

    /// "SW-2026-000123-r1".
    [[nodiscard]] static std::string asText(std::string name)
    {
        std::ranges::replace(name, ' ', '-');
        return name;
    }

    /// Whether the periods of a run follow on those of the run before it.
    [[nodiscard]] static bool followsOn(const std::vector<DealRun>& runs, std::size_t at)
    {
        return at > 0 && runs[at].front().isWhole && runs[at - 1].front().isWhole;
    }

    [[nodiscard]] StripeJson phaseOf(const std::vector<DealRun>& runs, std::size_t at)
    {
        const DealRun run = runs[at];
        const DealInvoice& first = run.front();
        const StripeJson recurring = first.isWhole
                                         ? stripeInterval(deal_.billing)
                                         : StripeJson{{"interval", "day"}, {"interval_count", dayCount(first.period)}};
        StripeJson items = StripeJson::array();
        StripeJson discounts = StripeJson::array();
        if (isItemized(first)) {
            for (const DealItem& item : first.items)
                items.push_back(itemOf(item, recurring));
            for (const Discount& discount : first.discounts)
                discounts.push_back(couponOf(discount));
            if (!discounts.empty())
                lose("discounts", words::lossOfFixedDiscounts());
        } else {
            if (first.isWhole)
                lose(first.items.front().path, words::lossOfWholeAmount());
            items.push_back(amountOf(first.items.front(), recurringOf(first), recurring));
        }
        StripeJson phase = {{"currency", stripeCurrency(deal_.book.currency)}, {"items", std::move(items)}};
        for (const DealItem& once : first.once)
            phase["add_invoice_items"].push_back(amountOf(once, once.amount, nullptr));
        if (!discounts.empty())
            phase["discounts"] = std::move(discounts);
        phase["billing_cycle_anchor"] = followsOn(runs, at) ? "automatic" : "phase_start";
        phase["proration_behavior"] = "none";
        phase["end_date"] = unixSeconds(addDays(run.back().period.last, 1));
        return phase;
    }

    [[nodiscard]] StripeJson trialPhase(const Period& trial)
    {
        const std::int64_t end = unixSeconds(addDays(trial.last, 1));
        const DealItem nothing{.path = "plans." + deal_.plan.text(),
                               .product = deal_.plan.text(),
                               .name = deal_.planName,
                               .price = std::nullopt,
                               .amount = Money()};
        const StripeJson item = amountOf(nothing, {}, {{"interval", "day"}, {"interval_count", dayCount(trial)}});
        return {{"currency", stripeCurrency(deal_.book.currency)},
                {"items", StripeJson::array({item})},
                {"billing_cycle_anchor", "phase_start"},
                {"proration_behavior", "none"},
                {"trial_end", end},
                {"end_date", end}};
    }

    [[nodiscard]] StripeJson products() const
    {
        StripeJson made = StripeJson::array();
        for (const ExchangedProduct& product : deal_.book.products)
            if (used_.contains({product.isAddOn, product.id}))
                made.push_back(stripeProduct(deal_.book, product));
        return made;
    }

    [[nodiscard]] StripeJson metadata() const
    {
        StripeJson made = {{"seatwise_quote", deal_.name},
                           {"seatwise_verify_code", deal_.verifyCode},
                           {"seatwise_book", deal_.book.id},
                           {"seatwise_version", deal_.book.version},
                           {"seatwise_sha256", deal_.book.sha256}};
        if (!deal_.purchaseOrder.empty())
            made["purchase_order"] = cutTo(deal_.purchaseOrder, maxMetadataText);
        return made;
    }

    [[nodiscard]] StripeJson customer() const
    {
        StripeJson made = {{"name", deal_.customer}};
        if (deal_.billTo.empty())
            return made;
        made["address"]["line1"] = deal_.billTo.front();
        std::string rest;
        for (std::size_t i = 1; i < deal_.billTo.size(); ++i)
            rest += (rest.empty() ? "" : ", ") + deal_.billTo[i];
        if (!rest.empty())
            made["address"]["line2"] = rest;
        return made;
    }

    const AgreedDeal& deal_;
    std::vector<BookLoss> losses_;
    Money step_;
    StripeJson prices_ = StripeJson::array();
    StripeJson coupons_ = StripeJson::array();
    std::set<std::string> keys_;
    std::set<std::pair<bool, std::string>> used_; ///< products, those of add-ons last
};

} // namespace

Result<ExchangeFile> stripeDeal(const AgreedDeal& deal)
{
    if (deal.isChange)
        return refused(words::changeIsNotHandedOver(deal.name));
    return StripeDealWriter(deal).write();
}

} // namespace seatwise
