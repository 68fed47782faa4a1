#include "credits/credit_terms.h"

#include "tables/numbers.h"
#include "words/usage_words.h"

namespace seatwise {

namespace {

/// What a message shows of a text.
std::string_view found(std::string_view text)
{
    constexpr std::size_t shown = 40;
    return text.substr(0, shown);
}

bool isPart(const std::optional<Percent>& percent)
{
    return percent && !percent->isNegative() && *percent <= wholePercent;
}

Result<CreditRollover> capped(std::string_view text, std::string_view number)
{
    const auto cap = creditsIn(number);
    if (!cap)
        return misused(words::cappedTextNeedsCredits(maxCredits, found(text)));
    return CreditRollover{CreditRollover::Policy::capped, cap->quantity(), std::nullopt};
}

Result<CreditRollover> expiring(std::string_view text, std::string_view number)
{
    const auto months = wholeIn(number, maxMonths);
    if (!months || *months == 0)
        return misused(words::expiresTextNeedsMonths(maxMonths, found(text)));
    return CreditRollover{CreditRollover::Policy::expires, std::nullopt, static_cast<int>(*months)};
}

Result<CreditRollover> byPercent(std::string_view text, std::string_view number)
{
    const auto percent = Percent::parse(number);
    if (!isPart(percent))
        return misused(words::percentTextNeedsPercent(found(text)));
    return CreditRollover{CreditRollover::Policy::percent, std::nullopt, std::nullopt, percent};
}

bool isCount(CreditCount credits)
{
    return credits >= 0 && credits <= maxCredits;
}

bool isLife(const std::optional<int>& months)
{
    return months && *months >= 1 && *months <= maxMonths;
}

Result<void> checkRollover(const CreditRollover& rollover)
{
    const auto& cap = rollover.cap;
    if (rollover.policy == CreditRollover::Policy::capped && (!cap || !isCount(CreditCount(*cap))))
        return misused(words::cappedRolloverNeedsCredits(maxCredits));
    if (rollover.policy == CreditRollover::Policy::expires && !isLife(rollover.months))
        return misused(words::expiringRolloverNeedsMonths(maxMonths));
    if (rollover.policy == CreditRollover::Policy::percent && !isPart(rollover.percent))
        return misused(words::percentRolloverNeedsPercent());
    return {};
}

} // namespace

std::optional<CreditCount> creditsIn(std::string_view text) noexcept
{
    const auto credits = Quantity::parse(text);
    return credits && isCount(CreditCount(*credits)) ? std::optional(CreditCount(*credits)) : std::nullopt;
}

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
    if (name == "percent")
        return byPercent(text, number);
    return misused(words::rolloverUnknown(found(text)));
}

Result<PackOffer> parsePack(std::string_view text)
{
    const std::size_t colon = text.find(':');
    const auto credits = creditsIn(text.substr(0, colon));
    const auto price = colon == std::string_view::npos ? std::nullopt : Rate::parse(text.substr(colon + 1));
    if (!credits || *credits == 0 || !price || price->isNegative())
        return misused(words::notACreditPack(found(text)));
    return PackOffer{*credits, *price, std::nullopt};
}

Result<void> checkTerms(const CreditTerms& terms)
{
    if (!isCount(terms.allowance))
        return misused(words::allowanceOutOfRange(maxCredits, terms.allowance));
    if (terms.overageRate.isNegative())
        return misused(words::overageRateBelowZero(terms.overageRate.toString()));
    if (terms.pack && (!isCount(terms.pack->credits) || terms.pack->credits == 0 || terms.pack->price.isNegative()))
        return misused(words::packCreditsOutOfRange(maxCredits));
    if (terms.pack && terms.pack->months && !isLife(terms.pack->months))
        return misused(words::packMonthsOutOfRange(maxMonths));
    return checkRollover(terms.rollover);
}

} // namespace seatwise
