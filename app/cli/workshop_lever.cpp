#include "cli/workshop_lever.h"

#include <array>
#include <optional>
#include <vector>

#include "cli/arguments.h"
#include "tables/numbers.h"
#include "workshop/draft.h"
#include "workshop/draft_credits.h"
#include "workshop/draft_features.h"

namespace seatwise::cli {

namespace {

using Names = std::vector<std::string>;

/// A lever: its path, with a star for each name of the user's, and what it takes.
struct Lever
{
    std::string_view path;
    std::string_view takes;
    Result<SharedBook> (*move)(const PriceBook& draft, const Names& names, const std::string& value);
};

Names partsOf(std::string_view text, char separator)
{
    Names parts;
    for (std::size_t end = text.find(separator); end != std::string_view::npos; end = text.find(separator)) {
        parts.emplace_back(text.substr(0, end));
        text.remove_prefix(end + 1);
    }
    parts.emplace_back(text);
    return parts;
}

Result<Rate> rateIn(const std::string& value)
{
    if (const auto rate = Rate::parse(value))
        return *rate;
    return misused("a price must be an amount such as 34.99, not " + inQuotes(value));
}

Result<Quantity> creditsIn(const std::string& value)
{
    if (const auto credits = Quantity::parse(value))
        return *credits;
    return misused("credits must be a number such as 500, not " + inQuotes(value));
}

Result<int> monthsIn(const std::string& value)
{
    constexpr std::int64_t most = 1'200;
    if (const auto months = wholeIn(value, most))
        return static_cast<int>(*months);
    return misused("months must be a whole number such as 12, not " + inQuotes(value));
}

Result<bool> yesOrNo(const std::string& value)
{
    if (value == "yes" || value == "no")
        return value == "yes";
    return misused("give yes or no, not " + inQuotes(value));
}

/// The parts of a list; none for "none".
Names listIn(const std::string& value)
{
    return value == "none" ? Names() : partsOf(value, ',');
}

Result<SharedBook> moveFee(const PriceBook& draft, const Names& names, const std::string& value)
{
    return withPlanFee(draft, PlanId(names[0]), TRY(rateIn(value)));
}

Result<SharedBook> moveBilling(const PriceBook& draft, const Names& names, const std::string& value)
{
    std::vector<Billing> periods;
    for (const std::string& period : partsOf(value, ','))
        periods.push_back(TRY(Typed<Billing>::read(period, "billing")));
    return withBilling(draft, PlanId(names[0]), periods);
}

Result<SharedBook> moveVolume(const PriceBook& draft, const Names& names, const std::string& value)
{
    std::vector<VolumeStep> steps;
    for (const std::string& step : listIn(value)) {
        const Names parts = partsOf(step, ':');
        if (parts.size() != 2)
            return misused("a volume discount must be credits and a percentage such as 500:20, not " + inQuotes(step));
        steps.push_back({TRY(creditsIn(parts[0])), TRY(Typed<Percent>::read(parts[1], "a volume discount"))});
    }
    return withVolumeSteps(draft, PlanId(names[0]), steps);
}

Result<SharedBook> moveFeature(const PriceBook& draft, const Names& names, const std::string& value)
{
    const PlanId plan(names[0]);
    const FeatureId feature(names[1]);
    if (value == "included" || value == "absent")
        return withFeature(draft, plan, feature, value == "absent" ? FeatureOffer::absent : FeatureOffer::included);
    return withFeature(draft, plan, feature, FeatureOffer::addOn, TRY(rateIn(value)));
}

Result<SharedBook> moveBundle(const PriceBook& draft, const Names& names, const std::string& value)
{
    std::vector<FeatureId> features;
    for (const std::string& feature : partsOf(names[1], '+'))
        features.emplace_back(feature);
    return withBundle(draft, PlanId(names[0]), features, TRY(rateIn(value)));
}

Result<SharedBook> moveCompliance(const PriceBook& draft, const Names& names, const std::string& value)
{
    return withCompliance(draft, PlanId(names[0]), names[1], TRY(yesOrNo(value)));
}

Result<SharedBook> moveAddOn(const PriceBook& draft, const Names& names, const std::string& value)
{
    return withAddOnPrice(draft, AddOnId(names[0]), TRY(rateIn(value)));
}

Result<SharedBook> moveCreditPrice(const PriceBook& draft, const Names&, const std::string& value)
{
    return withCreditPrice(draft, TRY(rateIn(value)));
}

Result<SharedBook> movePacks(const PriceBook& draft, const Names&, const std::string& value)
{
    std::vector<CreditPack> packs;
    for (const std::string& pack : listIn(value)) {
        const Names parts = partsOf(pack, ':');
        if (parts.size() != 2 && parts.size() != 3)
            return misused("a pack must be credits, a price and months such as 500:42.50:12, not " + inQuotes(pack));
        packs.push_back({{}, {}, TRY(creditsIn(parts[0])), TRY(rateIn(parts[1])), std::nullopt});
        if (parts.size() == 3)
            packs.back().expiresAfterMonths = TRY(monthsIn(parts[2]));
    }
    return withPacks(draft, packs);
}

Result<SharedBook> moveRollover(const PriceBook& draft, const Names&, const std::string& value)
{
    using Policy = CreditRollover::Policy;
    const Names parts = partsOf(value, ':');
    CreditRollover rollover;
    if (value == "full")
        rollover.policy = Policy::full;
    else if (parts.size() == 2 && parts[0] == "capped")
        rollover = {Policy::capped, TRY(creditsIn(parts[1])), std::nullopt};
    else if (parts.size() == 2 && parts[0] == "expires")
        rollover = {Policy::expires, std::nullopt, TRY(monthsIn(parts[1]))};
    else if (value != "none")
        return misused("credits.rollover must be none, full, capped:CREDITS or expires:MONTHS, not " + inQuotes(value));
    return withRollover(draft, rollover);
}

Result<SharedBook> moveAnnualDiscount(const PriceBook& draft, const Names&, const std::string& value)
{
    return withAnnualDiscount(draft, TRY(Typed<Percent>::read(value, "rules.annual_discount")));
}

Result<SharedBook> moveSegment(const PriceBook& draft, const Names& names, const std::string& value)
{
    return withSegment(draft, names[0], TRY(yesOrNo(value)));
}

constexpr std::array<Lever, 12> levers{{
    {"plans.*.fee", "PRICE a month", moveFee},
    {"plans.*.billing", "monthly, quarterly, semiannual, annual or several with commas", moveBilling},
    {"plans.*.volume", "none, or ABOVE:PERCENT,... on credits", moveVolume},
    {"plans.*.features.*", "included, absent, or the PRICE a month beside the plan", moveFeature},
    {"plans.*.bundles.*", "PRICE a month of the features, joined with +", moveBundle},
    {"plans.*.compliance.*", "yes or no", moveCompliance},
    {"add_ons.*.price", "PRICE a month", moveAddOn},
    {"credits.price", "PRICE of a credit", moveCreditPrice},
    {"credits.packs", "none, or CREDITS:PRICE[:MONTHS],...", movePacks},
    {"credits.rollover", "none, full, capped:CREDITS or expires:MONTHS", moveRollover},
    {"rules.annual_discount", "PERCENT", moveAnnualDiscount},
    {"segments.*", "yes or no", moveSegment},
}};

/// What stands for the stars of a path; the last one takes all that is left. Nothing for another path.
std::optional<Names> namesIn(std::string_view typed, std::string_view path)
{
    Names names;
    for (std::size_t star = path.find('*'); star != std::string_view::npos; star = path.find('*')) {
        if (!typed.starts_with(path.substr(0, star)))
            return std::nullopt;
        typed.remove_prefix(star);
        path.remove_prefix(star + 1);
        const std::size_t end = path.empty() ? typed.size() : typed.find('.');
        if (end == 0 || end == std::string_view::npos)
            return std::nullopt;
        names.emplace_back(typed.substr(0, end));
        typed.remove_prefix(end);
    }
    return typed == path ? std::optional(std::move(names)) : std::nullopt;
}

} // namespace

std::string leversInWords()
{
    std::string words = "Levers, a name in place of each star:\n";
    for (const Lever& lever : levers)
        words += "  " + std::string(lever.path) + "=" + std::string(lever.takes) + '\n';
    return words;
}

Result<SharedBook> withLever(const PriceBook& draft, std::string_view typed)
{
    const std::size_t equals = typed.find('=');
    if (equals == std::string_view::npos || equals + 1 == typed.size())
        return misused("a lever must be a path and a value such as plans.pro.fee=34.99, not " + inQuotes(typed));
    const std::string_view path = typed.substr(0, equals);
    for (const Lever& lever : levers)
        if (const auto names = namesIn(path, lever.path))
            return lever.move(draft, *names, std::string(typed.substr(equals + 1)));
    std::string paths;
    for (const Lever& lever : levers)
        paths += (paths.empty() ? "" : ", ") + std::string(lever.path);
    return misused("no lever " + inQuotes(path) + "; the levers are: " + paths);
}

} // namespace seatwise::cli
