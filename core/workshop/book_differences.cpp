#include "workshop/book_differences.h"

#include <algorithm>
#include <utility>

#include "pricebook/assumed.h"
#include "text/find.h"
#include "words/pricing_words.h"
#include "words/workshop_words.h"
#include "workshop/draft.h"
#include "workshop/draft_edit.h"
#include "workshop/offer_words.h"

namespace seatwise {

namespace {

/// Calls `visit` with each item of before and that of after with the same id, then with each that is new; null stands
/// for the one there is not.
template<class Item, class Visit>
void forEachPair(const std::vector<Item>& before, const std::vector<Item>& after, Visit visit)
{
    for (const Item& item : before)
        visit(&item, findBy(after, &Item::id, item.id));
    for (const Item& item : after)
        if (!findBy(before, &Item::id, item.id))
            visit(static_cast<const Item*>(nullptr), &item);
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
        forEachPair(before, after, [&](const Item* was, const Item* is) {
            add(one(), nameOf(was), nameOf(is));
            if (was && is)
                addUnless(was->name != is->name || *was == *is, named(was->name));
        });
    }

    void comparePlans()
    {
        forEachPair(before_.plans, after_.plans, [this](const Plan* was, const Plan* is) {
            add(words::aPlan(), nameOf(was), nameOf(is));
            if (was && is)
                comparePlan(*was, *is);
        });
    }

    void comparePlan(const Plan& before, const Plan& after)
    {
        add(words::planSeats(after.name), inWords(before.seats), inWords(after.seats));
        add(words::planBillingPeriods(after.name), inWords(before.billing), inWords(after.billing));
        compareCharges(before.charges, after.charges, [&](const Charge& charge) { return titleOf(after, charge); });
        forEachPair(before.features, after.features, [&](const PlanFeature* was, const PlanFeature* is) {
            add(featureTitle(after, was ? *was : *is), was ? inWords(*was, before_) : Message(),
                is ? inWords(*is, after_) : Message());
        });
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
        forEachPair(before, after, [&](const Charge* was, const Charge* is) {
            if (was && is)
                compareCharge(title(*is), *was, *is);
            else if (was)
                add(title(*was), inWords({*was}, before_.currency), {});
            else
                add(title(*is), {}, inWords({*is}, after_.currency));
        });
    }

    void compareCharge(const Message& title, const Charge& before, const Charge& after)
    {
        const std::size_t found = found_.size();
        compareRanges(after.inArrears ? title : words::chargeMonthly(title), rangesOf(before, before_),
                      rangesOf(after, after_));
        addUnless(before.annual == after.annual, words::chargeYearly(title));
        add(words::chargeMinimum(title), boundOf(before.minimum, before_), boundOf(after.minimum, after_));
        add(words::chargeMaximum(title), boundOf(before.maximum, before_), boundOf(after.maximum, after_));
        addUnless(before == after || found_.size() > found, title);
    }

    [[nodiscard]] static Message boundOf(const std::optional<FlatAmount>& bound, const PriceBook& book)
    {
        return bound ? words::amountOf({*bound, book.currency}) : Message();
    }

    [[nodiscard]] static std::vector<PricedRange> rangesOf(const Charge& charge, const PriceBook& book)
    {
        return pricedRanges(charge.monthly, charge.unit, book.currency);
    }

    void compareRanges(const Message& title, const std::vector<PricedRange>& before,
                       const std::vector<PricedRange>& after)
    {
        if (!std::ranges::equal(before, after, {}, &PricedRange::range, &PricedRange::range)) {
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
        forEachPair(before_.addOns, after_.addOns, [&](const AddOn* was, const AddOn* is) {
            if (!was || !is) {
                add(words::anAddOn(), was ? offered(*was, before_) : Message(), is ? offered(*is, after_) : Message());
                return;
            }
            compareCharges(was->charges, is->charges,
                           [](const Charge& charge) { return words::addOnNamed(charge.name); });
            AddOn rest = *was;
            rest.charges = is->charges;
            addUnless(rest == *is, words::addOnNameOrPlans(is->name));
        });
    }

    void comparePacks()
    {
        forEachPair(before_.creditPacks, after_.creditPacks, [this](const CreditPack* was, const CreditPack* is) {
            add(words::aCreditPack(), was ? inWords(*was, before_.currency) : Message(),
                is ? inWords(*is, after_.currency) : Message());
        });
    }

    /// Assumptions that are settled or worded anew. That a figure was set in the workshop stands with the figure.
    void compareAssumptions()
    {
        const auto find = [](const PriceBook& book, const std::string& path) {
            return findBy(book.assumptions, &Assumption::path, path);
        };
        for (const Assumption& assumption : before_.assumptions) {
            const Assumption* const after = find(after_, assumption.path);
            if (!after || !isSetInWorkshop(after->note))
                add(words::assumptionAt(assumption.path), noteOf(before_, assumption),
                    after ? noteOf(after_, *after) : Message());
        }
        for (const Assumption& assumption : after_.assumptions)
            if (!isSetInWorkshop(assumption.note) && !find(before_, assumption.path))
                add(words::assumptionAt(assumption.path), {}, noteOf(after_, assumption));
    }

    void compareRemainder()
    {
        addUnless(remainderOf(before_, after_) == after_, words::otherRules());
        if (found_.empty())
            addUnless(renamed(before_, after_) == after_, words::notesAndOrder());
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
