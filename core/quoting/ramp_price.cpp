#include "quoting/ramp_price.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "billing/schedule.h"
#include "money/sums.h"
#include "words/billing_words.h"
#include "words/quoting_words.h"

namespace seatwise {

namespace {

using Kind = Discount::Kind;

int yearsAgreed(const Selection& selection)
{
    return selection.termYears.value_or(yearsOfRamp(selection));
}

Message yearsInWords(const YearsOfSeats& years)
{
    return years.first == years.last ? words::yearOfSchedule(years.first)
                                     : words::yearsOfSchedule(years.first, years.last);
}

/// The price of a billing period at the beginning of these years.
Result<Price> priceIn(const PriceBook& book, Selection selection, const YearsOfSeats& years)
{
    selection.seats = years.seats;
    selection.laterSeats.clear();
    selection.period += (years.first - 1) * (months(Billing::annual) / months(selection.billing));
    return price(book, selection);
}

/// A selection with a part of its offers, and the kind of the last one that it has.
struct Stage
{
    Selection selection;
    Kind last = Kind::annualPolicy;
};

/// A selection offer by offer, in the order in which they apply (offers/offers.h); the first one has the list price.
std::vector<Stage> stagesOf(const PriceBook& book, const Selection& selection)
{
    Selection some = selection;
    some.offers = {};
    some.termYears.reset();
    some.annualDiscount = Percent{};
    std::vector<Stage> stages{{some}};
    some.annualDiscount = selection.annualDiscount;
    stages.push_back({some, Kind::annualPolicy});
    some.offers.negotiated = selection.offers.negotiated;
    stages.push_back({some, Kind::negotiated});
    const auto& asked = selection.offers.promotions;
    for (const Promotion& promotion : book.promotions)
        if (std::find(asked.begin(), asked.end(), promotion.code) != asked.end()) {
            some.offers.promotions.push_back(promotion.code);
            stages.push_back({some, Kind::promotion});
        }
    some.termYears = selection.termYears;
    stages.push_back({some, Kind::term});
    some.offers.manager = selection.offers.manager;
    stages.push_back({some, Kind::manager});
    return stages;
}

/// What the last offer of a stage takes off over all years, as a price of a period calls it. Of a promotion, and of
/// negotiated rates, the percentage would be that of a part of them.
Result<Discount> discountOf(const PriceBook& book, const Stage& stage, const std::vector<YearsOfSeats>& ramp,
                            Money amount)
{
    Discount discount{{}, std::nullopt, amount, stage.last};
    for (const YearsOfSeats& years : ramp) {
        const Price priced = TRY(priceIn(book, stage.selection, years));
        if (priced.discounts().empty() || priced.discounts().back().kind != stage.last)
            continue;
        discount.description = priced.discounts().back().description;
        if (stage.last != Kind::promotion && stage.last != Kind::negotiated)
            discount.percent = priced.discounts().back().percent;
        break;
    }
    return discount;
}

/// Takes over what a person should know about a price, but for figures of one number of seats.
void takeNotices(std::vector<Notice>& notices, const Price& priced)
{
    for (const Notice& notice : priced.notices())
        if (notice.kind != Notice::Kind::crossing && notice.kind != Notice::Kind::contradiction &&
            std::find(notices.begin(), notices.end(), notice) == notices.end())
            notices.push_back(notice);
}

/// The invoices of these years.
std::vector<Invoice> invoicesIn(const Schedule& schedule, const Period& days)
{
    std::vector<Invoice> invoices;
    std::ranges::copy_if(schedule.invoices, std::back_inserter(invoices),
                         [&days](const Invoice& invoice) { return contains(days, invoice.period.first); });
    return invoices;
}

/// The lines of a ramp at the list price, which the working explains.
Result<void> addLines(ChargedParts& parts, const PriceBook& book, const Selection& list, const Schedule& listed,
                      const std::vector<YearsOfSeats>& ramp)
{
    std::vector<Line> once;
    for (const YearsOfSeats& years : ramp) {
        const Price priced = TRY(priceIn(book, list, years));
        const std::vector<Invoice> invoices = invoicesIn(listed, years.days);
        const Money all = TRY(sumOf(invoices, &Invoice::amount));
        const Message what =
            words::invoiceFor(priced.planName(), counted(book.counts, years.seats), yearsInWords(years));
        parts.lines.push_back({.kind = LineKind::flat,
                               .description = what,
                               .quantity = Quantity::whole(years.seats),
                               .unit = PerSeat{},
                               .rate = std::nullopt,
                               .amount = all - priced.once()});
        std::ranges::copy_if(priced.lines(), std::back_inserter(once),
                             [](const Line& line) { return line.kind == LineKind::once; });
        parts.working.push_back(words::invoicesOfYears(std::ssize(invoices), what, {all, book.currency}));
        std::ranges::copy(priced.working(), std::back_inserter(parts.working));
    }
    for (Line& line : once) {
        line.running.reset();
        line.arithmetic = {};
    }
    std::ranges::move(once, std::back_inserter(parts.lines));
    return {};
}

/// A price with the invoices that it is paid by.
ServicePrice scheduled(PriceOfRamp price, const Schedule& full, const std::vector<YearsOfSeats>& ramp)
{
    ServicePrice made{std::move(price),
                      Period{full.invoices.front().period.first, full.invoices.back().period.last},
                      std::nullopt,
                      {}};
    for (const Invoice& invoice : full.invoices) {
        const auto years = std::ranges::find_if(
            ramp, [&invoice](const YearsOfSeats& each) { return contains(each.days, invoice.period.first); });
        made.invoices.push_back({{invoice.date, invoice.period, invoice.amount}, years->seats});
    }
    made.firstInvoice = made.invoices.front();
    return made;
}

} // namespace

std::vector<YearsOfSeats> yearsBySeats(const Selection& selection)
{
    std::vector<YearsOfSeats> ramp;
    Date first = *selection.start;
    for (int year = 1; year <= yearsAgreed(selection); ++year) {
        const Date last = lastDayOfTerm(*selection.start, year);
        const SeatCount seats = seatsInYear(selection, year);
        if (ramp.empty() || ramp.back().seats != seats)
            ramp.push_back({year, year, seats, {first, last}});
        ramp.back().last = year;
        ramp.back().days.last = last;
        first = addDays(last, 1);
    }
    return ramp;
}

Result<ServicePrice> priceOfRamp(const PriceBook& book, const Selection& selection)
{
    if (!selection.start)
        return refused(words::rampNeedsStart());
    const auto full = TRY(schedule(book, {.selection = selection, .until = {}, .alignedTo = {}, .pause = {}}));
    const std::vector<YearsOfSeats> ramp = yearsBySeats(selection);
    const Price first = TRY(priceIn(book, selection, ramp.front()));
    if (const Plan* plan = book.findPlan(first.plan()); plan && plan->kind == PlanKind::trial)
        return refused(words::trialHasNoRamp(plan->name));
    ChargedParts parts = first.chargedParts();
    parts.lines.clear();
    parts.discounts.clear();
    parts.notices.clear();
    parts.working.clear();
    Money before;
    for (const Stage& stage : stagesOf(book, selection)) {
        const auto made = TRY(schedule(
            book, {.selection = stage.selection, .until = ramp.back().days.last, .alignedTo = {}, .pause = {}}));
        if (parts.lines.empty()) {
            TRY(addLines(parts, book, stage.selection, made, ramp));
            parts.subtotal = made.total;
        } else if (made.total != before) {
            parts.discounts.push_back(TRY(discountOf(book, stage, ramp, before - made.total)));
        }
        before = made.total;
    }
    parts.total = full.total;
    if (parts.total != parts.subtotal)
        parts.working.push_back(words::chargeLessCredit({parts.subtotal, book.currency},
                                                        {parts.subtotal - parts.total, book.currency},
                                                        {parts.total, book.currency}));
    for (const YearsOfSeats& years : ramp) {
        const Price priced = TRY(priceIn(book, selection, years));
        parts.needsApproval = parts.needsApproval || priced.needsApproval();
        takeNotices(parts.notices, priced);
    }
    return scheduled(TRY(PriceOfRamp::of(std::move(parts))), full, ramp);
}

} // namespace seatwise
