#include "claims/special_words.h"

#include <utility>

#include "pricebook/assumed.h"
#include "words/book_words.h"

namespace seatwise {

namespace {

bool hasPackagesInTiers(const ChargeModel& model)
{
    return jumpsByPackages(model) && !std::holds_alternative<Package>(model);
}

/// Whether the model of a month or that of a year is such.
template<class IsSuch>
bool inEitherModel(const Charge& charge, IsSuch isSuch)
{
    return isSuch(charge.monthly) || (charge.annual && isSuch(*charge.annual));
}

template<class Owner>
void addCharge(std::vector<SpecialWord>& found, const Owner& owner, const Charge& charge, const Currency& currency)
{
    const std::string path = pathOf(owner, charge);
    if (charge.minimum)
        found.push_back(
            {path + ".minimum", words::chargeIsLifted(charge.name, owner.name, {*charge.minimum, currency})});
    if (charge.maximum)
        found.push_back({path + ".maximum", words::chargeIsCut(charge.name, owner.name, {*charge.maximum, currency})});
    if (inEitherModel(charge, hasPackagesInTiers))
        found.push_back({path, words::tiersHavePackages(charge.name, owner.name)});
    if (inEitherModel(charge, looksAtEvents))
        found.push_back({path, words::eventsAreLookedAt(charge.name, owner.name, toString(charge.unit))});
}

} // namespace

std::vector<SpecialWord> specialWords(const BookContent& book)
{
    std::vector<SpecialWord> found;
    for (const Plan& plan : book.plans) {
        for (const Charge& charge : plan.charges)
            addCharge(found, plan, charge, book.currency);
        if (plan.minimum)
            found.push_back(
                {"plans." + plan.id + ".minimum", words::planIsLifted(plan.name, {*plan.minimum, book.currency})});
    }
    for (const AddOn& addOn : book.addOns)
        for (const Charge& charge : addOn.charges)
            addCharge(found, addOn, charge, book.currency);
    for (const Promotion& promotion : book.promotions)
        if (promotion.months)
            found.push_back({"promotions." + promotion.code + ".months",
                             words::promotionCountsMonths(*promotion.months, promotion.code)});
    return found;
}

} // namespace seatwise
