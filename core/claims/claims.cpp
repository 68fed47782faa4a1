#include "claims/claims.h"

#include <algorithm>

#include "claims/claim_figures.h"
#include "claims/claim_rules.h"
#include "claims/observation.h"
#include "offers/locale.h"
#include "words/book_words.h"

namespace seatwise {

namespace {

ClaimReport notComputed(const Claim& claim, Message why)
{
    return {false, words::plain(claim.expect.value), std::move(why), words::notComputed()};
}

/// What the list gives beside what was computed. Where they agree both are said by the same message, so that a window
/// shows them alike in any language.
ClaimReport compared(std::string_view published, const Message& computed, Message how)
{
    const bool holds = computed.english() == published;
    return {holds, holds ? computed : words::plain(published), computed, std::move(how)};
}

/// The figure of the claim, in the locale that it names.
Result<Figure> figureOf(const PriceBook& book, const Plan& plan, const ClaimField& field,
                        const Claim::Expectation& expect)
{
    const auto computed = [&](const PriceBook& in, const Plan& of) {
        return field.compute({in, of, expect.seats.value_or(0), expect.billing, &expect.details});
    };
    if (expect.details.locale.empty())
        return computed(book, plan);
    const SharedBook converted = TRY(localized(book, expect.details.locale));
    return computed(*converted, *converted->findPlan(plan.id));
}

ClaimReport checkField(const PriceBook& book, const Claim& claim)
{
    const Claim::Expectation& expect = claim.expect;
    const ClaimField* field = findClaimField(expect.field);
    const Plan* plan = book.findPlan(expect.plan);
    const auto published = Money::parse(expect.value);
    if (!field || !plan || (field->needsSeats && !expect.seats) || (!published && expect.value != "unlimited"))
        return notComputed(claim, words::claimNamesNoFigure());
    const auto figure = figureOf(book, *plan, *field, expect);
    if (!figure)
        return notComputed(claim, figure.error().message);
    ClaimReport report = compared(expect.value, figure->rounded(decimalsOf(expect.value)), field->how());
    if (field->upperLimit)
        report.holds = published && figure->value < Quotient(*published);
    return report;
}

ClaimReport checkRule(const PriceBook& book, const Claim& claim, const BillingFunctions& run)
{
    const Claim::Expectation& expect = claim.expect;
    const ClaimRule* rule = findClaimRule(expect.rule);
    const Plan* plan = book.findPlan(expect.plan);
    if (!rule || (rule->needs.plan && !plan))
        return notComputed(claim, words::claimNamesNoRule());
    const auto seen = rule->observe ? rule->observe({run, book, plan, expect.value})
                                    : Result<Message>(rule->compute(book, plan, expect.value));
    const Message& computed = seen ? *seen : seen.error().message;
    if (rule->needs.value == ClaimValue::none) {
        const bool holds = computed.is(words::yes);
        return {holds, words::yes(), computed, rule->how()};
    }
    return compared(expect.value, computed, rule->how());
}

} // namespace

ClaimNames claimNames()
{
    const auto fieldNeedsSeats = [](std::string_view name) {
        const ClaimField* const field = findClaimField(name);
        return field && field->needsSeats;
    };
    const auto fieldTakesDetails = [](std::string_view name) {
        const ClaimField* const field = findClaimField(name);
        return !field || field->ofPrice;
    };
    const auto needsOfRule = [](std::string_view name) {
        const ClaimRule* const rule = findClaimRule(name);
        return rule ? std::optional(rule->needs) : std::nullopt;
    };
    return {claimFieldNames(), claimRuleNames(), fieldNeedsSeats, fieldTakesDetails, needsOfRule};
}

ClaimReport check(const PriceBook& book, const Claim& claim, const BillingFunctions& run)
{
    return claim.expect.rule.empty() ? checkField(book, claim) : checkRule(book, claim, run);
}

ClaimReport check(const PriceBook& book, const Claim& claim)
{
    return check(book, claim, BillingFunctions{});
}

std::vector<ClaimReport> checkClaims(const PriceBook& book)
{
    std::vector<ClaimReport> reports;
    reports.reserve(book.claims.size());
    for (const Claim& claim : book.claims)
        reports.push_back(check(book, claim));
    return reports;
}

std::optional<Percent> findUnkeptAnnualSaving(const PriceBook& book)
{
    for (const Claim& claim : book.claims)
        if (claim.expect.rule == "annual_saving" && !check(book, claim).holds)
            return Percent::parse(claim.expect.value);
    return std::nullopt;
}

} // namespace seatwise
