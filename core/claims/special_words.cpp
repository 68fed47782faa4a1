#include "claims/special_words.h"

#include <algorithm>
#include <utility>

#include "pricebook/assumed.h"
#include "words/book_words.h"

namespace seatwise {

namespace {

bool hasPackagesInTiers(const ChargeModel& model)
{
    return jumpsByPackages(model) && !std::holds_alternative<Package>(model);
}

/// Whether a model of a charge is such.
template<class IsSuch>
bool inAnyModel(const Charge& charge, IsSuch isSuch)
{
    return (charge.once && isSuch(*charge.once)) || std::ranges::any_of(everyBilling, [&](Billing billing) {
               const ChargeModel* const given = modelGiven(charge, billing);
               return given && isSuch(*given);
           });
}

/// Gathers what the words of a book do.
class Gathering
{
public:
    explicit Gathering(const BookContent& book)
        : book_(book)
    {
    }

    std::vector<SpecialWord> take()
    {
        addRules();
        for (const Plan& plan : book_.plans)
            addPlan(plan);
        for (const AddOn& addOn : book_.addOns)
            addCharges(addOn);
        for (const Promotion& promotion : book_.promotions)
            addPromotion(promotion);
        for (const LocalePrice& locale : book_.locales)
            addLocale(locale);
        return std::move(found_);
    }

private:
    void add(std::string path, Message does) { found_.push_back({std::move(path), std::move(does)}); }

    void addRules()
    {
        const Rules& rules = book_.rules;
        if (rules.monthlyAnchor == MonthlyAnchor::start)
            add("rules.monthly_anchor", words::monthsAreOwn());
        if (!rules.periodDiscounts.quarterly.isZero())
            add("rules.period_discounts.quarterly",
                words::periodCostsLess(inWords(Billing::quarterly), rules.periodDiscounts.quarterly));
        if (!rules.periodDiscounts.semiannual.isZero())
            add("rules.period_discounts.semiannual",
                words::periodCostsLess(inWords(Billing::semiannual), rules.periodDiscounts.semiannual));
        if (rules.summerPause && rules.summerPause->to < rules.summerPause->from)
            add("rules.summer_pause", words::pauseRunsOverNewYear());
        if (rules.creditRollover && rules.creditRollover->policy == CreditRollover::Policy::percent)
            add("rules.credit_rollover", words::creditsKeepAShare(rules.creditRollover->percent.value_or(Percent{})));
    }

    void addPlan(const Plan& plan)
    {
        for (const Billing billing : {Billing::quarterly, Billing::semiannual})
            if (plan.offers(billing))
                add("plans." + plan.id + ".billing",
                    words::planIsBilledLonger(plan.name, inWords(billing), months(billing)));
        addCharges(plan);
        if (plan.minimum)
            add("plans." + plan.id + ".minimum", words::planIsLifted(plan.name, {*plan.minimum, book_.currency}));
    }

    template<class Owner>
    void addCharges(const Owner& owner)
    {
        for (const Charge& charge : owner.charges)
            addCharge(owner, charge);
    }

    template<class Owner>
    void addCharge(const Owner& owner, const Charge& charge)
    {
        const std::string path = pathOf(owner, charge);
        if (charge.minimum)
            add(path + ".minimum", words::chargeIsLifted(charge.name, owner.name, {*charge.minimum, book_.currency}));
        if (charge.maximum)
            add(path + ".maximum", words::chargeIsCut(charge.name, owner.name, {*charge.maximum, book_.currency}));
        if (charge.once)
            add(path + ".once", words::chargeIsMadeOnce(charge.name, owner.name));
        if (inAnyModel(charge, hasPackagesInTiers))
            add(path, words::tiersHavePackages(charge.name, owner.name));
        if (inAnyModel(charge, looksAtEvents))
            add(path, words::eventsAreLookedAt(charge.name, owner.name, toString(charge.unit)));
    }

    void addPromotion(const Promotion& promotion)
    {
        const std::string path = "promotions." + promotion.code;
        if (promotion.months)
            add(path + ".months", words::promotionCountsMonths(*promotion.months, promotion.code));
        if (promotion.stackable)
            add(path + ".stackable", words::promotionStacks(promotion.code));
    }

    void addLocale(const LocalePrice& locale)
    {
        const std::string path = "locales." + locale.id;
        if (!locale.prices.empty())
            add(path + ".prices", words::localeHasOwnAmounts(locale.name));
        if (locale.ending)
            add(path + ".ending", words::localeHasAnEnding(locale.name, locale.ending->toString(2).substr(1)));
    }

    const BookContent& book_;
    std::vector<SpecialWord> found_;
};

} // namespace

std::vector<SpecialWord> specialWords(const BookContent& book)
{
    return Gathering(book).take();
}

} // namespace seatwise
