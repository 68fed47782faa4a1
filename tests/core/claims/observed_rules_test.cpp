// A claim about what the program does is evaluated by doing it. Here the rule behind each claim is broken once, by a
// function in the place of the program's own that does one thing otherwise (a month of 30 days, an invoice due a day
// late, a removal at once, …): the claim must no longer hold. With the program's own functions each holds.
#include <gtest/gtest.h>

#include "book.h"
#include "calendar/days.h"
#include "claims/book_files.h"
#include "claims/claim_rules.h"
#include "claims/claims.h"
#include "claims/observation.h"
#include "money/sums.h"

namespace seatwise::observed_rules_test {

namespace {

const PriceBook& music()
{
    static const test::Book book = test::bookOf(test::shippedText("music-learning"));
    return book;
}

ClaimReport reportOf(const std::string& rule, const std::string& plan, const std::string& value,
                     const BillingFunctions& run)
{
    Claim claim;
    claim.expect.rule = rule;
    claim.expect.plan = PlanId(plan);
    claim.expect.value = value;
    return check(music(), claim, run);
}

// Rules broken: each does what the program's own does, but for one thing.

Result<Schedule> periodsOfThirtyDays(const PriceBook& book, const ScheduleRequest& request)
{
    auto made = schedule(book, request);
    for (Invoice& invoice : made->invoices)
        invoice.period.last = addDays(invoice.period.first, 29);
    return made;
}

Result<Schedule> dueADayLate(const PriceBook& book, const ScheduleRequest& request)
{
    auto made = schedule(book, request);
    for (Invoice& invoice : made->invoices)
        invoice.date = addDays(invoice.date, 1);
    return made;
}

Result<Schedule> neverAligned(const PriceBook& book, const ScheduleRequest& request)
{
    ScheduleRequest plain = request;
    plain.alignedTo.reset();
    return schedule(book, plain);
}

Result<Schedule> neverPaused(const PriceBook& book, const ScheduleRequest& request)
{
    ScheduleRequest plain = request;
    plain.pause.reset();
    return schedule(book, plain);
}

Result<PeriodChange> thirtiethsOfAMonth(const PriceBook& book, const Selection& current, SeatCount to, Date on,
                                        const PeriodStart& start)
{
    auto change = changeSeats(book, current, to, on, start);
    change->position.divisor = 30;
    Selection after = current;
    after.seats = to;
    const auto part = [&](const Selection& asked) {
        return prorated(fullRateOf(price(book, asked).value()), change->position.daysRemaining, 30, book.currency,
                        Rounding::half_up);
    };
    change->credit = part(current);
    change->charge = part(after);
    return change;
}

Result<PeriodChange> proratedBeyondThePeriod(const PriceBook& book, const Selection& current, SeatCount to, Date on,
                                             const PeriodStart& start)
{
    auto change = changeSeats(book, current, to, on, start);
    change->position.period.last = addDays(change->position.period.last, 14);
    return change;
}

Result<PeriodChange> aDayLate(const PriceBook& book, const Selection& current, SeatCount to, Date on,
                              const PeriodStart& start)
{
    auto change = changeSeats(book, current, to, on, start);
    change->effective = addDays(change->effective, 1);
    return change;
}

Result<PeriodChange> chargedInFull(const PriceBook& book, const Selection& current, SeatCount to, Date on,
                                   const PeriodStart& start)
{
    auto change = changeSeats(book, current, to, on, start);
    Selection after = current;
    after.seats = to;
    change->charge = price(book, after)->total();
    return change;
}

Result<PeriodChange> removedAtOnce(const PriceBook& book, const Selection& current, SeatCount to, Date on,
                                   const PeriodStart& start)
{
    auto change = changeSeats(book, current, to, on, start);
    change->effective = on;
    return change;
}

Result<PeriodChange> removedWithACredit(const PriceBook& book, const Selection& current, SeatCount to, Date on,
                                        const PeriodStart& start)
{
    auto change = changeSeats(book, current, to, on, start);
    change->credit = Money::whole(1);
    return change;
}

Result<Date> endedAtOnce(const Rules&, Billing, const PeriodStart&, Date on)
{
    return on;
}

Result<PlanChange> downgradedAtOnce(const PriceBook& book, const PlanChangeRequest& request)
{
    auto change = changePlan(book, request);
    if (change && change->change)
        change->change->effective = request.on;
    return change;
}

Result<PlanChange> upgradedLater(const PriceBook& book, const PlanChangeRequest& request)
{
    auto change = changePlan(book, request);
    if (change && change->change)
        change->change->effective = addDays(request.on, 1);
    return change;
}

Result<PlanChange> trialOfThirteenDays(const PriceBook& book, const PlanChangeRequest& request)
{
    PlanChangeRequest later = request;
    later.on = addDays(request.on, 1);
    return changePlan(book, later);
}

Result<PlanChange> neverConverted(const PriceBook&, const PlanChangeRequest&)
{
    return PlanChange{};
}

Result<Price> taxedInSilence(const PriceBook& book, const Selection& selection)
{
    PriceParts parts = TRY(price(book, selection)).parts();
    parts.lines.push_back(
        {LineKind::flat, words::plain("Tax"), Quantity::whole(1), PerPlan{}, std::nullopt, Money::whole(1)});
    parts.subtotal = add(parts.subtotal, Money::whole(1)).value();
    parts.total = add(parts.total, Money::whole(1)).value();
    return Price::of(std::move(parts));
}

Result<Price> untaxedInSilence(const PriceBook& book, const Selection& selection)
{
    PriceParts parts = TRY(price(book, selection)).parts();
    parts.notices.clear();
    return Price::of(std::move(parts));
}

Result<Price> neverAnnual(const PriceBook& book, const Selection& selection)
{
    return selection.billing == Billing::annual ? refused("not billed annually") : price(book, selection);
}

struct BrokenRule
{
    std::string name;
    std::string rule;
    std::string plan;
    std::string value; ///< as the shipped book claims it
    BillingFunctions broken;
};

void PrintTo(const BrokenRule& row, std::ostream* out)
{
    *out << row.name;
}

class ObservedRule : public testing::TestWithParam<BrokenRule>
{
};

TEST_P(ObservedRule, HoldsAsTheProgramIs)
{
    const auto& row = GetParam();
    const ClaimReport report = reportOf(row.rule, row.plan, row.value, {});
    EXPECT_TRUE(report.holds) << report.computed.english();
}

TEST_P(ObservedRule, DiffersWhenTheRuleIsBroken)
{
    const auto& row = GetParam();
    const ClaimReport report = reportOf(row.rule, row.plan, row.value, row.broken);
    EXPECT_FALSE(report.holds) << report.computed.english();
}

INSTANTIATE_TEST_SUITE_P(
    Claims, ObservedRule,
    testing::Values(
        BrokenRule{
            "MonthsOfThirtyDays", "billing_cycle_monthly", "", "calendar month", {.schedule = periodsOfThirtyDays}},
        BrokenRule{"MonthsDueLate", "payment_due_monthly", "", "first day of the month", {.schedule = dueADayLate}},
        BrokenRule{"ThirtiethsOfAMonth", "proration_monthly", "", "days in month", {.changeSeats = thirtiethsOfAMonth}},
        BrokenRule{"ProratedBeyondTheMonth",
                   "proration_until_monthly",
                   "",
                   "month end",
                   {.changeSeats = proratedBeyondThePeriod}},
        BrokenRule{"SeatsADayLate", "seat_change_monthly", "", "at once, prorated", {.changeSeats = aDayLate}},
        BrokenRule{"SeatsInFull", "seat_change_monthly", "", "at once, prorated", {.changeSeats = chargedInFull}},
        BrokenRule{"MonthCutShort", "cancellation_monthly", "", "month end", {.lastDayAfterCancellation = endedAtOnce}},
        BrokenRule{"YearsOfThirtyDays",
                   "billing_cycle_annual",
                   "",
                   "12 months from the start date",
                   {.schedule = periodsOfThirtyDays}},
        BrokenRule{"YearsDueLate", "payment_due_annual", "", "start of the period", {.schedule = dueADayLate}},
        BrokenRule{"ThirtiethsOfAYear", "proration_annual", "", "365", {.changeSeats = thirtiethsOfAMonth}},
        BrokenRule{
            "AdditionADayLate", "seat_addition_annual", "", "at once, prorated to year end", {.changeSeats = aDayLate}},
        BrokenRule{"AdditionInFull",
                   "seat_addition_annual",
                   "",
                   "at once, prorated to year end",
                   {.changeSeats = chargedInFull}},
        BrokenRule{"AdditionBeyondTheYear",
                   "seat_addition_annual",
                   "",
                   "at once, prorated to year end",
                   {.changeSeats = proratedBeyondThePeriod}},
        BrokenRule{"RemovalAtOnce", "seat_removal_annual", "", "year end", {.changeSeats = removedAtOnce}},
        BrokenRule{"RemovalWithACredit", "seat_removal_annual", "", "year end", {.changeSeats = removedWithACredit}},
        BrokenRule{"YearCutShort", "cancellation_annual", "", "year end", {.lastDayAfterCancellation = endedAtOnce}},
        BrokenRule{"NeverAligned", "academic_year", "", "", {.schedule = neverAligned}},
        BrokenRule{"NeverPaused", "summer_pause", "", "", {.schedule = neverPaused}},
        BrokenRule{"TaxInTheTotal", "tax_excluded", "", "", {.price = taxedInSilence}},
        BrokenRule{"TaxNotSpokenOf", "tax_excluded", "", "", {.price = untaxedInSilence}},
        BrokenRule{"DowngradeAtOnce", "downgrade_at_period_end", "", "", {.changePlan = downgradedAtOnce}},
        BrokenRule{"UpgradeLater", "upgrade_anytime", "solo", "ensemble", {.changePlan = upgradedLater}},
        BrokenRule{"TrialTooShort", "trial_converts_before_end", "prelude", "14", {.changePlan = trialOfThirteenDays}},
        BrokenRule{"TrialOfNoUse", "trial_converts_to", "prelude", "solo, ensemble", {.changePlan = neverConverted}},
        BrokenRule{"NeverAnnual", "billing_options", "solo", "monthly, annual", {.price = neverAnnual}}),
    [](const auto& row) { return row.param.name; });

TEST(ClaimRules, AnswerByNoConstant)
{
    // A rule is computed from the figures of the book or observed; those computed are about figures alone.
    for (const std::string_view name : claimRuleNames()) {
        const ClaimRule& rule = *findClaimRule(name);
        EXPECT_NE(rule.compute == nullptr, rule.observe == nullptr) << name;
    }
}

} // namespace

} // namespace seatwise::observed_rules_test
