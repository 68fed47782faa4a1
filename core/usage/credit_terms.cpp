#include "usage/credit_terms.h"

#include <string>

#include "pricing/text.h"
#include "tables/numbers.h"

namespace seatwise {

namespace {

constexpr std::string_view policies = "none, full, capped:N (credits kept) or expires:K (months kept)";

std::string found(std::string_view text)
{
    constexpr std::size_t shown = 40;
    return ", not \"" + std::string(text.substr(0, shown)) + '"';
}

Result<CreditRollover> capped(std::string_view text, std::string_view number)
{
    const auto cap = wholeIn(number, mostCredits);
    if (!cap)
        return misused("policy capped needs the number of credits that are kept, 0 to " + grouped(mostCredits) +
                       ", such as capped:500" + found(text));
    return CreditRollover{CreditRollover::Policy::capped, Quantity::whole(*cap), std::nullopt};
}

Result<CreditRollover> expiring(std::string_view text, std::string_view number)
{
    const auto months = wholeIn(number, mostMonths);
    if (!months || *months == 0)
        return misused("policy expires needs its end in months, 1 to " + grouped(SeatCount{mostMonths}) +
                       ", such as expires:12" + found(text));
    return CreditRollover{CreditRollover::Policy::expires, std::nullopt, static_cast<int>(*months)};
}

bool isCount(CreditCount credits)
{
    return credits >= 0 && credits <= mostCredits;
}

bool isLife(const std::optional<int>& months)
{
    return months && *months >= 1 && *months <= mostMonths;
}

Result<void> checkRollover(const CreditRollover& rollover)
{
    const auto& cap = rollover.cap;
    if (rollover.policy == CreditRollover::Policy::capped && (!cap || !cap->isWhole() || !isCount(cap->wholePart())))
        return misused("a capped rollover needs the whole number of credits that are kept, 0 to " +
                       grouped(mostCredits));
    if (rollover.policy == CreditRollover::Policy::expires && !isLife(rollover.months))
        return misused("an expiring rollover needs its end, 1 to " + grouped(SeatCount{mostMonths}) + " months");
    return {};
}

} // namespace

Result<CreditRollover> parseRollover(std::string_view text)
{
    const std::size_t colon = text.find(':');
    const std::string_view name = text.substr(0, colon);
    const std::string_view number = colon == std::string_view::npos ? std::string_view() : text.substr(colon + 1);
    if (text == "none")
        return CreditRollover{CreditRollover::Policy::none, std::nullopt, std::nullopt};
    if (text == "full")
        return CreditRollover{CreditRollover::Policy::full, std::nullopt, std::nullopt};
    if (name == "capped")
        return capped(text, number);
    if (name == "expires")
        return expiring(text, number);
    return misused("policy must be " + std::string(policies) + found(text));
}

Result<PackOffer> parsePack(std::string_view text)
{
    const std::size_t colon = text.find(':');
    const auto credits = wholeIn(text.substr(0, colon), mostCredits);
    const auto price = colon == std::string_view::npos ? std::nullopt : Rate::parse(text.substr(colon + 1));
    if (!credits || *credits == 0 || !price || price->isNegative())
        return misused("pack must be a number of credits and a price, such as 500:42.50" + found(text));
    return PackOffer{*credits, *price, std::nullopt};
}

Result<void> checkTerms(const CreditTerms& terms)
{
    if (!isCount(terms.allowance))
        return misused("the allowance must be 0 to " + grouped(mostCredits) + " credits, not " +
                       grouped(terms.allowance));
    if (terms.overageRate.isNegative())
        return misused("the overage rate must not be below zero, and is " + terms.overageRate.toString());
    if (terms.pack && (!isCount(terms.pack->credits) || terms.pack->credits == 0 || terms.pack->price.isNegative()))
        return misused("a pack must hold 1 to " + grouped(mostCredits) + " credits at a price not below zero");
    if (terms.pack && terms.pack->months && !isLife(terms.pack->months))
        return misused("a pack must be kept for 1 to " + grouped(SeatCount{mostMonths}) + " months, or without end");
    return checkRollover(terms.rollover);
}

} // namespace seatwise
