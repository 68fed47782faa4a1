#include "claims/reader.h"

#include <gtest/gtest.h>

#include "cases.h"
#include "claims/book_files.h"

namespace seatwise::hostile_books_test {

namespace {

/// The sample book with one thing changed, and the one problem that must be reported for it.
struct HostileBook
{
    std::string name;
    std::string from;
    std::string to;
    std::string path;
    std::string message;

    friend void PrintTo(const HostileBook& row, std::ostream* out) { *out << row.name; }
};

std::string sixtyFiveTiers()
{
    std::string tiers = R"("tiers": [)";
    for (int i = 1; i <= 64; ++i)
        tiers += R"({ "up_to": )" + std::to_string(i) + R"(, "rate": "1.00" }, )";
    return tiers + R"({ "rate": "0.90" }])";
}

const HostileBook hostileBooks[] = {
    // the frame
    {"WrongFormat", R"("seatwise.price-book")", R"("stripe.price-book")", "format",
     R"(line 2: expected the format "seatwise.price-book", found "stripe.price-book")"},
    {"NoFormat", R"("format": "seatwise.price-book",)", "", "", R"(line 1: the key "format" is missing)"},
    {"NewerFormatVersion", R"("format_version": 1)", R"("format_version": 2)", "format_version",
     "line 3: this program reads format version 1, found the number 2"},
    {"FormatVersionAsText", R"("format_version": 1)", R"("format_version": "1")", "format_version",
     R"(line 3: this program reads format version 1, found "1")"},
    {"NoName", R"("name": "Sample list",)", "", "", R"(line 1: the key "name" is missing)"},
    {"NameIsNull", R"("name": "Sample list")", R"("name": null)", "name", "line 5: expected text, found null"},
    {"NameIsEmpty", R"("name": "Sample list")", R"("name": "")", "name",
     "line 5: expected 1 to 2000 bytes of text, found 0"},
    {"NameIsTooLong", R"("name": "Sample list")", R"("name": ")" + std::string(2001, 'x') + '"', "name",
     "line 5: expected 1 to 2000 bytes of text, found 2001"},
    {"NameHasAnEscapedNul", R"("name": "Sample list")", R"("name": "Sample\u0000list")", "name",
     "line 5: the text contains a control character; expected one line of plain text"},
    {"NameHasANoncharacter", R"("name": "Sample list")", "\"name\": \"Sample \xEF\xBF\xBE\"", "name",
     "line 5: the text has U+FFFE, which is no character"},
    {"NameHasAnEscapedNoncharacter", R"("name": "Sample list")", R"("name": "Sample\uFDD0list")", "name",
     "line 5: the text has U+FDD0, which is no character"},
    {"IdWithCapitals", R"("id": "sample")", R"("id": "Sample")", "id",
     R"(line 4: expected an id of lower-case letters, digits, "-", "_" and ".", found "Sample")"},
    {"IdThatClimbsFolders", R"("id": "sample")", R"("id": "../sample")", "id",
     R"(line 4: expected an id of lower-case letters, digits, "-", "_" and ".", found "../sample")"},
    {"UnknownCurrency", R"("USD")", R"("USX")", "currency",
     R"(line 7: expected an ISO 4217 currency code such as "USD", found "USX")"},
    {"DayThatDoesNotExist", R"("2026-01-01")", R"("2026-02-30")", "effective_from",
     R"(line 8: expected a date such as "2026-07-01", found "2026-02-30")"},
    {"EndsBeforeItBegins", R"("2026-12-31")", R"("2025-12-31")", "effective_until",
     R"(line 9: "effective_until" 2025-12-31 is before "effective_from" 2026-01-01)"},
    {"UnknownKey", R"("version": "1")", R"("vresion": "1", "version": "1")", "vresion",
     R"(line 6: unknown key "vresion", did you mean "version"? Allowed: format, format_version, id, name, names, )"
     R"(version, )"
     R"(currency, effective_from, effective_until, rules, features, segments, plans, add_ons, credit_packs, )"
     R"(promotions, term_discounts, locales, claims, assumptions)"},
    {"DuplicateKey", R"("version": "1")", "\"version\": \"1\",\n\"version\": \"2\"", "version",
     R"(line 7: the key "version" is given twice)"},
    // the rules
    {"DiscountOverAHundred", R"("annual_discount": "10")", R"("annual_discount": "100.1")", "rules.annual_discount",
     R"(line 11: expected a percent from 0 to 100, found "100.1")"},
    {"NegativeDiscount", R"("annual_discount": "10")", R"("annual_discount": -10)", "rules.annual_discount",
     "line 11: the number -10 is negative; expected zero or more"},
    {"UnknownRounding", R"("half_even")", R"("down")", "rules.rounding",
     R"(line 12: expected one of half_up, half_even, found "down")"},
    {"DivisorOfZero", R"("annual_divisor": 360)", R"("annual_divisor": 0)", "rules.proration.annual_divisor",
     "line 13: expected a whole number from 1 to 366, found the number 0"},
    {"DivisorOfTooManyDays", R"("annual_divisor": 360)", R"("annual_divisor": 367)", "rules.proration.annual_divisor",
     "line 13: expected a whole number from 1 to 366, found the number 367"},
    {"FlagAsNumber", R"("includes_change_day": false)", R"("includes_change_day": 0)",
     "rules.proration.includes_change_day", "line 13: expected true or false, found the number 0"},
    {"LeapDayEveryYear", R"("08-15")", R"("02-29")", "rules.academic_year_start",
     R"(line 14: expected a day of every year such as "07-01", found "02-29")"},
    {"PauseOfMostOfAYear", R"("from": "06-15", "to": "07-31")", R"("from": "07-31", "to": "06-15")",
     "rules.summer_pause",
     R"(line 15: from "from" 07-31 over New Year to "to" 06-15 are 321 days; allowed are at most 184)"},
    {"DiscountBandsOutOfOrder", R"("max_percent": "10")", R"("max_percent": "2.5")", "rules.discount_bands[1]",
     R"(line 19: "max_percent" 2.5 must be above that of the band before, 2.5)"},
    {"RolloverCapMissing", R"("capped", "cap": 250)", R"("capped")", "rules.credit_rollover",
     R"(line 23: "cap" goes with the policy "capped", and only with it)"},
    // plans
    {"PlanIdTwice", R"("id": "try")", R"("id": "campus")", "plans[2].id", R"(line 92: the id "campus" is used twice)"},
    {"UnknownKind", "\"Campus\",\n      \"kind\": \"subscription\"", "\"Campus\",\n      \"kind\": \"free\"",
     "plans[2].kind", R"(line 94: expected one of trial, subscription, service, found "free")"},
    {"TrialWithoutDays", R"("days": 14, )", "", "plans[0].trial", R"(line 37: the key "days" is missing)"},
    {"TrialOfNoDays", R"("days": 14)", R"("days": 0)", "plans[0].trial.days",
     "line 37: expected a whole number from 1 to 3660, found the number 0"},
    {"TrialMissing", R"("trial": { "days": 14, "converts_to": ["team"] },)", "", "plans[0]",
     R"(line 33: the key "trial" is missing; a plan of kind trial needs its days and what it converts to)"},
    {"TrialOfASubscription", R"("description": "For teams",)", R"("trial": { "days": 14, "converts_to": ["campus"] },)",
     "plans[1]", R"(line 42: only a plan of kind trial has the key "trial")"},
    {"TrialConvertsToNothing", R"("converts_to": ["team"])", R"("converts_to": [])", "plans[0].trial.converts_to",
     "line 37: expected at least one plan"},
    {"TrialConvertsToNoPlan", R"("converts_to": ["team"])", R"("converts_to": ["teem"])",
     "plans[0].trial.converts_to[0]",
     R"(line 37: unknown plan "teem", did you mean "team"? Allowed: try, team, campus)"},
    {"UpgradeToItself", R"("upgrades_to": ["campus"])", R"("upgrades_to": ["team"])", "plans[1]",
     "line 42: the plan upgrades to itself"},
    {"UpgradeToNothing", R"("upgrades_to": ["campus"])", R"("upgrades_to": ["university"])", "plans[1].upgrades_to[0]",
     R"(line 88: unknown plan "university". Allowed: try, team, campus)"},
    {"NegativeSeats", R"("min": 20)", R"("min": -20)", "plans[2].seats.min",
     "line 95: expected a whole number from 0 to 1000000000000, found the number -20"},
    {"HalfASeat", R"("min": 20)", R"("min": 19.5)", "plans[2].seats.min",
     "line 95: expected a whole number from 0 to 1000000000000, found the number 19.5"},
    {"SeatsAboveTheLargest", R"("min": 20)", R"("min": 20, "max": 1000000000001)", "plans[2].seats.max",
     "line 95: expected a whole number from 0 to 1000000000000, found the number 1000000000001"},
    {"MaxBelowMin", R"("min": 20)", R"("min": 20, "max": 19)", "plans[2].seats",
     R"(line 95: "max" 19 is below "min" 20)"},
    {"StepOfZero", R"("step": 5)", R"("step": 0)", "plans[1].seats.step",
     "line 47: expected a whole number from 1 to 1000000000000, found the number 0"},
    {"StepThatAdmitsNoSeats", R"("min": 1, "max": 5)", R"("min": 1, "max": 5, "step": 5)", "plans[0].seats",
     "line 38: the step 5 admits no seats from 1 to 5"},
    {"NoSeatAtAll", R"("min": 1, "max": 5)", R"("min": 0, "max": 0)", "plans[0].seats",
     "line 38: the step 1 admits no seats from 0 to 0"},
    {"StepFromNoSeats", R"("min": 1, "max": 5)", R"("min": 0, "max": 5, "step": 10)", "plans[0].seats",
     "line 38: the step 10 admits no seats from 0 to 5"},
    {"PlanCalledAuto", R"("id": "try")", R"("id": "auto")", "plans[0].id",
     R"(line 34: "auto" stands for the cheapest plan and cannot be the id of one)"},
    {"PlanWithoutCharges",
     R"("charges": [{ "id": "free", "unit": "plan", "monthly": { "model": "flat", "amount": "0" } }])",
     R"("charges": [])", "plans[0].charges",
     R"(line 40: expected at least one charge; a plan that is free has one of amount "0")"},
    {"NegativeZero", R"("amount": "0")", R"("amount": "-0")", "plans[0].charges[0].monthly.amount",
     R"(line 40: "-0" is negative; expected zero or more)"},
    {"NegativeZeroWithDecimals", R"("amount": "0")", R"("amount": "-0.00")", "plans[0].charges[0].monthly.amount",
     R"(line 40: "-0.00" is negative; expected zero or more)"},
    {"NegativeZeroSeats", R"("min": 20)", R"("min": -0)", "plans[2].seats.min",
     "line 95: expected a whole number from 0 to 1000000000000, found the number -0"},
    {"NoBilling", R"(["annual"])", "[]", "plans[2].billing", "line 96: expected at least one billing period"},
    {"BillingTwice", R"(["annual"])", R"(["annual", "annual"])", "plans[2].billing",
     "line 96: the same billing period is given twice"},
    {"WeeklyBilling", R"(["annual"])", R"(["weekly"])", "plans[2].billing[0]",
     R"(line 96: expected one of monthly, quarterly, semiannual, annual, found "weekly")"},
    {"FeatureOfNothing", R"("features": [{ "id": "search",)", R"("features": [{ "id": "serach",)",
     "plans[2].features[0].id",
     R"(line 119: unknown feature "serach", did you mean "search"? Allowed: capture, search)"},
    {"FeatureBothWays", R"("limit": "100 a day")", R"("limit": "100 a day", "included": true)", "plans[2].features[0]",
     R"(line 119: expected exactly one of "included": true, "limit" and "add_on")"},
    {"FeatureNotIncluded", R"("included": true)", R"("included": false)", "plans[1].features[0]",
     R"(line 85: expected "included": true; a feature the plan lacks is left out of its list)"},
    {"FeatureOfNoAddOn", R"("add_on": "search-plus")", R"("add_on": "search")", "plans[1].features[1].add_on",
     R"(line 86: unknown add-on "search". Allowed: search-plus)"},
    // charges
    {"RateAsNumber", R"("rate": "1.50")", R"("rate": 1.5)", "plans[1].charges[0].monthly.bands[0].rate",
     R"(line 56: expected a decimal string such as "19.95", found the number 1.5)"},
    {"RateWithComma", R"("rate": "1.50")", R"("rate": "1,50")", "plans[1].charges[0].monthly.bands[0].rate",
     R"(line 56: expected a decimal string such as "19.95", found "1,50")"},
    {"RateWithSymbol", R"("rate": "1.50")", R"("rate": "$1.50")", "plans[1].charges[0].monthly.bands[0].rate",
     R"(line 56: expected a decimal string such as "19.95", found "$1.50")"},
    {"RateWithExponent", R"("rate": "1.50")", R"("rate": "1e3")", "plans[1].charges[0].monthly.bands[0].rate",
     R"(line 56: expected a decimal string such as "19.95", found "1e3")"},
    {"NegativeRate", R"("rate": "1.50")", R"("rate": "-1.50")", "plans[1].charges[0].monthly.bands[0].rate",
     R"(line 56: "-1.50" is negative; expected zero or more)"},
    {"RateOfElevenDecimals", R"("rate": "1.50")", R"("rate": "0.00000000001")",
     "plans[1].charges[0].monthly.bands[0].rate",
     R"(line 56: "0.00000000001" has 11 decimals; at most 10 are allowed)"},
    {"RateThatOverflows", R"("rate": "1.50")", R"("rate": "922337204")", "plans[1].charges[0].monthly.bands[0].rate",
     R"(line 56: "922337204" is too large; the largest is 922337203.6854775807)"},
    {"BandsOutOfOrder", R"("from": 100)", R"("from": 10)", "plans[1].charges[0].monthly.bands[1]",
     R"(line 57: "from" 10 must be above that of the band before, 10)"},
    {"FirstBandTooHigh", R"("from": 10,)", R"("from": 11,)", "plans[1].charges[0].monthly.bands[0]",
     "line 56: the first band begins at 11, above the smallest quantity, 10"},
    {"BandAtHalfASeat", R"("from": 100)", R"("from": 100.5)", "plans[1].charges[0].monthly.bands[1].from",
     "line 57: expected a whole number, found the number 100.5"},
    {"NoTiers", R"([{ "up_to": 99, "rate": "1.00" }, { "rate": "0.90" }])", "[]", "plans[2].charges[0].monthly.tiers",
     "line 101: expected at least one tier"},
    {"SixtyFiveTiers", R"("tiers": [{ "up_to": 99, "rate": "1.00" }, { "rate": "0.90" }])", sixtyFiveTiers(),
     "plans[2].charges[0].monthly.tiers", "line 101: has 65 items; at most 64 are allowed"},
    {"LastTierEnds", R"({ "rate": "0.90" })", R"({ "up_to": 199, "rate": "0.90" })",
     "plans[2].charges[0].monthly.tiers[1]", R"(line 101: the last tier must have no "up_to")"},
    {"FirstTierDoesNotEnd", R"({ "up_to": 99, "rate": "1.00" })", R"({ "rate": "1.00" })",
     "plans[2].charges[0].monthly.tiers[0]",
     R"(line 101: the key "up_to" is missing; only the last tier is without one)"},
    {"TiersOutOfOrder", R"("up_to": "2000.5")", R"("up_to": 1000)", "plans[1].charges[1].monthly.tiers[1]",
     R"(line 71: "up_to" 1000 must be above that of the tier before, 1000)"},
    {"FirstTierOfNothing", R"("up_to": 99)", R"("up_to": 0)", "plans[2].charges[0].monthly.tiers[0]",
     R"(line 101: "up_to" must be above zero)"},
    {"UnknownModel", R"("model": "package")", R"("model": "packages")", "plans[2].charges[1].monthly.model",
     R"(line 107: expected one of flat, per_unit, graduated, volume, banded, package, percentage, )"
     R"(graduated_percentage, found "packages")"},
    {"ModelMissing", R"("model": "package", )", "", "plans[2].charges[1].monthly",
     R"(line 107: the key "model" is missing)"},
    {"KeyOfAnotherModel", R"("model": "flat", "amount": "480.00")",
     R"("model": "flat", "amount": "480.00", "rate": "1")", "plans[1].charges[1].annual.rate",
     R"(line 75: unknown key "rate". Allowed: model, amount)"},
    {"PackageOfNothing", R"("size": 100)", R"("size": 0)", "plans[2].charges[1].monthly.size",
     "line 107: expected a quantity above zero"},
    {"PackageOfATierOfHalfASeat", R"({ "rate": "0.90" })", R"({ "rate": "0.90", "package": 2.5 })",
     "plans[2].charges[0].monthly.tiers[1].package", "line 101: expected a whole number, found the number 2.5"},
    {"PackageOfATierOfHalfACall", R"("rate": "0.002")", R"("rate": "0.002", "package": "0.5")",
     "plans[1].charges[1].monthly.tiers[1].package", R"(line 71: expected a whole number, found "0.5")"},
    {"PackageOfATierOfNothing", R"({ "rate": "0.90" })", R"({ "rate": "0.90", "package": 0 })",
     "plans[2].charges[0].monthly.tiers[1].package", "line 101: expected a quantity above zero"},
    {"MinimumAboveMaximum", R"("minimum": "25.00")", R"("minimum": "25.00", "maximum": "24.99")", "plans[1].charges[0]",
     R"(line 50: "minimum" 25 is above "maximum" 24.99; expected at most that)"},
    {"PercentageMinAboveMax", R"("min": "1.00")", R"("min": "90.01")", "plans[1].charges[2].monthly",
     R"(line 81: "min" 90.01 is above "max" 90)"},
    {"PercentageMinEachAboveMaxEach", R"("included": "100.00", "min": "1.00")",
     R"("min_each": "1.01", "max_each": "1.00")", "plans[1].charges[2].monthly",
     R"(line 81: "min_each" 1.01 is above "max_each" 1)"},
    {"PercentageOfEventsAndOfAMonth", R"("min": "1.00")", R"("free_events": 3)", "plans[1].charges[2].monthly",
     R"(line 81: "included" is an amount of the month and does not go with "min_each", "max_each" and "free_events")"},
    {"HalfAFreeEvent", R"("included": "100.00")", R"("free_events": 2.5)", "plans[1].charges[2].monthly.free_events",
     R"(line 81: expected a whole number from 0 to 1000000000000, found the number 2.5)"},
    {"PercentageOverAThousand", R"("percent": "2.25")", R"("percent": "1000.5")",
     "plans[2].charges[2].monthly.tiers[1].percent", R"(line 115: expected a percent from 0 to 1000, found "1000.5")"},
    {"MeterOnSeats", R"("minimum": "25.00")", R"("minimum": "25.00", "meter": true)", "plans[1].charges[0]",
     R"(line 50: a meter counts usage; its unit cannot be "seat")"},
    {"ChargeIdTwice", R"("id": "storage")", R"("id": "seats")", "plans[2].charges[1].id",
     R"(line 104: the id "seats" is used twice)"},
    {"QuantityAboveTheLargest", R"("included": "50.5")", R"("included": "1000000000000.5")",
     "plans[2].charges[1].monthly.included",
     R"(line 107: "1000000000000.5" is too large; the largest quantity is 1000000000000)"},
    // offers
    {"PackOfNothing", R"("credits": 50)", R"("credits": 0)", "credit_packs[0].credits",
     "line 132: expected a quantity above zero"},
    {"PromotionBothWays", R"("percent": "15")", R"("percent": "15", "amount": "1.00")", "promotions[0]",
     R"(line 135: expected exactly one of "percent" and "amount")"},
    {"PromotionCodeTwice", R"("TENOFF")", R"("SPRING")", "promotions[1].code",
     R"(line 136: the code "SPRING" is used twice)"},
    {"PromotionBackwards", R"("valid_until": "2026-05-31")", R"("valid_until": "2026-02-28")", "promotions[0]",
     R"(line 135: "valid_until" 2026-02-28 is before "valid_from" 2026-03-01)"},
    {"PromotionOfPeriodsAndMonths", R"("periods": 3)", R"("periods": 3, "months": 3)", "promotions[0]",
     R"(line 135: expected at most one of "periods" and "months")"},
    {"TermOfSixYears", R"("years": 3)", R"("years": 6)", "term_discounts[1].years",
     "line 140: expected a whole number from 1 to 5, found the number 6"},
    {"TermsOutOfOrder", R"("years": 3)", R"("years": 2)", "term_discounts[1]",
     R"(line 140: "years" 2 must be above that of the discount before, 2)"},
    {"MultiplierOfZero", R"("multiplier": "0.92")", R"("multiplier": "0.00")", "locales[0].multiplier",
     "line 143: expected a decimal string above zero"},
    // claims and assumptions
    {"UnknownField", R"("field": "total")", R"("field": "totals")", "claims[0].expect.field",
     R"(line 146: unknown field "totals", did you mean "total"? Allowed: total, recurring, once, subtotal, )"
     R"(monthly_equivalent, per_seat_month, per_seat_month_below, per_seat_period, next_seat, saving_percent, )"
     R"(discount_from_base_percent, band_index, band_from, band_to, band_base, band_rate, band_additional, )"
     R"(seats_min, seats_max, trial_days)"},
    {"FieldWithoutSeats", R"("seats": 10, )", "", "claims[0].expect", R"(line 146: the key "seats" is missing)"},
    {"ValueWithSymbol", R"("value": "31.00")", R"("value": "$31.00")", "claims[0].expect.value",
     R"(line 146: expected a decimal string such as "19.95", found "$31.00")"},
    {"ValueOfFiveDecimals", R"("value": "31.00")", R"("value": "31.00000")", "claims[0].expect.value",
     R"(line 146: "31.00000" has 5 decimals; at most 4 are allowed)"},
    {"RuleWithoutValue", R"(, "value": "500")", "", "claims[1].expect", R"(line 147: the key "value" is missing)"},
    {"RuleWithoutPlan", R"("plan": "team", "rule")", R"("rule")", "claims[1].expect",
     R"(line 147: the key "plan" is missing)"},
    {"ValueOfARuleThatHasNone", R"("rule": "seat_limit")", R"("rule": "unlimited_seats")", "claims[1].expect.value",
     R"(line 147: the rule "unlimited_seats" takes no "value")"},
    {"AssumptionOfNothing", R"("plans.team.charges.calls")", R"("plans.team.charges.mails")", "assumptions[0].path",
     R"(line 150: the path "plans.team.charges.mails" leads to nothing in this book)"},
};

class HostileBooks : public testing::TestWithParam<HostileBook>
{
};

} // namespace

/// R7.
TEST_P(HostileBooks, AreRefusedWithOneExactMessage)
{
    const auto problems = test::problemsOf(test::edited(test::sampleText(), GetParam().from, GetParam().to));
    EXPECT_EQ(problems, (std::vector<test::PrintedProblem>{{GetParam().path, GetParam().message}}));
}

INSTANTIATE_TEST_SUITE_P(Reader, HostileBooks, testing::ValuesIn(hostileBooks), test::byName);

} // namespace seatwise::hostile_books_test
