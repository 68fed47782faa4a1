#include "exchange/agreed_deal.h"

#include <algorithm>
#include <utility>

#include "billing/policy.h"
#include "billing/schedule.h"
#include "exchange/deal_items.h"
#include "exchange/foreign_fields.h"
#include "money/sums.h"
#include "pricing/price.h"
#include "quoting/option_price.h"
#include "quoting/verify_code.h"
#include "text/lines.h"
#include "words/exchange_words.h"
#include "words/quoting_words.h"

namespace seatwise {

namespace {

/// The price of each billing period in turn, as schedule() takes them: a plan that is left to the book is chosen anew
/// where the seats are others.
class PricesInTurn
{
public:
    PricesInTurn(const PriceBook& book, Selection selection)
        : book_(book)
        , selection_(std::move(selection))
        , choice_(selection_.plan)
    {
    }

    [[nodiscard]] Result<Price> next(SeatCount seats)
    {
        if (seats != selection_.seats)
            selection_.plan = choice_;
        selection_.seats = seats;
        priced_ = selection_;
        auto made = price(book_, selection_);
        if (made)
            priced_.plan = selection_.plan = made->plan();
        ++selection_.period;
        return made;
    }

    /// What the last price was that of.
    [[nodiscard]] const Selection& priced() const { return priced_; }

private:
    const PriceBook& book_;
    Selection selection_;
    Selection priced_;
    PlanChoice choice_;
};

bool isTrialOf(const PriceBook& book, const PlanId& id)
{
    const Plan* const plan = book.findPlan(id);
    return plan && plan->kind == PlanKind::trial;
}

Result<void> checkSame(const Quote& quote, const ServicePrice& kept, const ServicePrice& anew)
{
    const Currency& currency = charged(quote).currency();
    const auto differs = [&](Money before, Money after) {
        return refused(words::dealComesOutOtherwise(nameOf(quote), {before, currency}, {after, currency}));
    };
    if (const Money before = chargedIn(kept.price).total(), after = chargedIn(anew.price).total(); before != after)
        return differs(before, after);
    if (kept.firstInvoice && kept.firstInvoice != anew.firstInvoice)
        return differs(kept.firstInvoice->amount, anew.firstInvoice ? anew.firstInvoice->amount : Money());
    for (std::size_t i = 0; i < std::max(kept.invoices.size(), anew.invoices.size()); ++i) {
        const auto amountIn = [i](const ServicePrice& price) {
            return i < price.invoices.size() ? price.invoices[i].amount : Money();
        };
        if (kept.invoices.size() != anew.invoices.size() || kept.invoices[i] != anew.invoices[i])
            return differs(amountIn(kept), amountIn(anew));
    }
    return {};
}

/// The invoices of a contract, with their seats.
Result<std::vector<QuotedInvoice>> contracted(const PriceBook& book, const Selection& selection,
                                              const ServicePrice& priced)
{
    if (!priced.invoices.empty())
        return priced.invoices;
    const auto made = TRY(schedule(book, {.selection = selection, .until = {}, .alignedTo = {}, .pause = {}}));
    std::vector<QuotedInvoice> invoices;
    invoices.reserve(made.invoices.size());
    for (const Invoice& invoice : made.invoices)
        invoices.push_back({{invoice.date, invoice.period, invoice.amount}, selection.seats});
    return invoices;
}

/// A part of a period, or of a contract that changes, as one amount.
void makePart(DealInvoice& invoice, const AgreedDeal& deal, Money amount, SeatWord counts)
{
    invoice.items = {{.path = "plans." + deal.plan.text(),
                      .product = deal.plan.text(),
                      .name = deal.planName,
                      .price = std::nullopt,
                      .amount = amount}};
    invoice.rows = {
        {words::firstPeriodOf(deal.planName, counted(counts, invoice.seats), invoice.period.first, invoice.period.last),
         Quantity::whole(1), std::nullopt, amount}};
}

Result<DealInvoice> invoiceOf(const AgreedDeal& deal, const PriceBook& book, const QuotedInvoice& quoted,
                              PricesInTurn& prices)
{
    const Price full = TRY(prices.next(quoted.seats));
    DealInvoice invoice{.date = quoted.date, .period = quoted.period, .seats = quoted.seats, .amount = quoted.amount};
    invoice.isWhole =
        quoted.amount == full.total() && (deal.hasOwnDay || quoted.period == monthOf(quoted.period.first));
    invoice.once = onceItems(full);
    if (invoice.isWhole) {
        invoice.items = TRY(recurringItems(book, deal.book, prices.priced(), full));
        invoice.discounts = full.discounts();
        invoice.rows = rowsOf(full);
        return invoice;
    }
    makePart(invoice, deal, quoted.amount - full.once(), full.counts());
    for (const DealItem& once : invoice.once)
        invoice.rows.push_back({words::plain(once.name), Quantity::whole(1), std::nullopt, once.amount});
    return invoice;
}

Result<void> addInvoices(AgreedDeal& deal, const PriceBook& book, const Selection& selection,
                         const ServicePrice& priced)
{
    PricesInTurn prices(book, selection);
    for (const QuotedInvoice& quoted : TRY(contracted(book, selection, priced))) {
        deal.invoices.push_back(TRY(invoiceOf(deal, book, quoted, prices)));
        if (!deal.invoices.back().isWhole)
            deal.losses.push_back(
                {"invoices[" + std::to_string(deal.invoices.size() - 1) + ']', words::lossOfParted()});
    }
    return {};
}

void addChange(AgreedDeal& deal, const ServicePrice& priced)
{
    const ChargedPrice& charged = chargedIn(priced.price);
    DealInvoice invoice{.seats = charged.seats(), .amount = charged.total()};
    if (priced.firstInvoice) {
        invoice.date = priced.firstInvoice->date;
        invoice.period = priced.firstInvoice->period;
    } else if (priced.service) {
        invoice.date = priced.service->first;
        invoice.period = *priced.service;
    }
    makePart(invoice, deal, charged.total(), charged.counts());
    invoice.rows = rowsOf(charged);
    deal.invoices.push_back(std::move(invoice));
    deal.isChange = true;
    deal.ends = true;
}

AgreedDeal factsOf(const Quote& quote, const PriceBook& book, const Selection& selection)
{
    const ChargedPrice& price = charged(quote);
    AgreedDeal deal;
    deal.name = nameOf(quote);
    deal.number = quote.number ? toString(*quote.number) : quote.id.text();
    deal.revision = quote.revision;
    deal.customer = quote.details.customer;
    for (const std::string_view line : linesIn(quote.details.billTo))
        if (!line.empty())
            deal.billTo.emplace_back(line);
    deal.purchaseOrder = quote.decision && !quote.decision->purchaseOrder.empty() ? quote.decision->purchaseOrder
                                                                                  : quote.details.purchaseOrder;
    deal.verifyCode = verifyCode(quote);
    deal.planName = price.planName();
    deal.plan = price.plan();
    deal.billing = price.billing();
    deal.hasOwnDay = followsContract(deal.billing) || anchorOf(book.rules, selection) == MonthlyAnchor::start;
    deal.book = exchanged(book);
    deal.ends = selection.termYears.has_value() || !selection.laterSeats.empty();
    deal.losses.push_back({"tax", words::lossOfTax()});
    deal.losses.push_back({"rules.proration", words::lossOfProration()});
    return deal;
}

bool chargesTheSame(const DealInvoice& one, const DealInvoice& other)
{
    return one.isWhole && other.isWhole && other.once.empty() && one.seats == other.seats &&
           one.discounts == other.discounts &&
           std::ranges::equal(one.items, other.items, [](const DealItem& a, const DealItem& b) {
               return a.path == b.path && a.quantity == b.quantity && a.amount == b.amount;
           });
}

} // namespace

Result<AgreedDeal> agreedDeal(const Quote& quote, const PriceBook& book, Date today, std::optional<Date> start)
{
    if (quote.status != QuoteStatus::accepted)
        return refused(words::onlyAcceptedHandedOver(nameOf(quote), inWords(statusOn(quote, today))));
    const QuoteOption& option = leadingOption(quote);
    Selection selection = option.selection;
    if (start && (selection.start || quote.change))
        return misused(
            words::startIsAgreed(nameOf(quote), selection.start.value_or(quote.change ? quote.change->on : *start)));
    if (!selection.start && !quote.change) {
        if (!start)
            return refused(words::dealNeedsStart(nameOf(quote)));
        selection.start = start;
    }
    const ServicePrice anew = TRY(priceOf(quote.change, selection, book));
    TRY(checkSame(quote, option, anew));
    AgreedDeal deal = factsOf(quote, book, selection);
    addMeterLosses(deal.losses, book, selection, deal.plan);
    if (quote.change)
        addChange(deal, anew);
    else if (isTrialOf(book, deal.plan))
        deal.trial = anew.service;
    else
        TRY(addInvoices(deal, book, selection, anew));
    if (deal.trial)
        deal.losses.push_back({"plans." + deal.plan.text() + ".trial", words::lossOfTrials()});
    return deal;
}

bool goesOnWhole(const AgreedDeal& deal) noexcept
{
    return !deal.ends && deal.invoices.size() > 1 && !deal.invoices.back().isWhole;
}

std::vector<DealRun> runsOf(const AgreedDeal& deal)
{
    std::vector<DealRun> runs;
    const std::size_t end = deal.invoices.size() - (goesOnWhole(deal) ? 1 : 0);
    for (std::size_t first = 0; first < end;) {
        std::size_t next = first + 1;
        while (next < end && chargesTheSame(deal.invoices[first], deal.invoices[next]))
            ++next;
        runs.emplace_back(&deal.invoices[first], next - first);
        first = next;
    }
    return runs;
}

Money recurringOf(const DealInvoice& invoice)
{
    Money left = invoice.amount;
    for (const DealItem& once : invoice.once)
        left -= once.amount;
    return left;
}

std::string runCode(const AgreedDeal& deal, std::size_t run)
{
    return asId(deal.name) + '-' + std::to_string(run + 1);
}

} // namespace seatwise
