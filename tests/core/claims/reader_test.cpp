#include "claims/reader.h"

#include <map>
#include <regex>

#include <gtest/gtest.h>

#include "book.h"
#include "claims/book_files.h"
#include "digest/digest.h"
#include "values.h"
#include "words/book_words.h"

namespace seatwise::reader_test {

namespace {

using namespace std::chrono;
using test::percent;
using test::quantity;
using test::rate;

test::Book sample()
{
    return test::bookOf(test::sampleText());
}

/// The smallest book there is.
constexpr std::string_view smallest = R"({
  "format": "seatwise.price-book", "format_version": 1, "id": "s", "name": "S", "version": "1", "currency": "USD",
  "effective_from": "2026-01-01",
  "plans": [{ "id": "p", "name": "P", "kind": "subscription", "seats": { "min": 1 }, "billing": ["monthly"],
    "charges": [{ "id": "fee", "unit": "plan", "monthly": { "model": "flat", "amount": "1.00" } }] }]
})";

const Charge& charge(const PriceBook& book, std::size_t plan, std::size_t index)
{
    return book.plans[plan].charges[index];
}

} // namespace

TEST(Reader, ReadsTheIdentityOfABook)
{
    const test::Book book = sample();
    EXPECT_EQ(book.id, "sample");
    EXPECT_EQ(book.name, "Sample list");
    EXPECT_EQ(book.version, "1");
    EXPECT_EQ(book.currency, (Currency{"USD", 2}));
    EXPECT_EQ(book.effectiveFrom, 2026y / January / 1);
    EXPECT_EQ(book.effectiveUntil, 2026y / December / 31);
}

TEST(Reader, ReadsTheRules)
{
    const Rules rules = sample().rules;
    EXPECT_EQ(rules.annualDiscount, percent("10"));
    EXPECT_EQ(rules.rounding, Rounding::half_even);
    EXPECT_FALSE(rules.includesChangeDay);
    EXPECT_EQ(rules.annualDivisor, 360);
    EXPECT_EQ(rules.academicYearStart, August / 15);
    EXPECT_EQ(rules.summerPause, (SummerPause{June / 15, July / 31}));
    EXPECT_EQ(rules.quoteValidDays, 45);
    EXPECT_EQ(rules.floorPercent, percent("70"));
    EXPECT_EQ(rules.negotiatedFrom, 500);
    EXPECT_EQ(rules.creditRollover, (CreditRollover{CreditRollover::Policy::capped, quantity("250"), std::nullopt}));
}

TEST(Reader, ReadsAPercentFromANumberExactly)
{
    EXPECT_EQ(sample().rules.discountBands, (std::vector<DiscountBand>{{percent("2.5"), DiscountBand::Needs::none},
                                                                       {percent("10"), DiscountBand::Needs::reason}}));
}

TEST(Reader, ReadsATrial)
{
    const Plan plan = sample().plans[0];
    EXPECT_EQ(plan.kind, PlanKind::trial);
    EXPECT_EQ(plan.trial, (Trial{14, {"team"}}));
}

TEST(Reader, ReadsTheSeatsOfAPlan)
{
    EXPECT_EQ(sample().plans[1].seats, (SeatRange{10, 500, 5}));
    EXPECT_EQ(sample().plans[2].seats, (SeatRange{20, std::nullopt, 1}));
}

TEST(Reader, ReadsTheFeaturesOfAPlan)
{
    using Availability = PlanFeature::Availability;
    EXPECT_EQ(sample().plans[1].features,
              (std::vector<PlanFeature>{{"capture", Availability::included, "", {}},
                                        {"search", Availability::addOn, "", "search-plus"}}));
    EXPECT_EQ(sample().plans[2].features, (std::vector<PlanFeature>{{"search", Availability::limit, "100 a day", {}}}));
}

TEST(Reader, ReadsTheNamesOfAPlanByLanguage)
{
    const auto named = [](const std::string& names) {
        return test::edited(std::string(smallest), R"("name": "P")", R"("name": "P", "names": )" + names);
    };
    EXPECT_EQ(test::bookOf(named(R"({ "de": "Schule", "fr-CA": "École" })")).plans.front().names,
              (Names{{"de", "Schule"}, {"fr-CA", "École"}}));
    EXPECT_TRUE(test::bookOf(std::string(smallest)).plans.front().names.empty());
    for (const char* names : {R"({ "German": "Schule" })", R"({ "de_AT": "Schule" })", R"({ "de": "" })",
                              R"({ "de": 1 })", R"({ "de": "A", "de": "B" })", R"(["de"])", R"("de")"})
        EXPECT_FALSE(readPriceBook(named(names))) << names;
}

TEST(Reader, ReadsNamesByLanguageOfWhateverIsSold)
{
    const Names names{{"de", "Schule"}, {"fr-CA", "École"}};
    test::Book book = sample();
    book.plans.front().charges.front().names = names;
    book.addOns.front().names = names;
    book.addOns.front().charges.front().names = names;
    book.creditPacks.front().names = names;
    book.promotions.front().names = names;
    book.segments.front().names = names;
    const PriceBook& read = book; // written and read
    EXPECT_EQ(read.plans.front().charges.front().names, names);
    EXPECT_EQ(read.addOns.front().names, names);
    EXPECT_EQ(read.addOns.front().charges.front().names, names);
    EXPECT_EQ(read.creditPacks.front().names, names);
    EXPECT_EQ(read.promotions.front().names, names);
    EXPECT_EQ(read.segments.front().names, names);
}

TEST(Reader, ReadsOtherWordsByLanguage)
{
    const Names words{{"de", "Wort"}, {"fr-CA", "Mot"}};
    test::Book book = sample();
    book.features.front().group = "Capture";
    book.features.front().groups = words;
    book.plans[2].features.front().limits = words;
    book.plans[1].charges[1].units = words;
    book.assumptions = {{"rules", "The usual ones are taken.", words}};
    const PriceBook& read = book; // written and read
    EXPECT_EQ(read.features.front().groups, words);
    EXPECT_EQ(read.plans[2].features.front().limits, words);
    EXPECT_EQ(read.plans[1].charges[1].units, words);
    EXPECT_EQ(read.assumptions.front().notes, words);
}

TEST(Reader, ReadsABandedCharge)
{
    EXPECT_EQ(charge(sample(), 1, 0).monthly, ChargeModel(Banded{{{quantity("10"), rate("20"), rate("1.5")},
                                                                  {quantity("100"), rate("155"), rate("1.25")}}}));
}

TEST(Reader, ReadsAGraduatedCharge)
{
    EXPECT_EQ(charge(sample(), 1, 1).monthly, ChargeModel(Graduated{{{quantity("1000"), rate("0.0025"), rate("5")},
                                                                     {quantity("2000.5"), rate("0.002"), {}},
                                                                     {std::nullopt, rate("0.001"), {}}}}));
}

TEST(Reader, ReadsAnAnnualModelOfItsOwn)
{
    EXPECT_EQ(charge(sample(), 1, 1).annual, ChargeModel(Flat{rate("480")}));
}

TEST(Reader, ReadsModelsAndDiscountsOfEachBillingPeriod)
{
    std::string text =
        test::edited(std::string(smallest), R"(["monthly"])", R"(["monthly", "quarterly", "semiannual"])");
    text = test::edited(text, R"("amount": "1.00" })",
                        R"("amount": "1.00" }, "quarterly": { "model": "flat", "amount": "2.90" },)"
                        R"( "semiannual": { "model": "flat", "amount": "5.50" })");
    text = test::edited(text, R"("plans")",
                        R"("rules": { "period_discounts": { "quarterly": "5", "semiannual": 10, "annual": "20" } },)"
                        R"( "plans")");
    const test::Book book = test::bookOf(text);
    EXPECT_EQ(book.plans[0].billing, (std::vector{Billing::monthly, Billing::quarterly, Billing::semiannual}));
    EXPECT_EQ(charge(book, 0, 0).quarterly, ChargeModel(Flat{rate("2.90")}));
    EXPECT_EQ(charge(book, 0, 0).semiannual, ChargeModel(Flat{rate("5.50")}));
    EXPECT_EQ(book.rules.periodDiscounts, (PeriodDiscounts{percent("5"), percent("10")}));
    EXPECT_EQ(book.rules.annualDiscount, percent("20"));
}

/// R68.
TEST(Reader, ReadsAChargeThatIsMadeOnceAlone)
{
    const std::string text =
        test::edited(std::string(smallest), R"("unit": "plan", "monthly")", R"("unit": "plan", "once")");
    const test::Book book = test::bookOf(text);
    EXPECT_EQ(charge(book, 0, 0).once, ChargeModel(Flat{rate("1")}));
    EXPECT_FALSE(recurs(charge(book, 0, 0)));
    EXPECT_EQ(writePriceBook(book).find("monthly\":"), std::string::npos);
    EXPECT_EQ(
        test::problemsOf(test::edited(text, R"("once": { "model": "flat", "amount": "1.00" })", R"("meter": false)")),
        (std::vector<test::PrintedProblem>{{"plans[0].charges[0]", "line 5: the key \"monthly\" is missing"}}));
}

std::string withLocale(const std::string& locale)
{
    return test::edited(std::string(smallest), R"("plans")",
                        R"("locales": [{ "id": "l", "name": "L", )" + locale + R"( }], "plans")");
}

/// R43.
TEST(Reader, ReadsAmountsOfALocalesOwn)
{
    const test::Book book = test::bookOf(withLocale(
        R"("currency": "EUR", "multiplier": "0.92", "round_to": "0.01", "rate_date": "2026-07-01", "ending": ".99",)"
        R"( "prices": { "plans.p.charges.fee.monthly.amount": "0.95" })"));
    EXPECT_EQ(book.locales[0].ending, rate("0.99"));
    EXPECT_EQ(book.locales[0].prices,
              (std::map<std::string, FlatAmount>{{"plans.p.charges.fee.monthly.amount", rate("0.95")}}));
}

TEST(Reader, RefusesAnAmountOfALocaleThatThereIsNot)
{
    EXPECT_EQ(
        test::problemsOf(withLocale(R"("currency": "EUR", "prices": { "plans.p.charges.fee.monthly.rate": "1" })")),
        (std::vector<test::PrintedProblem>{
            {"locales[0].prices.plans.p.charges.fee.monthly.rate",
             "line 4: the path \"plans.p.charges.fee.monthly.rate\" leads to no amount of this book"}}));
}

TEST(Reader, RefusesAnAmountOfALocaleThatIsGivenByBothItsNames)
{
    EXPECT_EQ(
        test::problemsOf(withLocale(R"("currency": "EUR", "prices": { "plans.p.charges.fee.monthly.amount": "1",)"
                                    R"( "plans[0].charges[0].monthly.amount": "2" })")),
        (std::vector<test::PrintedProblem>{
            {"locales[0].prices.plans[0].charges[0].monthly.amount",
             "line 4: the path \"plans[0].charges[0].monthly.amount\" leads to an amount that is given already"}}));
}

/// The fee may have an amount of 10¹² there, the minimum of a plan too, a rate may not.
TEST(Reader, RefusesAnAmountOfALocaleThatIsTooLargeForItsPlace)
{
    const std::string metered =
        test::edited(withLocale(R"("currency": "EUR", "prices": { "plans.p.charges.fee.monthly.rate": "922337204" })"),
                     R"("model": "flat", "amount")", R"("model": "per_unit", "rate")");
    const auto problems = test::problemsOf(metered);
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems.front().path, "locales[0].prices.plans.p.charges.fee.monthly.rate");
    EXPECT_NE(problems.front().message.find("the largest is 922337203"), std::string::npos);
    EXPECT_TRUE(
        test::problemsOf(
            withLocale(R"("currency": "EUR", "prices": { "plans.p.charges.fee.monthly.amount": "1000000000000" })"))
            .empty());
}

TEST(Reader, RefusesEventsOfWhatIsChargedOnce)
{
    const auto problems = test::problemsOf(test::edited(
        test::edited(std::string(smallest), R"("unit": "plan")", R"("unit": "payment")"), R"("amount": "1.00" })",
        R"("amount": "1.00" }, "once": { "model": "percentage", "percent": "1", "free_events": 1 })"));
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems.front().path, "plans[0].charges[0].once");
}

TEST(Reader, RefusesEventsOfWhatHasNone)
{
    for (const std::string_view word : {"min_each", "max_each", "free_events"}) {
        const auto problems =
            test::problemsOf(test::edited(std::string(smallest), R"("model": "flat", "amount": "1.00")",
                                          R"("model": "percentage", "percent": "1", ")" + std::string(word) + R"(": )" +
                                              (word == "free_events" ? "1" : R"("1.00")")));
        ASSERT_EQ(problems.size(), 1U) << word;
        EXPECT_EQ(problems.front().path, "plans[0].charges[0].monthly") << word;
        EXPECT_TRUE(problems.front().message.ends_with("look at the events of a meter; seats and plans have none"));
    }
}

TEST(Reader, RefusesAnEndingWithoutACurrencyOfCents)
{
    EXPECT_EQ(
        test::problemsOf(withLocale(
            R"("currency": "JPY", "multiplier": "150", "round_to": "1", "rate_date": "2026-07-01", "ending": ".99")")),
        (std::vector<test::PrintedProblem>{
            {"locales[0].ending", "line 4: an ending needs a currency of cents; JPY has none"}}));
}

/// A million million rials.
TEST(Reader, ReadsAFlatAmountOfACurrencyOfSmallUnits)
{
    const test::Book book =
        test::bookOf(test::edited(std::string(smallest), R"("amount": "1.00")", R"("amount": "1000000000000")"));
    EXPECT_EQ(charge(book, 0, 0).monthly, ChargeModel(Flat{FlatAmount::largest()}));
    const PriceBook& read = book;
    EXPECT_EQ(readPriceBook(writePriceBook(read)).value()->plans, book.plans);
}

/// A minimum, the base of a band, the flat amount of a tier and what is charged once are as large.
TEST(Reader, ReadsEveryFixedAmountOfACurrencyOfSmallUnits)
{
    for (
        const std::string_view model :
        {R"("model": "flat", "amount": "1000000000000")",
         R"("model": "graduated", "tiers": [{ "rate": "1", "flat": "1000000000000" }])",
         R"("model": "volume", "tiers": [{ "rate": "1", "flat": "1000000000000" }])",
         R"("model": "banded", "bands": [{ "from": 0, "base": "1000000000000", "rate": "1" }])",
         R"("model": "percentage", "percent": "1", "min": "1000000000000", "max": "1000000000000")",
         R"("model": "graduated_percentage", "tiers": [{ "percent": "1", "flat": "1000000000000" }])",
         R"("model": "flat", "amount": "1.00" }, "minimum": "1000000000000", "once": { "model": "flat", "amount": "1000000000000")"}) {
        const test::Book book =
            test::bookOf(test::edited(std::string(smallest), R"("model": "flat", "amount": "1.00")", model));
        const PriceBook& read = book;
        EXPECT_EQ(readPriceBook(writePriceBook(read)).value()->plans, book.plans) << model;
        const auto problems = test::problemsOf(
            std::regex_replace(test::edited(std::string(smallest), R"("model": "flat", "amount": "1.00")", model),
                               std::regex("1000000000000"), "1000000000001"));
        ASSERT_FALSE(problems.empty()) << model;
        EXPECT_NE(problems.front().message.find("the largest is 1000000000000"), std::string::npos) << model;
    }
}

TEST(Reader, NamesTheLargestFlatAmount)
{
    EXPECT_EQ(
        test::problemsOf(test::edited(std::string(smallest), R"("amount": "1.00")", R"("amount": "1000000000001")")),
        (std::vector<test::PrintedProblem>{{"plans[0].charges[0].monthly.amount",
                                            "line 5: \"1000000000001\" is too large; the largest is 1000000000000"}}));
}

TEST(Reader, RefusesTwoAnnualDiscountsThatDiffer)
{
    const auto problems = test::problemsOf(
        test::edited(std::string(smallest), R"("plans")",
                     R"("rules": { "annual_discount": "10", "period_discounts": { "annual": "20" } }, "plans")"));
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems[0].path, "rules");
}

TEST(Reader, ReadsAPercentageCharge)
{
    EXPECT_EQ(charge(sample(), 1, 2).monthly,
              ChargeModel(Percentage{percent("2.5"), rate("0.3"), test::money("100"), rate("1"), rate("90")}));
}

TEST(Reader, ReadsAVolumeCharge)
{
    EXPECT_EQ(charge(sample(), 2, 0).monthly,
              ChargeModel(Volume{{{quantity("99"), rate("1"), {}}, {std::nullopt, rate("0.9"), {}}}}));
}

TEST(Reader, ReadsAPackageCharge)
{
    EXPECT_EQ(charge(sample(), 2, 1).monthly, ChargeModel(Package{quantity("100"), rate("4"), quantity("50.5")}));
}

TEST(Reader, ReadsAGraduatedPercentageCharge)
{
    EXPECT_EQ(charge(sample(), 2, 2).monthly,
              ChargeModel(GraduatedPercentage{
                  {{test::money("1000"), percent("3"), {}}, {std::nullopt, percent("2.25"), rate("1")}}}));
}

TEST(Reader, ReadsAPerUnitCharge)
{
    EXPECT_EQ(sample().addOns[0].charges[0].monthly, ChargeModel(PerUnit{rate("0.4"), quantity("3")}));
}

TEST(Reader, NamesAChargeByItsIdWhereItHasNoName)
{
    EXPECT_EQ(charge(sample(), 1, 0).name, "seats");
    EXPECT_EQ(charge(sample(), 1, 1).name, "API calls");
}

TEST(Reader, ReadsTheMinimumsOfAChargeAndAPlan)
{
    EXPECT_EQ(charge(sample(), 1, 0).minimum, rate("25"));
    EXPECT_EQ(sample().plans[1].minimum, rate("30"));
}

TEST(Reader, ReadsPromotions)
{
    const Promotion spring{.code = "SPRING",
                           .name = "Spring",
                           .percent = percent("15"),
                           .amount = {},
                           .periods = 3,
                           .validFrom = 2026y / March / 1,
                           .validUntil = 2026y / May / 31,
                           .plans = {"team"},
                           .oncePerCustomer = false,
                           .stackable = false};
    EXPECT_EQ(sample().promotions[0], spring);
    EXPECT_EQ(sample().promotions[1].amount, rate("10"));
    EXPECT_TRUE(sample().promotions[1].oncePerCustomer);
    EXPECT_TRUE(sample().promotions[1].stackable);
}

TEST(Reader, ReadsCreditPacks)
{
    EXPECT_EQ(sample().creditPacks,
              (std::vector<CreditPack>{{"pack-50", "50 credits", quantity("50"), rate("4.5"), 6}}));
}

TEST(Reader, ReadsTermDiscounts)
{
    EXPECT_EQ(sample().termDiscounts, (std::vector<TermDiscount>{{2, percent("5")}, {3, percent("7.5")}}));
}

TEST(Reader, ReadsLocales)
{
    EXPECT_EQ(sample().locales, (std::vector<LocalePrice>{{"euro", "Euro", Currency{"EUR", 2}, rate("0.92"),
                                                           rate("0.05"), 2026y / January / 2}}));
}

TEST(Reader, ReadsClaims)
{
    EXPECT_EQ(sample().claims[0],
              (Claim{"10 seats cost $31", "List", {"team", 10, Billing::monthly, "total", "", "31.00"}}));
    EXPECT_EQ(sample().claims[1].expect.rule, "seat_limit");
}

TEST(Reader, KeepsTheDigestOfTheBytes)
{
    EXPECT_EQ(sample().sha256, sha256Hex(test::sampleText()));
}

TEST(Reader, TakesTheDefaultsOfTheContractForWhatIsNotGiven)
{
    const test::Book book = test::bookOf(smallest);
    EXPECT_EQ(book.rules, Rules{});
    EXPECT_EQ(book.rules.annualDivisor, 365);
    EXPECT_EQ(book.rules.quoteValidDays, 30);
    EXPECT_TRUE(book.rules.includesChangeDay);
}

TEST(Reader, RefusesABookWithoutPlans)
{
    const auto problems = test::problemsOf(R"({
      "format": "seatwise.price-book", "format_version": 1, "id": "s", "name": "S", "version": "1",
      "currency": "USD", "effective_from": "2026-01-01", "plans": [] })");
    EXPECT_EQ(problems, (std::vector<test::PrintedProblem>{{"plans", "line 3: expected at least one plan"}}));
}

TEST(Reader, RefusesAnAddOnWhoseBandsBeginAboveItsSmallestPlan)
{
    const std::string text =
        test::edited(test::sampleText(), R"({ "model": "per_unit", "rate": "0.40", "included": 3 })",
                     R"({ "model": "banded", "bands": [{ "from": 11, "base": "1.00", "rate": "0.40" }] })");
    EXPECT_EQ(test::problemsOf(text), (std::vector<test::PrintedProblem>{
                                          {"add_ons[0].charges[0].monthly.bands[0]",
                                           "line 128: the first band begins at 11, above the smallest quantity, 10"}}));
}

TEST(Reader, NamesEveryProblemOfAFile)
{
    std::string text = test::edited(test::sampleText(), R"("rate": "1.50")", R"("rate": 1.5)");
    text = test::edited(text, R"("half_even")", R"("down")");
    text = test::edited(text, R"(["annual"])", "[]");
    EXPECT_EQ(test::problemsOf(text).size(), 3U);
}

TEST(Reader, StopsCountingAtAHundredProblems)
{
    std::string features = R"("features": [0)";
    for (int i = 0; i < 5000; ++i)
        features += ", 0";
    const auto problems =
        test::problemsOf(test::edited(std::string(smallest), R"("plans")", features + R"(], "plans")"));
    EXPECT_EQ(problems.size(), 100U);
}

TEST(Reader, GivesTheFirstProblemAndTheNumberOfTheOthersAsOneLine)
{
    const Error error = asError(
        {{"plans", words::atLeastOnePlan()}, {"name", words::bookCannotBeRead()}, {"id", words::bookCannotBeRead()}});
    EXPECT_EQ(error.kind, Error::Kind::failed);
    EXPECT_EQ(error.message.english(), "plans: expected at least one plan (and 2 more)");
}

TEST(Reader, GivesAProblemOfTheWholeFileWithoutAPath)
{
    EXPECT_EQ(asError({{"", words::atLeastOnePlan()}}).message, words::atLeastOnePlan());
}

} // namespace seatwise::reader_test
