#include "pricing/any_book.h"

#include <array>
#include <string_view>

#include "pricing/books.h"
#include "values.h"

namespace seatwise::test {

namespace {

/// Makes one book and a selection of it.
class Making
{
public:
    explicit Making(Random& random)
        : random_(random)
        , currency_(*Currency::find(random.oneOf<std::string_view>({"USD", "EUR", "JPY", "VND", "KWD"})))
    {
    }

    AnyBook make()
    {
        AnyBook made{bookOf({plan()}), {}};
        made.book.currency = currency_;
        made.book.rules = rules();
        if (random_.flip())
            made.book.addOns = {{"extra", "Extra", {}, {charge("extra", PerPlan{})}}};
        if (random_.flip())
            made.book.creditPacks = {{"pack", "Pack", Quantity::whole(random_.between(1, 500)), rate(), 6}};
        addOffers(made.book);
        addLocale(made.book);
        made.selection = selection(made.book);
        return made;
    }

private:
    bool seldom() { return random_.between(0, 3) == 0; }

    /// Up to 50.00, to the hundredth of a cent.
    Rate rate() { return Rate::fromUnits(random_.between(0, 500'000) * (Rate::scale / 10'000)); }

    /// Mostly as rates are; now and then as currencies with small units need it.
    FlatAmount amount()
    {
        return random_.between(0, 40) == 0 ? FlatAmount::fromUnits(Wide{random_.between(0, maxQuantity)} * Rate::scale)
                                           : FlatAmount(rate());
    }

    Percent percent(std::int64_t most = 100) { return Percent::fromUnits(random_.between(0, most * 1'000) * 1'000); }

    Money money() { return Money::fromUnits(random_.between(0, 20'000'000)); }

    std::vector<Quantity> ends()
    {
        std::vector<Quantity> list;
        SeatCount end = 0;
        for (int i = random_.number(0, 4); i > 0; --i)
            list.push_back(Quantity::whole(end += random_.between(1, 40)));
        return list;
    }

    std::vector<Tier> tiers()
    {
        std::vector<Tier> list;
        const auto package = [this] { return Quantity::whole(seldom() ? random_.between(1, 25) : 0); };
        for (const Quantity end : ends())
            list.push_back({end, rate(), seldom() ? amount() : FlatAmount(), package()});
        list.push_back({std::nullopt, rate(), seldom() ? amount() : FlatAmount(), package()});
        return list;
    }

    Banded bands()
    {
        Banded model{{{Quantity(), amount(), rate()}}};
        for (const Quantity from : ends())
            model.bands.push_back({from, amount(), rate()});
        return model;
    }

    ChargeModel countingModel()
    {
        switch (random_.number(0, 5)) {
        case 0:
            return Flat{amount()};
        case 1:
            return PerUnit{rate(), Quantity::whole(random_.between(0, 10))};
        case 2:
            return Graduated{tiers()};
        case 3:
            return Volume{tiers()};
        case 4:
            return bands();
        default:
            return Package{Quantity::whole(random_.between(1, 30)), rate(), Quantity::whole(random_.between(0, 10))};
        }
    }

    Percentage percentage()
    {
        Percentage model{percent(), rate(), {}, {}, {}};
        if (seldom())
            model.min = rate();
        if (seldom())
            model.max = model.min.value_or(FlatAmount()) + rate();
        return model;
    }

    ChargeModel moneyModel()
    {
        Percentage model = percentage();
        model.included = money();
        if (random_.flip())
            return model;
        GraduatedPercentage graduated;
        for (const Quantity end : ends())
            graduated.tiers.push_back({Money::whole(end.wholePart()), percent(), rate()});
        graduated.tiers.push_back({std::nullopt, percent(), rate()});
        return graduated;
    }

    ChargeModel eventModel()
    {
        Percentage model = percentage();
        model.minEach = rate();
        model.maxEach = *model.minEach + rate();
        model.freeEvents = random_.between(0, 3);
        return model;
    }

    template<class Model>
    Charge charge(std::string_view id, ChargeUnit unit, Model model)
    {
        Charge made{ChargeId(id), std::string(id), std::move(unit), false, (this->*model)(), {}, {}};
        for (auto* const longer : {&made.quarterly, &made.semiannual, &made.annual})
            if (seldom())
                *longer = (this->*model)();
        if (seldom())
            made.minimum = amount();
        if (seldom())
            made.maximum = made.minimum.value_or(FlatAmount()) + rate();
        return made;
    }

    Charge charge(std::string_view id, ChargeUnit unit)
    {
        Charge made = charge(id, std::move(unit), &Making::countingModel);
        if (seldom())
            made.once = countingModel();
        if (made.once && random_.flip())
            made.monthly = ChargeModel();
        return made;
    }

    Plan plan()
    {
        Plan made = teamPlan({charge("seats", PerSeat()), charge("fee", PerPlan())});
        if (random_.flip())
            made.charges.push_back(charge("calls", Meter{"call"}));
        if (random_.flip())
            made.charges.push_back(charge("turnover", Meter{"turnover"}, &Making::moneyModel));
        if (random_.flip())
            made.charges.push_back(charge("payments", Meter{"payment"}, &Making::eventModel));
        made.billing = {everyBilling.begin(), everyBilling.end()};
        made.seats = {random_.between(0, 20), {}, random_.between(1, 3)};
        if (random_.flip())
            made.seats.max = made.seats.min + made.seats.step * random_.between(1, 60);
        if (seldom())
            made.minimum = amount();
        return made;
    }

    Rules rules()
    {
        Rules made;
        made.rounding = random_.flip() ? Rounding::half_up : Rounding::half_even;
        made.annualDiscount = random_.flip() ? percent(50) : Percent();
        if (random_.flip())
            made.periodDiscounts = {percent(50), percent(50)};
        if (random_.flip())
            made.monthlyAnchor = MonthlyAnchor::start;
        if (random_.flip())
            made.summerPause = SummerPause{std::chrono::December / 15, std::chrono::January / 31};
        if (random_.flip())
            made.creditRollover =
                CreditRollover{CreditRollover::Policy::percent, std::nullopt, std::nullopt, percent()};
        return made;
    }

    Promotion promotion(std::string_view code, bool isStackable)
    {
        Promotion made;
        made.code = PromotionCode(code);
        made.name = std::string(code);
        if (random_.flip())
            made.percent = percent();
        else
            made.amount = amount();
        if (random_.flip())
            made.months = random_.number(1, 30);
        else if (random_.flip())
            made.periods = random_.number(1, 6);
        made.stackable = isStackable;
        return made;
    }

    void addOffers(Book& book)
    {
        const bool areStackable = random_.flip();
        book.promotions = {promotion("ONE", areStackable), promotion("TWO", areStackable)};
        if (random_.flip())
            book.termDiscounts = {{1, percent(20)}, {3, percent(40)}};
    }

    void addLocale(Book& book)
    {
        LocalePrice there{"there", "There", *Currency::find("EUR"), {}, {}, {}};
        there.multiplier = Rate::fromUnits(random_.between(1, 300) * (Rate::scale / 100));
        there.roundTo = Rate::fromUnits(random_.oneOf<std::int64_t>({1, 5, 10}) * (Rate::scale / 100));
        there.rateDate = std::chrono::year(2026) / 7 / 1;
        if (random_.flip())
            there.ending = Rate::fromUnits(random_.between(0, 99) * (Rate::scale / 100));
        if (book.plans.front().minimum && random_.flip())
            there.prices = {{"plans.team.minimum", amount()}};
        book.locales = {there};
    }

    Selection selection(const Book& book)
    {
        const Plan& plan = book.plans.front();
        Selection asked = select("team", plan.seats.min + plan.seats.step * random_.between(0, 40),
                                 everyBilling.at(static_cast<std::size_t>(random_.between(0, 3))));
        asked.seats = std::min(asked.seats, plan.seats.max.value_or(asked.seats));
        addUsage(asked, plan);
        if (!book.addOns.empty() && random_.flip())
            asked.addOns = {"extra"};
        asked.start = std::chrono::year(2026) / 3 / random_.number(1, 31);
        asked.period = random_.number(1, 3);
        if (random_.flip())
            asked.termYears = random_.number(1, 5);
        if (random_.flip())
            asked.offers.promotions = {PromotionCode("ONE")};
        if (book.promotions.back().stackable && random_.flip())
            asked.offers.promotions.emplace_back("TWO");
        return asked;
    }

    void addUsage(Selection& asked, const Plan& plan)
    {
        if (meters(plan.charges, "call"))
            asked.usage.push_back({"call", Quantity::fromUnits(random_.between(0, 200'000) * 1'000)});
        if (meters(plan.charges, "turnover")) {
            asked.usage.push_back({"turnover", Quantity::whole(random_.between(0, 40))});
            asked.baseAmounts.push_back({"turnover", money()});
        }
        if (meters(plan.charges, "payment"))
            for (int i = random_.number(0, 6); i > 0; --i)
                asked.events.push_back({"payment", money()});
    }

    Random& random_;
    Currency currency_;
};

} // namespace

AnyBook anyBookOfAllWords(Random& random)
{
    return Making(random).make();
}

} // namespace seatwise::test
