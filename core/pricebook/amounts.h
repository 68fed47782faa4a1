#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "codec/describe.h"
#include "pricebook/price_book.h"

namespace seatwise {

/// Where an amount stands in a price book, in the two ways there are of naming it.
struct AmountPath
{
    std::string named;    ///< "plans.team.charges.seats.monthly.tiers[0].rate"
    std::string numbered; ///< "plans[0].charges[0].monthly.tiers[0].rate", as problems name it

    [[nodiscard]] AmountPath key(std::string_view key) const
    {
        const std::string more = '.' + std::string(key);
        return {named + more, numbered + more};
    }
    /// Of a list whose items have names.
    [[nodiscard]] AmountPath item(std::string_view name, std::size_t index) const
    {
        return {named + '.' + std::string(name), numbered + '[' + std::to_string(index) + ']'};
    }
    [[nodiscard]] AmountPath item(std::size_t index) const
    {
        const std::string more = '[' + std::to_string(index) + ']';
        return {named + more, numbered + more};
    }
};

/// Walks the amounts of a price book that locales convert, as forEachAmount() says.
template<class Visit>
class AmountWalk
{
public:
    explicit AmountWalk(Visit& visit)
        : visit_(visit)
    {
    }

    void walk(auto& book)
    {
        each(book.plans, "plans", &Plan::id, [this](auto& plan, const AmountPath& at) {
            this->charges(plan.charges, at);
            this->perhaps(plan.minimum, at.key("minimum"));
        });
        each(book.addOns, "add_ons", &AddOn::id,
             [this](auto& addOn, const AmountPath& at) { this->charges(addOn.charges, at); });
        each(book.creditPacks, "credit_packs", &CreditPack::id,
             [this](auto& pack, const AmountPath& at) { this->visit_(pack.price, at.key("price")); });
        each(book.promotions, "promotions", &Promotion::code,
             [this](auto& promotion, const AmountPath& at) { this->perhaps(promotion.amount, at.key("amount")); });
    }

private:
    static void each(auto& items, std::string_view list, auto nameOf, auto enter)
    {
        std::size_t index = 0;
        for (auto& item : items)
            enter(item, AmountPath{std::string(list), std::string(list)}.item((item.*nameOf).text(), index++));
    }

    void charges(auto& list, const AmountPath& owner)
    {
        std::size_t index = 0;
        for (auto& charge : list) {
            const AmountPath at = owner.key("charges").item(charge.id.text(), index++);
            if (hasMonthly(charge))
                model(charge.monthly, at.key("monthly"));
            perhapsModel(charge.quarterly, at.key("quarterly"));
            perhapsModel(charge.semiannual, at.key("semiannual"));
            perhapsModel(charge.annual, at.key("annual"));
            perhapsModel(charge.once, at.key("once"));
            perhaps(charge.minimum, at.key("minimum"));
            perhaps(charge.maximum, at.key("maximum"));
        }
    }

    void model(auto& any, const AmountPath& at)
    {
        std::visit([&](auto& known) { amounts(known, at); }, any);
    }

    void perhapsModel(auto& any, const AmountPath& at)
    {
        if (any)
            model(*any, at);
    }

    void perhaps(auto& rate, const AmountPath& at)
    {
        if (rate)
            visit_(*rate, at);
    }

    void amounts(Is<Flat> auto& flat, const AmountPath& at) { visit_(flat.amount, at.key("amount")); }
    void amounts(Is<PerUnit> auto& perUnit, const AmountPath& at) { visit_(perUnit.rate, at.key("rate")); }
    void amounts(Is<Package> auto& package, const AmountPath& at) { visit_(package.amount, at.key("amount")); }
    void amounts(Is<Graduated> auto& graduated, const AmountPath& at) { tiers(graduated.tiers, at); }
    void amounts(Is<Volume> auto& volume, const AmountPath& at) { tiers(volume.tiers, at); }

    void amounts(Is<Banded> auto& banded, const AmountPath& at)
    {
        for (std::size_t i = 0; i < banded.bands.size(); ++i) {
            const AmountPath band = at.key("bands").item(i);
            visit_(banded.bands[i].base, band.key("base"));
            visit_(banded.bands[i].rate, band.key("rate"));
        }
    }

    void amounts(Is<Percentage> auto& percentage, const AmountPath& at)
    {
        visit_(percentage.fixed, at.key("fixed"));
        perhaps(percentage.min, at.key("min"));
        perhaps(percentage.max, at.key("max"));
        perhaps(percentage.minEach, at.key("min_each"));
        perhaps(percentage.maxEach, at.key("max_each"));
    }

    void amounts(Is<GraduatedPercentage> auto& graduated, const AmountPath& at)
    {
        for (std::size_t i = 0; i < graduated.tiers.size(); ++i)
            visit_(graduated.tiers[i].flat, at.key("tiers").item(i).key("flat"));
    }

    void tiers(auto& list, const AmountPath& at)
    {
        for (std::size_t i = 0; i < list.size(); ++i) {
            const AmountPath tier = at.key("tiers").item(i);
            visit_(list[i].rate, tier.key("rate"));
            visit_(list[i].flat, tier.key("flat"));
        }
    }

    Visit& visit_;
};

/// Calls `visit(amount, AmountPath)`, of a Rate or a FlatAmount, with each amount of a price book that a locale
/// converts, in their order. Of a book that may be changed, the rates may be.
template<class Content, class Visit>
void forEachAmount(Content& book, Visit visit)
{
    AmountWalk<Visit>(visit).walk(book);
}

} // namespace seatwise
