#include "credits/credit_ledger.h"

#include <algorithm>
#include <limits>

#include "money/quotient.h"
#include "money/sums.h"
#include "words/usage_words.h"

namespace seatwise {

namespace {

constexpr std::size_t never = std::numeric_limits<std::size_t>::max();

/// Credits that came together and end together.
struct Lot
{
    std::size_t lastMonth = never; ///< at whose end they expire
    bool underCap = false;         ///< counted by a rollover that keeps a part
    CreditCount credits;
};

/// The credits a customer holds, the oldest-expiring first, and the entries that led there.
class Wallet
{
public:
    Wallet(const CreditTerms& terms, std::vector<CreditEntry>& entries)
        : terms_(terms)
        , entries_(entries)
    {
    }

    void grant(std::size_t month) { add(month, CreditAccount::allowance, lotOf(month, terms_.allowance)); }
    void buy(std::size_t month, std::int64_t packs);

    /// Spends up to `wanted` credits; returns what the balance did not cover.
    [[nodiscard]] CreditCount spend(std::size_t month, CreditCount wanted);

    /// Credits that never lie in the balance: bought one by one as they are used.
    void overrun(std::size_t month, CreditCount credits);

    /// Ends a month; returns what expired.
    CreditCount close(std::size_t month);

    /// What the end of `month` takes if nothing is used in it.
    [[nodiscard]] CreditCount announced(std::size_t month) const;

    [[nodiscard]] CreditCount balance() const;

private:
    [[nodiscard]] Lot lotOf(std::size_t month, CreditCount credits) const;
    [[nodiscard]] CreditCount aboveCap(const std::vector<Lot>& lots) const;
    void add(std::size_t month, CreditAccount from, const Lot& lot);
    void record(std::size_t month, CreditAccount from, CreditAccount to, CreditCount credits);
    CreditCount takeFirst(CreditCount wanted, bool onlyUnderCap);

    const CreditTerms& terms_;
    std::vector<CreditEntry>& entries_;
    std::vector<Lot> lots_;
};

std::size_t endOf(std::size_t month, int months)
{
    return month + static_cast<std::size_t>(months) - 1;
}

Lot Wallet::lotOf(std::size_t month, CreditCount credits) const
{
    switch (terms_.rollover.policy) {
    case CreditRollover::Policy::none:
        return {month, false, credits};
    case CreditRollover::Policy::capped:
    case CreditRollover::Policy::percent:
        return {never, true, credits};
    case CreditRollover::Policy::expires:
        return {endOf(month, *terms_.rollover.months), false, credits};
    case CreditRollover::Policy::full:
        break;
    }
    return {never, false, credits};
}

void Wallet::record(std::size_t month, CreditAccount from, CreditAccount to, CreditCount credits)
{
    if (credits > 0)
        entries_.push_back({month, from, to, credits});
}

void Wallet::add(std::size_t month, CreditAccount from, const Lot& lot)
{
    record(month, from, CreditAccount::balance, lot.credits);
    const auto later = std::upper_bound(lots_.begin(), lots_.end(), lot.lastMonth,
                                        [](std::size_t last, const Lot& other) { return last < other.lastMonth; });
    if (lot.credits > 0)
        lots_.insert(later, lot);
}

/// So many packs. Those that a month of maxCredits needs fit.
CreditCount inPacks(const PackOffer& pack, std::int64_t packs)
{
    return CreditCount(*tryTimes(pack.credits.quantity(), packs));
}

void Wallet::buy(std::size_t month, std::int64_t packs)
{
    const CreditCount credits = inPacks(*terms_.pack, packs);
    const auto& months = terms_.pack->months;
    add(month, CreditAccount::packs, months ? Lot{endOf(month, *months), false, credits} : lotOf(month, credits));
}

CreditCount Wallet::takeFirst(CreditCount wanted, bool onlyUnderCap)
{
    CreditCount left = wanted;
    for (Lot& lot : lots_) {
        if (onlyUnderCap && !lot.underCap)
            continue;
        const CreditCount taken = std::min(left, lot.credits);
        lot.credits -= taken;
        left -= taken;
    }
    std::erase_if(lots_, [](const Lot& lot) { return lot.credits == 0; });
    return wanted - left;
}

CreditCount Wallet::spend(std::size_t month, CreditCount wanted)
{
    const CreditCount taken = takeFirst(wanted, false);
    record(month, CreditAccount::balance, CreditAccount::used, taken);
    return wanted - taken;
}

void Wallet::overrun(std::size_t month, CreditCount credits)
{
    record(month, CreditAccount::overage, CreditAccount::used, credits);
}

/// To the last decimal, half up.
CreditCount partOf(CreditCount credits, Percent percent)
{
    constexpr auto step = Quantity::step(Quantity::places);
    return CreditCount(*nearest(Quotient(credits.quantity()) * percent / 100, step, Rounding::half_up));
}

CreditCount Wallet::aboveCap(const std::vector<Lot>& lots) const
{
    CreditCount held;
    for (const Lot& lot : lots)
        held += lot.underCap ? lot.credits : 0;
    const CreditRollover& rollover = terms_.rollover;
    if (rollover.policy == CreditRollover::Policy::percent)
        return held - partOf(held, *rollover.percent);
    return rollover.cap ? std::max<CreditCount>(0, held - CreditCount(*rollover.cap)) : 0;
}

CreditCount Wallet::close(std::size_t month)
{
    CreditCount expired = takeFirst(aboveCap(lots_), true);
    std::erase_if(lots_, [&expired, month](const Lot& lot) {
        const bool ends = lot.lastMonth <= month;
        expired += ends ? lot.credits : 0;
        return ends;
    });
    record(month, CreditAccount::balance, CreditAccount::expired, expired);
    return expired;
}

CreditCount Wallet::announced(std::size_t month) const
{
    std::vector<Lot> lots = lots_;
    lots.push_back(lotOf(month, terms_.allowance));
    CreditCount ending = aboveCap(lots);
    for (const Lot& lot : lots)
        ending += lot.lastMonth <= month ? lot.credits : 0;
    return ending;
}

CreditCount Wallet::balance() const
{
    CreditCount held;
    for (const Lot& lot : lots_)
        held += lot.credits;
    return held;
}

/// How many packs cost less than the overage they replace, for so many credits that are short.
std::int64_t packsFor(const CreditTerms& terms, CreditCount missing)
{
    if (!terms.pack)
        return 0;
    const auto pays = [&terms](CreditCount covered) {
        return exact(terms.pack->price) < product(covered.quantity(), terms.overageRate);
    };
    const std::int64_t whole = countOfWhole(missing.quantity(), terms.pack->credits.quantity());
    const CreditCount rest = missing - inPacks(*terms.pack, whole);
    const std::int64_t full = pays(terms.pack->credits) ? whole : 0;
    return full + (rest > 0 && pays(rest) ? 1 : 0);
}

/// Packs and overage of a month, each a line item rounded once.
Result<Money> costOf(const CreditTerms& terms, std::int64_t packs, CreditCount overage, const Currency& currency,
                     Rounding rounding)
{
    const Exact packed = terms.pack ? product(Quantity::whole(packs), terms.pack->price) : Exact{};
    const Money bought = TRY(round(packed, currency, rounding));
    return add(bought, TRY(round(product(overage.quantity(), terms.overageRate), currency, rounding)));
}

Result<void> checkMonths(const std::vector<MonthlyUse>& months)
{
    if (months.empty() || months.size() > maxMonths)
        return misused(words::ledgerMonthsOutOfRange(maxMonths, months.size()));
    for (const MonthlyUse& month : months)
        if (month.used < 0 || month.used > maxCredits)
            return misused(words::useOutOfRange(month.month, maxCredits, month.used));
    return {};
}

Result<CreditMonth> keepMonth(Wallet& wallet, const CreditTerms& terms, const MonthlyUse& use, std::size_t number,
                              const Currency& currency, Rounding rounding)
{
    CreditMonth month;
    month.month = use.month;
    month.granted = terms.allowance;
    month.used = use.used;
    wallet.grant(number);
    const CreditCount missing = wallet.spend(number, use.used);
    const std::int64_t packs = packsFor(terms, missing);
    if (packs > 0) {
        wallet.buy(number, packs);
        month.bought = inPacks(*terms.pack, packs);
    }
    month.overage = wallet.spend(number, missing);
    wallet.overrun(number, month.overage);
    month.expired = wallet.close(number);
    month.balance = wallet.balance();
    month.announced = wallet.announced(number + 1);
    month.cost = TRY(costOf(terms, packs, month.overage, currency, rounding));
    return month;
}

} // namespace

Result<CreditLedger> keepLedger(const CreditTerms& terms, const std::vector<MonthlyUse>& months,
                                const Currency& currency, Rounding rounding)
{
    TRY(checkTerms(terms));
    TRY(checkMonths(months));
    CreditLedger ledger;
    Wallet wallet(terms, ledger.entries);
    CreditCount used;
    for (std::size_t number = 0; number < months.size(); ++number) {
        auto month = TRY(keepMonth(wallet, terms, months[number], number, currency, rounding));
        used += month.used;
        ledger.total = TRY(add(ledger.total, month.cost));
        ledger.months.push_back(std::move(month));
    }
    if (used > 0)
        ledger.pricePerUsedCredit =
            nearest(Quotient(ledger.total) / used.quantity(), Money::step(Money::places), rounding);
    return ledger;
}

CreditCount netOf(const std::vector<CreditEntry>& entries, CreditAccount account) noexcept
{
    CreditCount net;
    for (const CreditEntry& entry : entries) {
        net += entry.to == account ? entry.credits : 0;
        net -= entry.from == account ? entry.credits : 0;
    }
    return net;
}

} // namespace seatwise
