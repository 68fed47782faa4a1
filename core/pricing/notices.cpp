#include "pricing/notices.h"

#include <algorithm>

#include "charges/amount.h"
#include "money/exact.h"
#include "offers/locale.h"
#include "offers/promotions.h"
#include "pricebook/assumed.h"
#include "words/offers_words.h"
#include "words/pricing_words.h"

namespace seatwise {

namespace {

/// The rest of `path` after the name of a folder, an id and a dot; nothing when the path lies elsewhere.
std::optional<std::string_view> within(std::string_view path, std::string_view folder, std::string_view id)
{
    if (!path.starts_with(folder))
        return std::nullopt;
    path.remove_prefix(folder.size());
    if (!path.starts_with(id))
        return std::nullopt;
    path.remove_prefix(id.size());
    if (path.empty())
        return path;
    if (path.front() != '.')
        return std::nullopt;
    return path.substr(1);
}

/// Whether what lies at a path is used in a billing period: it is not, where the path names another one that is longer
/// than a month, as a month's amounts may make up any.
bool concernsBilling(std::string_view rest, Billing billing)
{
    while (!rest.empty()) {
        const std::string_view part = rest.substr(0, rest.find('.'));
        const auto named = parseBilling(part.substr(0, part.find('[')));
        if (named && *named != Billing::monthly)
            return *named == billing;
        rest.remove_prefix(std::min(part.size() + 1, rest.size()));
    }
    return true;
}

bool hasLineFor(const PriceParts& price, const Charge& charge)
{
    const std::string_view unit = toString(charge.unit);
    const auto isOfUnit = [unit](const Line& line) { return toString(line.unit) == unit; };
    if (std::any_of(price.lines.begin(), price.lines.end(), isOfUnit))
        return true;
    const auto isNamed = [name = words::plain(charge.name)](const Line& line) { return line.description == name; };
    return std::any_of(price.lines.begin(), price.lines.end(), isNamed);
}

/// Whether an assumption below a plan or add-on was used: its charge has a line, and the period is the one meant.
bool isUsed(std::string_view rest, const std::vector<Charge>& charges, const PriceParts& price)
{
    if (!concernsBilling(rest, price.billing))
        return false;
    for (const Charge& charge : charges)
        if (within(rest, "charges.", charge.id))
            return hasLineFor(price, charge);
    return rest.empty() || rest.starts_with("billing");
}

/// A note of the book with its own words, as quotes from before the workshop's notes were messages have it.
Message assumed(Message note)
{
    return note.is(words::plain) ? words::assumed(note.english()) : words::assumedAs(std::move(note));
}

void addAssumptions(std::vector<Notice>& notices, const PriceBook& book, const Plan& plan, const PriceParts& price,
                    const std::vector<AddOnId>& addOns)
{
    for (const Assumption& assumption : book.assumptions) {
        bool used = false;
        if (const auto rest = within(assumption.path, "plans.", plan.id))
            used = isUsed(*rest, plan.charges, price);
        for (const AddOnId& id : addOns)
            if (const auto rest = within(assumption.path, "add_ons.", id))
                used = used || isUsed(*rest, book.findAddOn(id)->charges, price);
        if (used)
            notices.push_back({Notice::Kind::assumption, assumed(noteOf(book, assumption))});
    }
}

void addPolicy(std::vector<Notice>& notices, const PriceBook& book, const PriceParts& price)
{
    if (price.billing != Billing::annual) {
        if (!price.annualPolicy.isZero())
            notices.push_back(
                {Notice::Kind::policy, words::periodPolicyOff(inWords(price.billing), price.annualPolicy)});
        return;
    }
    notices.push_back({Notice::Kind::policy, price.annualPolicy.isZero() ? words::annualAsPublished()
                                                                         : words::annualPolicyOff(price.annualPolicy)});
    if (book.unkeptSaving && price.annualPolicy.isZero())
        notices.push_back({Notice::Kind::contradiction, words::annualSavingNotContained(*book.unkeptSaving)});
}

/// A cheaper way to the same or more seats: another plan, or the first seats of the next band.
void addCrossings(std::vector<Notice>& notices, const PriceBook& book, const Plan& plan, const PriceParts& price)
{
    const auto own = totalFor(book, plan, price.seats, price.billing, price.annualPolicy);
    if (!own || plan.kind != PlanKind::subscription)
        return;
    const auto offer = [&](const Plan& other, SeatCount seats) {
        const auto total = totalFor(book, other, seats, price.billing, price.annualPolicy);
        if (!total || *total >= *own)
            return;
        const auto& sentence = book.counts == SeatWord::users ? words::otherCostsLessForUsers : words::otherCostsLess;
        notices.push_back(
            {Notice::Kind::crossing, sentence(seats, other.name, {*total, book.currency}, {*own, book.currency},
                                              counted(book.counts, price.seats), plan.name)});
    };
    for (const Plan& other : book.plans) {
        if (other.kind != PlanKind::subscription)
            continue;
        if (&other != &plan)
            offer(other, std::max(price.seats, other.seats.min));
        else if (price.band && price.band->nextFrom)
            offer(plan, *price.band->nextFrom);
    }
}

Message describe(const Promotion& promotion, const Selection& selection, const Currency& currency)
{
    Message name = promotion.name == promotion.code ? words::promotionCode(promotion.code)
                                                    : words::promotionNamed(promotion.code, promotion.name);
    const int ofPeriod = months(selection.billing);
    const int inForce = monthsInForce(promotion, selection.billing, selection.period);
    if (!promotion.months || (promotion.percent && inForce == ofPeriod) || ofPeriod == 1)
        return name;
    if (promotion.percent)
        return words::promotionOfMonths(std::move(name), *promotion.percent, inForce, ofPeriod);
    return words::promotionOfEachMonth(std::move(name), {*promotion.amount, currency}, inForce, ofPeriod);
}

Message describe(const AppliedDiscount& discount, const Selection& selection, const Currency& currency)
{
    switch (discount.kind) {
    case Discount::Kind::annualPolicy:
        return selection.billing == Billing::annual ? words::annualCommitmentDiscount()
                                                    : words::billingDiscount(inWords(selection.billing));
    case Discount::Kind::negotiated:
        return words::negotiatedRates();
    case Discount::Kind::promotion:
        return describe(*discount.promotion, selection, currency);
    case Discount::Kind::term:
        return words::termDiscount(words::years(*selection.termYears));
    case Discount::Kind::manager:
    case Discount::Kind::credit:
        break;
    }
    return words::managersDiscount();
}

} // namespace

void addNotices(std::vector<Notice>& notices, const PriceBook& book, const Plan& plan, const PriceParts& price,
                const std::vector<AddOnId>& addOns)
{
    addPolicy(notices, book, price);
    addCrossings(notices, book, plan, price);
    if (const Money once = onceOf(price.lines); !once.isZero())
        notices.push_back({Notice::Kind::offer,
                           words::partIsChargedOnce({once, book.currency}, {price.total - once, book.currency})});
    addAssumptions(notices, book, plan, price, addOns);
    notices.push_back({Notice::Kind::tax, words::taxNotIncluded()});
}

std::vector<Discount> inWords(const std::vector<AppliedDiscount>& discounts, const Selection& selection,
                              const Currency& currency)
{
    std::vector<Discount> lines;
    lines.reserve(discounts.size());
    for (const AppliedDiscount& discount : discounts)
        lines.push_back({describe(discount, selection, currency), discount.percent, discount.amount, discount.kind});
    return lines;
}

void addOfferNotices(std::vector<Notice>& notices, const PriceBook& book, const Selection& selection,
                     const AllowedOffers& offers)
{
    if (offers.needsApproval)
        notices.push_back({Notice::Kind::approval, words::discountNeedsApproval(offers.manager)});
    for (const Promotion* promotion : offers.promotions) {
        const auto& forPeriods = selection.billing == Billing::annual    ? words::promotionForYears
                                 : selection.billing == Billing::monthly ? words::promotionForMonths
                                                                         : words::promotionForPeriods;
        if (promotion->periods)
            notices.push_back({Notice::Kind::offer, forPeriods(*promotion->periods, promotion->code)});
        if (promotion->months)
            notices.push_back({Notice::Kind::offer, words::promotionForMonths(*promotion->months, promotion->code)});
        if (promotion->oncePerCustomer)
            notices.push_back({Notice::Kind::offer, words::promotionOncePerCustomer(promotion->code)});
    }
    if (selection.termYears && *selection.termYears > 1 && offers.term.isZero())
        notices.push_back({Notice::Kind::offer, words::noTermDiscount(book.name, words::years(*selection.termYears))});
    if (auto notice = localeNotice(book))
        notices.push_back({Notice::Kind::policy, std::move(*notice)});
}

} // namespace seatwise
