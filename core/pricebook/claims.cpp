#include "pricebook/claims.h"

#include <algorithm>

#include "claims/observed_rules.h"
#include "pricebook/claim_figures.h"
#include "pricebook/claim_rules.h"

namespace seatwise {

namespace {

ClaimReport notComputed(const Claim& claim, std::string why)
{
    return {false, claim.expect.value, std::move(why), "not computed"};
}

ClaimReport checkField(const PriceBook& book, const Claim& claim)
{
    const Claim::Expectation& expect = claim.expect;
    const ClaimField* field = findClaimField(expect.field);
    const Plan* plan = book.findPlan(expect.plan);
    const auto published = Money::parse(expect.value);
    if (!field || !plan || (field->needsSeats && !expect.seats) || (!published && expect.value != "unlimited"))
        return notComputed(claim, "the claim names no field, plan, seats or value that can be computed");
    const auto figure = field->compute({book, *plan, expect.seats.value_or(0), expect.billing});
    if (!figure)
        return notComputed(claim, figure.error().message);
    ClaimReport report{false, expect.value, figure->rounded(decimalsOf(expect.value)), std::string(field->words)};
    report.holds =
        field->upperLimit ? published && figure->value < Quotient(*published) : report.computed == expect.value;
    return report;
}

ClaimReport checkRule(const PriceBook& book, const Claim& claim, const BillingFunctions& run)
{
    const Claim::Expectation& expect = claim.expect;
    const ClaimRule* rule = findClaimRule(expect.rule);
    const Plan* plan = book.findPlan(expect.plan);
    if (!rule || (rule->needsPlan && !plan))
        return notComputed(claim, "the claim names no rule or plan that can be computed");
    const bool isYes = rule->value == ClaimRule::Value::none;
    ClaimReport report{false, isYes ? "yes" : expect.value, {}, std::string(rule->words)};
    report.computed =
        rule->observe ? rule->observe({run, book, plan, expect.value}) : rule->compute(book, plan, expect.value);
    report.holds = report.computed == report.published;
    return report;
}

} // namespace

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

std::optional<Percent> unkeptAnnualSaving(const PriceBook& book)
{
    return book.unkeptSaving;
}

} // namespace seatwise
