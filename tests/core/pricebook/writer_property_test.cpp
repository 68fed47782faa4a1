#include "pricebook/writer.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include "book.h"
#include "claims/book_files.h"

namespace seatwise::writer_property_test {

namespace {

// Books as they may be written: any figures, any of the models, anything optional there or not.

int upTo(int most)
{
    return *rc::gen::inRange(0, most + 1);
}

bool maybe()
{
    return *rc::gen::arbitrary<bool>();
}

Rate anyRate()
{
    return Rate::fromUnits(*rc::gen::inRange<std::int64_t>(0, 9'000'000'000'000'000'000));
}

Quantity anyQuantity()
{
    return Quantity::fromUnits(*rc::gen::inRange<std::int64_t>(1, maxQuantity * Quantity::scale));
}

Percent anyPercent()
{
    return Percent::fromUnits(*rc::gen::inRange<std::int64_t>(0, 100 * Percent::scale + 1));
}

Money anyMoney()
{
    return Money::fromUnits(*rc::gen::inRange<std::int64_t>(1, 9'000'000'000'000'000'000));
}

std::string anyText()
{
    return *rc::gen::nonEmpty(rc::gen::container<std::string>(
        rc::gen::oneOf(rc::gen::inRange<char>(' ', '~'), rc::gen::element('"', '\\', '/', '<', '\''))));
}

Date anyDate()
{
    using namespace std::chrono;
    return year(2000 + upTo(99)) / (1 + upTo(11)) / (1 + upTo(27));
}

template<class T, class Make>
std::optional<T> perhaps(Make make)
{
    return maybe() ? std::optional<T>(make()) : std::nullopt;
}

/// Ascending boundaries; whole numbers, so that they suit seats too.
std::vector<Quantity> boundaries()
{
    std::vector<Quantity> list;
    SeatCount at = 0;
    for (int i = 0, count = upTo(4); i < count; ++i)
        list.push_back(Quantity::whole(at += 1 + upTo(1000)));
    return list;
}

std::vector<Tier> anyTiers()
{
    std::vector<Tier> tiers;
    for (const Quantity end : boundaries())
        tiers.push_back(
            {end, anyRate(), maybe() ? anyRate() : Rate{}, maybe() ? Quantity::whole(1 + upTo(1'000)) : Quantity{}});
    tiers.push_back({std::nullopt, anyRate(), {}});
    return tiers;
}

Banded anyBands()
{
    Banded banded{{{Quantity{}, anyRate(), anyRate()}}};
    for (const Quantity from : boundaries())
        banded.bands.push_back({from, anyRate(), anyRate()});
    return banded;
}

Percentage anyPercentage()
{
    Percentage model{anyPercent(), anyRate(), anyMoney(), perhaps<Rate>(anyRate), perhaps<Rate>(anyRate)};
    if (model.min && model.max && *model.max < *model.min)
        std::swap(model.min, model.max);
    if (maybe()) {
        model.included = {};
        model.minEach = perhaps<Rate>(anyRate);
        model.maxEach = model.minEach.value_or(Rate{}) + Rate::whole(1);
        model.freeEvents = upTo(100);
    }
    return model;
}

GraduatedPercentage anyGraduatedPercentage()
{
    GraduatedPercentage model;
    for (const Quantity end : boundaries())
        model.tiers.push_back({Money::whole(end.wholePart()), anyPercent(), anyRate()});
    model.tiers.push_back({std::nullopt, anyPercent(), {}});
    return model;
}

ChargeModel anyModel()
{
    switch (upTo(7)) {
    case 0:
        return Flat{maybe() ? FlatAmount(anyRate()) : FlatAmount::fromUnits(Wide{anyRate().units()} * 1'000)};
    case 1:
        return PerUnit{anyRate(), maybe() ? anyQuantity() : Quantity{}};
    case 2:
        return Graduated{anyTiers()};
    case 3:
        return Volume{anyTiers()};
    case 4:
        return anyBands();
    case 5:
        return Package{anyQuantity(), anyRate(), anyQuantity()};
    case 6:
        return anyPercentage();
    default:
        return anyGraduatedPercentage();
    }
}

/// Seats, plans and what is charged once have no events to look at.
void leaveOutEvents(Charge& charge)
{
    const auto leaveOut = [](ChargeModel& model) {
        if (auto* const percentage = std::get_if<Percentage>(&model)) {
            percentage->minEach.reset();
            percentage->maxEach.reset();
            percentage->freeEvents = 0;
        }
    };
    if (charge.once)
        leaveOut(*charge.once);
    if (isMeter(charge.unit))
        return;
    leaveOut(charge.monthly);
    for (auto* const model : {&charge.quarterly, &charge.semiannual, &charge.annual})
        if (*model)
            leaveOut(**model);
}

std::vector<Charge> anyCharges()
{
    std::vector<Charge> charges;
    for (int i = 0, count = 1 + upTo(2); i < count; ++i) {
        Charge charge{ChargeId("charge-" + std::to_string(i)),
                      anyText(),
                      maybe() ? ChargeUnit(PerSeat{}) : ChargeUnit(Meter{"call"}),
                      false,
                      anyModel(),
                      perhaps<ChargeModel>(anyModel),
                      perhaps<Rate>(anyRate)};
        if (maybe())
            charge.maximum = charge.minimum.value_or(Rate{}) + Rate::whole(1);
        charge.quarterly = perhaps<ChargeModel>(anyModel);
        charge.semiannual = perhaps<ChargeModel>(anyModel);
        charge.once = perhaps<ChargeModel>(anyModel);
        leaveOutEvents(charge);
        if (charge.once && maybe())
            charge.monthly = Flat{};
        charge.inArrears = isMeter(charge.unit) && maybe();
        charges.push_back(charge);
    }
    return charges;
}

Plan anyPlan(int number)
{
    Plan plan;
    plan.id = PlanId("plan." + std::to_string(number));
    plan.name = anyText();
    plan.kind = maybe() ? PlanKind::subscription : PlanKind::service;
    plan.description = maybe() ? anyText() : "";
    plan.seats = {upTo(50), perhaps<SeatCount>([] { return 54 + upTo(1000); }), 1 + upTo(3)};
    plan.billing = maybe() ? std::vector(everyBilling.begin(), everyBilling.end()) : std::vector{Billing::annual};
    plan.charges = anyCharges();
    plan.minimum = perhaps<Rate>(anyRate);
    if (maybe())
        plan.features.push_back({"feature", PlanFeature::Availability::limit, anyText(), {}});
    if (number > 0) {
        plan.kind = PlanKind::trial;
        plan.trial = Trial{1 + upTo(60), {"plan.0"}};
        plan.upgradesTo = {"plan.0"};
    }
    return plan;
}

Rules anyRules()
{
    using namespace std::chrono;
    Rules rules;
    rules.annualDiscount = anyPercent();
    if (maybe())
        rules.periodDiscounts = {anyPercent(), anyPercent()};
    rules.rounding = maybe() ? Rounding::half_up : Rounding::half_even;
    rules.includesChangeDay = maybe();
    rules.annualDivisor = 1 + upTo(365);
    rules.monthlyAnchor = maybe() ? MonthlyAnchor::calendar : MonthlyAnchor::start;
    rules.academicYearStart = month(1 + static_cast<unsigned>(upTo(11))) / day(1 + static_cast<unsigned>(upTo(27)));
    rules.summerPause = perhaps<SummerPause>([] { return SummerPause{June / 1, August / (1 + upTo(30))}; });
    rules.quoteValidDays = 1 + upTo(100);
    if (maybe())
        rules.discountBands = {{Percent::whole(upTo(50)), DiscountBand::Needs::reason},
                               {Percent::whole(51 + upTo(49)), DiscountBand::Needs::approval}};
    rules.floorPercent = perhaps<Percent>(anyPercent);
    rules.negotiatedFrom = perhaps<SeatCount>([] { return upTo(100'000); });
    if (maybe())
        rules.creditRollover = CreditRollover{CreditRollover::Policy::expires, std::nullopt, 1 + upTo(119)};
    if (maybe())
        rules.creditRollover =
            CreditRollover{CreditRollover::Policy::percent, std::nullopt, std::nullopt, Percent::whole(upTo(100))};
    return rules;
}

void addOffers(test::Book& book)
{
    if (maybe())
        book.addOns = {{"add-on", anyText(), {"plan.0"}, anyCharges()}};
    if (maybe())
        book.creditPacks = {{"pack", anyText(), anyQuantity(), anyRate(), perhaps<int>([] { return 1 + upTo(100); })}};
    if (maybe())
        book.promotions = {{"A", anyText(), anyPercent(), {}, 3, anyDate(), {}, {"plan.0"}, maybe(), maybe()},
                           {"B", anyText(), {}, anyRate(), {}, {}, anyDate(), {}, maybe(), maybe()}};
    if (!book.promotions.empty() && maybe())
        book.promotions.back().months = 1 + upTo(100);
    if (maybe())
        book.termDiscounts = {{2, anyPercent()}, {5, anyPercent()}};
    if (maybe())
        book.locales = {{"l", anyText(), *Currency::find("KWD"), Rate::fromUnits(1), *Rate::parse("0.05"), anyDate()},
                        {"own",
                         anyText(),
                         *Currency::find("EUR"),
                         anyRate() + Rate::fromUnits(1),
                         *Rate::parse("0.05"),
                         anyDate(),
                         {{"plans[0].charges[0].minimum", anyRate()}},
                         *Rate::parse("0.99")}};
    if (!book.plans.front().charges.front().minimum)
        for (LocalePrice& locale : book.locales)
            locale.prices.clear();
}

void addDetails(ClaimDetails& details, const test::Book& book)
{
    details.usage = {{"call", anyQuantity()}};
    details.baseAmounts = {{"turnover", anyMoney()}};
    details.events = {{"payment", {anyMoney(), Money()}}};
    for (const AddOn& addOn : book.addOns)
        details.addOns.push_back(addOn.id);
    details.promotions = {PromotionCode(anyText())};
    details.start = perhaps<Date>(anyDate);
    details.termYears = perhaps<int>([] { return 1 + upTo(4); });
    details.period = 1 + upTo(119);
    details.locale = maybe() ? "l" : "";
}

test::Book anyBook()
{
    test::Book book;
    book.id = "book";
    book.name = anyText();
    book.version = anyText();
    book.currency = *Currency::find(maybe() ? "USD" : "JPY");
    book.effectiveFrom = anyDate();
    book.rules = anyRules();
    book.features = {{"feature", anyText(), maybe() ? anyText() : ""}};
    book.segments = {{"segment", anyText()}};
    book.plans.push_back(anyPlan(0));
    book.plans.push_back(anyPlan(1));
    addOffers(book);
    book.claims = {{anyText(), anyText(), {"plan.0", upTo(100), Billing::annual, "total", "", "1.00"}},
                   {anyText(), anyText(), {"", std::nullopt, Billing::monthly, "", "currency", anyText()}}};
    if (maybe())
        addDetails(book.claims.front().expect.details, book);
    book.assumptions = {{"plans.plan.0.charges", anyText()}};
    return book;
}

/// What the reader adds to a book: its digest and what it found out about it.
test::Book withoutFindings(test::Book book)
{
    book.sha256.clear();
    book.warnings.clear();
    book.counts = SeatWord::seats;
    return book;
}

} // namespace

RC_GTEST_PROP(WriterProperty, WhatIsWrittenReadsBackAsTheSameBook, ())
{
    const test::Book book = anyBook();
    const std::string text = writePriceBook(book);
    const auto read = readPriceBook(text);
    if (!read)
        RC_FAIL(asError(read.error()).message.english() + "\n" + text);
    RC_ASSERT(withoutFindings(*read) == book);
}

RC_GTEST_PROP(WriterProperty, WhatIsReadIsWrittenTheSameAgain, ())
{
    const std::string text = writePriceBook(anyBook());
    RC_ASSERT(writePriceBook(test::bookOf(text)) == text);
}

} // namespace seatwise::writer_property_test
