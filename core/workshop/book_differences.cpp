#include <algorithm>
#include <utility>

#include "words/workshop_words.h"
#include "workshop/draft.h"
#include "workshop/draft_edit.h"
#include "workshop/offer_words.h"

namespace seatwise {

namespace {

template<class Item>
const Item* findIn(const std::vector<Item>& items, const decltype(Item::id)& id)
{
    const auto found = std::find_if(items.begin(), items.end(), [&](const Item& item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

bool sameRanges(const std::vector<PricedRange>& before, const std::vector<PricedRange>& after)
{
    return std::equal(before.begin(), before.end(), after.begin(), after.end(),
                      [](const PricedRange& a, const PricedRange& b) { return a.range == b.range; });
}

/// A text of the book; nothing where it has none.
Message told(const std::string& text)
{
    return text.empty() ? Message() : words::plain(text);
}

template<class Item>
Message nameOf(const Item* item)
{
    return item ? words::plain(item->name) : Message();
}

/// The book with the identity of another, and with what the reader found out about that one.
BookContent renamed(BookContent book, const BookContent& other)
{
    book.id = other.id;
    book.name = other.name;
    book.version = other.version;
    book.sha256 = other.sha256;
    book.warnings = other.warnings;
    book.unkeptSaving = other.unkeptSaving;
    book.counts = other.counts;
    return book;
}

bool sameContent(const PriceBook& before, const PriceBook& after)
{
    return renamed(before, after) == after;
}

/// What is left to compare once everything that has words of its own is made equal.
BookContent remainderOf(const PriceBook& before, const PriceBook& after)
{
    BookContent book = renamed(before, after);
    book.rules.annualDiscount = after.rules.annualDiscount;
    book.rules.creditRollover = after.rules.creditRollover;
    book.currency = after.currency;
    book.features = after.features;
    book.segments = after.segments;
    book.plans = after.plans;
    book.addOns = after.addOns;
    book.creditPacks = after.creditPacks;
    book.assumptions = after.assumptions;
    return book;
}

class Differences
{
public:
    Differences(const PriceBook& before, const PriceBook& after)
        : before_(before)
        , after_(after)
    {
    }

    std::vector<BookDifference> find()
    {
        compareIdentity();
        compareRules();
        compareLists(words::aFeature, words::featureNamed, before_.features, after_.features);
        compareLists(words::aSegment, words::segmentNamed, before_.segments, after_.segments);
        comparePlans();
        compareAddOns();
        comparePacks();
        compareAssumptions();
        compareRemainder();
        return std::move(found_);
    }

private:
    void add(Message what, Message before, Message after)
    {
        if (before != after)
            found_.push_back({std::move(what), std::move(before), std::move(after)});
    }

    /// For what there are no words for: only that it is another.
    void addUnless(bool same, Message what)
    {
        if (!same)
            found_.push_back({std::move(what), words::asBefore(), words::isChanged()});
    }

    void compareIdentity()
    {
        const BookIdentity before = identityOf(before_);
        const BookIdentity after = identityOf(after_);
        add(words::bookId(), told(before.id), told(after.id));
        add(words::bookName(), told(before.name), told(after.name));
        add(words::bookVersion(), told(before.version), told(after.version));
        add(words::bookCurrency(), told(before_.currency.code), told(after_.currency.code));
    }

    void compareRules()
    {
        const auto rollover = [](const Rules& rules) {
            return rules.creditRollover ? inWords(*rules.creditRollover) : Message();
        };
        add(words::annualDiscount(), words::percentOff(before_.rules.annualDiscount),
            words::percentOff(after_.rules.annualDiscount));
        add(words::creditRollover(), rollover(before_.rules), rollover(after_.rules));
    }

    /// Named things that are new, gone or called something else.
    template<class Named, class Item>
    void compareLists(const Words<void()>& one, const Words<void(Named)>& named, const std::vector<Item>& before,
                      const std::vector<Item>& after)
    {
        for (const Item& item : before) {
            const Item* same = findIn(after, item.id);
            add(one(), nameOf(&item), nameOf(same));
            addUnless(!same || same->name != item.name || *same == item, named(item.name));
        }
        for (const Item& item : after)
            if (!findIn(before, item.id))
                add(one(), {}, nameOf(&item));
    }

    void comparePlans()
    {
        for (const Plan& plan : before_.plans) {
            const Plan* same = findIn(after_.plans, plan.id);
            add(words::aPlan(), nameOf(&plan), nameOf(same));
            if (same)
                comparePlan(plan, *same);
        }
        for (const Plan& plan : after_.plans)
            if (!findIn(before_.plans, plan.id))
                add(words::aPlan(), {}, nameOf(&plan));
    }

    void comparePlan(const Plan& before, const Plan& after)
    {
        add(words::planSeats(after.name), inWords(before.seats), inWords(after.seats));
        add(words::planBillingPeriods(after.name), inWords(before.billing), inWords(after.billing));
        compareCharges(before.charges, after.charges, [&](const Charge& charge) { return titleOf(after, charge); });
        for (const PlanFeature& feature : before.features) {
            const PlanFeature* same = findIn(after.features, feature.id);
            add(featureTitle(after, feature), inWords(feature, before_), same ? inWords(*same, after_) : Message());
        }
        for (const PlanFeature& feature : after.features)
            if (!findIn(before.features, feature.id))
                add(featureTitle(after, feature), {}, inWords(feature, after_));
        Plan rest = before;
        rest.name = after.name;
        rest.seats = after.seats;
        rest.billing = after.billing;
        rest.charges = after.charges;
        rest.features = after.features;
        addUnless(rest == after, words::planOtherTerms(after.name));
    }

    [[nodiscard]] Message featureTitle(const Plan& plan, const PlanFeature& feature) const
    {
        const Feature* known = after_.findFeature(feature.id);
        if (!known)
            known = before_.findFeature(feature.id);
        return words::planFeature(plan.name, known ? known->name : feature.id.text());
    }

    template<class Title>
    void compareCharges(const std::vector<Charge>& before, const std::vector<Charge>& after, Title title)
    {
        for (const Charge& charge : before) {
            const Charge* same = findIn(after, charge.id);
            if (same)
                compareCharge(title(*same), charge, *same);
            else
                add(title(charge), inWords({charge}, before_.currency), {});
        }
        for (const Charge& charge : after)
            if (!findIn(before, charge.id))
                add(title(charge), {}, inWords({charge}, after_.currency));
    }

    void compareCharge(const Message& title, const Charge& before, const Charge& after)
    {
        const std::size_t found = found_.size();
        compareRanges(after.inArrears ? title : words::chargeMonthly(title), rangesOf(before, before_),
                      rangesOf(after, after_));
        addUnless(before.annual == after.annual, words::chargeYearly(title));
        addUnless(before == after || found_.size() > found, title);
    }

    [[nodiscard]] static std::vector<PricedRange> rangesOf(const Charge& charge, const PriceBook& book)
    {
        return pricedRanges(charge.monthly, charge.unit, book.currency);
    }

    void compareRanges(const Message& title, const std::vector<PricedRange>& before,
                       const std::vector<PricedRange>& after)
    {
        if (!sameRanges(before, after)) {
            add(title, inWords(before), inWords(after));
            return;
        }
        for (std::size_t i = 0; i < before.size(); ++i)
            add(after[i].range.empty() ? title : words::chargeInRange(title, after[i].range), before[i].price,
                after[i].price);
    }

    void compareAddOns()
    {
        const auto offered = [](const AddOn& addOn, const PriceBook& book) {
            return words::addOnAt(addOn.name, inWords(addOn.charges, book.currency));
        };
        for (const AddOn& addOn : before_.addOns) {
            const AddOn* same = findIn(after_.addOns, addOn.id);
            if (!same) {
                add(words::anAddOn(), offered(addOn, before_), {});
                continue;
            }
            compareCharges(addOn.charges, same->charges,
                           [](const Charge& charge) { return words::addOnNamed(charge.name); });
            AddOn rest = addOn;
            rest.charges = same->charges;
            addUnless(rest == *same, words::addOnNameOrPlans(same->name));
        }
        for (const AddOn& addOn : after_.addOns)
            if (!findIn(before_.addOns, addOn.id))
                add(words::anAddOn(), {}, offered(addOn, after_));
    }

    void comparePacks()
    {
        for (const CreditPack& pack : before_.creditPacks) {
            const CreditPack* same = findIn(after_.creditPacks, pack.id);
            add(words::aCreditPack(), inWords(pack, before_.currency),
                same ? inWords(*same, after_.currency) : Message());
        }
        for (const CreditPack& pack : after_.creditPacks)
            if (!findIn(before_.creditPacks, pack.id))
                add(words::aCreditPack(), {}, inWords(pack, after_.currency));
    }

    /// Assumptions that are settled or worded anew. That a figure was set in the workshop stands with the figure.
    void compareAssumptions()
    {
        const auto noteOn = [](const PriceBook& book, const std::string& path) {
            for (const Assumption& assumption : book.assumptions)
                if (assumption.path == path)
                    return assumption.note;
            return std::string();
        };
        for (const Assumption& assumption : before_.assumptions) {
            const std::string after = noteOn(after_, assumption.path);
            if (!isSetInWorkshop(after))
                add(words::assumptionAt(assumption.path), told(assumption.note), told(after));
        }
        for (const Assumption& assumption : after_.assumptions)
            if (!isSetInWorkshop(assumption.note) && noteOn(before_, assumption.path).empty())
                add(words::assumptionAt(assumption.path), {}, told(assumption.note));
    }

    void compareRemainder()
    {
        addUnless(remainderOf(before_, after_) == after_, words::otherRules());
        if (found_.empty())
            addUnless(sameContent(before_, after_), words::notesAndOrder());
    }

    const PriceBook& before_;
    const PriceBook& after_;
    std::vector<BookDifference> found_;
};

} // namespace

std::vector<BookDifference> differences(const PriceBook& before, const PriceBook& after)
{
    return Differences(before, after).find();
}

} // namespace seatwise
