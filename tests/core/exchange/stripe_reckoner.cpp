#include "exchange/stripe_reckoner.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <stdexcept>

namespace seatwise::test {

namespace {

using Json = nlohmann::ordered_json;
using Days = std::chrono::sys_days;
__extension__ using Large = __int128;

constexpr Large scale = 1'000'000'000'000; // Stripe's amounts have at most 12 decimals of a minor unit

/// "12.5" minor units, times 10^12.
Large parsed(const std::string& text)
{
    const std::size_t point = std::min(text.find('.'), text.size());
    std::string parts = point < text.size() ? text.substr(point + 1) : "";
    if (parts.size() > 12)
        throw std::invalid_argument("more decimals than Stripe takes: " + text);
    parts.resize(12, '0');
    Large value = 0;
    for (const char c : text.substr(0, point) + parts) {
        if (c < '0' || c > '9')
            throw std::invalid_argument("no amount: " + text);
        value = value * 10 + (c - '0');
    }
    return value;
}

/// Rounded to the minor unit, halves up.
std::int64_t line(Large amount)
{
    return static_cast<std::int64_t>((amount + scale / 2) / scale);
}

std::int64_t tiered(const Json& price, std::int64_t quantity)
{
    const bool isVolume = price["tiers_mode"] == "volume";
    std::int64_t sum = 0;
    std::int64_t before = 0;
    for (const Json& tier : price["tiers"]) {
        const bool holds = tier["up_to"] == "inf" || quantity <= tier["up_to"].get<std::int64_t>();
        if (isVolume && !holds)
            continue;
        const std::int64_t units = isVolume ? quantity
                                   : holds  ? quantity - before
                                            : tier["up_to"].get<std::int64_t>() - before;
        sum += line(parsed(tier["unit_amount_decimal"]) * units);
        if (tier.contains("flat_amount_decimal"))
            sum += line(parsed(tier["flat_amount_decimal"]));
        if (holds)
            return sum;
        before = tier["up_to"].get<std::int64_t>();
    }
    throw std::invalid_argument("no tier holds the quantity");
}

std::int64_t amountOf(const Json& price, std::int64_t quantity)
{
    if (price.contains("tiers"))
        return tiered(price, quantity);
    if (price.contains("transform_quantity")) {
        const auto size = price["transform_quantity"]["divide_by"].get<std::int64_t>();
        quantity = (quantity + size - 1) / size;
    }
    return line(parsed(price["unit_amount_decimal"]) * quantity);
}

Days dayOf(const Json& seconds)
{
    const auto count = seconds.get<std::int64_t>();
    if (count % 86'400 != 0)
        throw std::invalid_argument("not midnight of UTC");
    return Days(std::chrono::days(count / 86'400));
}

/// The start of a period so many intervals after the anchor.
Days periodStart(Days anchor, const Json& recurring, int number)
{
    const int count = recurring.value("interval_count", 1) * number;
    if (recurring["interval"] == "day")
        return anchor + std::chrono::days(count);
    const std::chrono::year_month_day from(anchor);
    const int months = recurring["interval"] == "year" ? 12 * count : count;
    std::chrono::year_month_day to = from + std::chrono::months(months);
    if (!to.ok())
        to = to.year() / to.month() / std::chrono::last;
    return to;
}

std::string textOf(Days at)
{
    const std::chrono::year_month_day day(at);
    char text[32];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                  static_cast<unsigned>(day.day()));
    return text;
}

class Reckoner
{
public:
    explicit Reckoner(const Json& file)
        : file_(file)
    {
        for (const Json& price : file["prices"])
            prices_[price["lookup_key"]] = price;
        for (const Json& coupon : file["coupons"])
            coupons_[coupon["id"]] = coupon;
        for (const Json& product : file["products"])
            products_[product["id"]] = product;
    }

    [[nodiscard]] std::vector<StripeInvoice> bill()
    {
        const Json& schedule = file_["subscription_schedule"];
        Days at = dayOf(schedule["start_date"]);
        Json interval;
        Days anchor = at;
        int number = 0;
        for (const Json& phase : schedule["phases"]) {
            const Json& recurring = recurringOf(phase["items"].at(0));
            if (phase["billing_cycle_anchor"] == "phase_start" || recurring["interval"] != interval["interval"] ||
                recurring["interval_count"] != interval["interval_count"]) {
                anchor = at;
                number = 0;
            }
            interval = recurring;
            const Days end = dayOf(phase["end_date"]);
            for (bool isFirst = true; at < end; isFirst = false) {
                if (periodStart(anchor, recurring, number) != at)
                    throw std::invalid_argument("a phase begins within a period");
                billed_.push_back({textOf(at), amountIn(phase, isFirst, at)});
                at = periodStart(anchor, recurring, ++number);
            }
            if (at != end)
                throw std::invalid_argument("a period is cut at " + textOf(end));
        }
        return billed_;
    }

private:
    [[nodiscard]] const Json& priceOf(const Json& item) const
    {
        const Json& price = item.contains("price") ? prices_.at(item["price"]) : item["price_data"];
        if (!products_.contains(price["product"]))
            throw std::invalid_argument("a product is not there");
        return price;
    }

    [[nodiscard]] const Json& recurringOf(const Json& item) const { return priceOf(item)["recurring"]; }

    [[nodiscard]] std::int64_t amountIn(const Json& phase, bool isFirst, Days at) const
    {
        const bool isTrial = phase.contains("trial_end") && at < dayOf(phase["trial_end"]);
        std::int64_t sum = 0;
        for (const Json& item : phase["items"]) {
            const Json& recurring = recurringOf(item);
            const Json& first = recurringOf(phase["items"].at(0));
            if (recurring["interval"] != first["interval"] || recurring["interval_count"] != first["interval_count"])
                throw std::invalid_argument("the items of a phase have two intervals");
            sum += isTrial ? 0 : amountOf(priceOf(item), item["quantity"].get<std::int64_t>());
        }
        if (isFirst && phase.contains("add_invoice_items"))
            for (const Json& item : phase["add_invoice_items"])
                sum += amountOf(priceOf(item), item["quantity"].get<std::int64_t>());
        if (phase.contains("discounts"))
            for (const Json& discount : phase["discounts"])
                sum -= std::min(sum, coupons_.at(discount["coupon"])["amount_off"].get<std::int64_t>());
        return sum;
    }

    const Json& file_;
    std::map<std::string, Json> prices_;
    std::map<std::string, Json> coupons_;
    std::map<std::string, Json> products_;
    std::vector<StripeInvoice> billed_;
};

} // namespace

std::vector<StripeInvoice> billedByStripe(const nlohmann::ordered_json& file)
{
    return Reckoner(file).bill();
}

} // namespace seatwise::test
