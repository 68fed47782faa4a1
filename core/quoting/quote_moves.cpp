#include "quoting/quote_moves.h"

#include <algorithm>
#include <utility>

#include "billing/plan_change.h"
#include "billing/schedule.h"
#include "digest/digest.h"
#include "offers/promotions.h"
#include "quoting/change_price.h"
#include "quoting/moves.h"
#include "words/quoting_words.h"

namespace seatwise {

namespace {

/// The price as it is kept: without what only the working needs, as that is kept as it is.
Result<Price> kept(const Price& price)
{
    PriceParts parts = price.parts();
    for (Line& line : parts.lines) {
        line.running.reset();
        line.arithmetic = {};
    }
    parts.working = price.working();
    parts.facts.reset();
    parts.exactTotal.reset();
    return Price::of(std::move(parts));
}

Result<void> expect(const Quote& quote, Move move)
{
    if (allows(quote.status, move))
        return {};
    return refused((*ruleOf(move).refusal)(nameOf(quote), inWords(quote.status)));
}

/// What people wrote into a selection, as whoever keeps it must be able to read it again.
Result<void> checkReasons(const Offers& offers)
{
    if (offers.manager)
        TRY(checkCharacters(words::discountReasonField(), offers.manager->reason));
    return offers.negotiated ? checkCharacters(words::negotiatedReasonField(), offers.negotiated->reason)
                             : Result<void>();
}

/// Refused for a day that could not be written: dates end with the year 9999.
template<class TooLate>
Result<void> checkWritable(Date date, const TooLate& tooLate)
{
    return date > lastDate ? refused(tooLate(lastDate)) : Result<void>();
}

bool isTrial(const PriceBook& book, const Price& price)
{
    const Plan* plan = book.findPlan(price.plan());
    return plan && plan->kind == PlanKind::trial;
}

/// The price with the days it pays for first. A trial ends by itself and is not invoiced; everything else is invoiced
/// as schedule() says.
Result<ServicePrice> priceFromStart(const PriceBook& book, const Selection& selection)
{
    const Price priced = TRY(price(book, selection));
    ServicePrice made{TRY(kept(priced)), std::nullopt, std::nullopt};
    if (!selection.start)
        return made;
    if (isTrial(book, priced)) {
        made.service = TRY(trialPeriod(*book.findPlan(priced.plan()), *selection.start));
        return made;
    }
    const auto first = TRY(firstInvoice(book, selection));
    made.service = first.period;
    made.firstInvoice = {first.date, first.period, first.amount};
    return made;
}

Result<ServicePrice> priceOf(const Quote& quote, const PriceBook& book)
{
    return quote.change ? priceOfChange(book, *quote.change, quote.selection) : priceFromStart(book, quote.selection);
}

/// The first day after what an accepted quote covers: its term, or what it pays for first.
std::optional<Date> renewalStart(const Quote& quote)
{
    const Selection& selection = quote.selection;
    if (selection.start && selection.termYears && !quote.change)
        return addDays(lastDayOfTerm(*selection.start, *selection.termYears), 1);
    return quote.service ? std::optional(addDays(quote.service->last, 1)) : std::nullopt;
}

/// Takes the promotions out of a selection that the book gives once to a customer.
void dropUsedPromotions(Selection& selection, const PriceBook& book)
{
    auto& codes = selection.offers.promotions;
    for (const PromotionCode& used : promotionsGivenOnce(book, selection))
        codes.erase(std::remove(codes.begin(), codes.end(), used), codes.end());
}

/// Whether a plan or an add-on charges anything once.
bool bookChargesOnce(const PriceBook& book)
{
    const auto once = [](const auto& owner) {
        return std::ranges::any_of(owner.charges, [](const Charge& charge) { return charge.once.has_value(); });
    };
    return std::ranges::any_of(book.plans, once) || std::ranges::any_of(book.addOns, once);
}

Result<void> priceInto(Quote& quote, const PriceBook& book)
{
    TRY(checkReasons(quote.selection.offers));
    auto priced = TRY(priceOf(quote, book));
    if (priced.service)
        TRY(checkWritable(priced.service->last, words::serviceEndsTooLate));
    quote.price = std::move(priced.price);
    quote.book = {book.id, book.name, book.version, book.sha256};
    quote.service = priced.service;
    quote.firstInvoice = priced.firstInvoice;
    quote.validDays = book.rules.quoteValidDays;
    quote.approval.reset();
    return {};
}

Result<void> checkQuoted(const QuoteDetails& details)
{
    if (details.customer.empty())
        return refused(words::quoteNeedsCustomer());
    return checkDetails(details);
}

Result<Quote> drafted(Quote quote, const PriceBook& book, QuoteDetails details, QuoteId id)
{
    TRY(checkQuoted(details));
    quote.id = std::move(id);
    quote.details = std::move(details);
    TRY(priceInto(quote, book));
    return quote;
}

/// Whether a decision that is told again says nothing else than the one that is kept. The day is when it was told.
bool repeats(const Decision& told, const Decision& kept)
{
    return (told.by.empty() || told.by == kept.by) &&
           (told.purchaseOrder.empty() || told.purchaseOrder == kept.purchaseOrder);
}

Result<Quote> decidedAs(QuoteStatus status, Move move, const Quote& quote, const Decision& decision, Date today)
{
    if (quote.status == status && repeats(decision, *quote.decision))
        return quote;
    TRY(expect(quote, move));
    if (decision.on < *quote.issued || decision.on > today)
        return refused((move == Move::accept ? words::acceptedOutsideDays : words::declinedOutsideDays)(
            nameOf(quote), *quote.issued, today, decision.on));
    TRY(checkDecision(decision));
    Quote next = quote;
    next.status = status;
    next.decision = decision;
    return next;
}

/// A draft that follows another quote, with nothing of its life.
Quote following(const Quote& quote, QuoteId id)
{
    Quote next = quote;
    next.replaces = quote.id;
    next.id = std::move(id);
    next.status = QuoteStatus::draft;
    next.approval.reset();
    next.issued.reset();
    next.validThrough.reset();
    next.decision.reset();
    next.issueReason.clear();
    return next;
}

} // namespace

Result<Quote> draftQuote(const PriceBook& book, const Selection& selection, QuoteDetails details, QuoteId id)
{
    Quote quote;
    quote.selection = selection;
    return drafted(std::move(quote), book, std::move(details), std::move(id));
}

Result<Quote> draftChangeQuote(const PriceBook& book, const Selection& selection, const QuotedChange& change,
                               QuoteDetails details, QuoteId id)
{
    Quote quote;
    quote.selection = selection;
    quote.selection.start = change.on;
    quote.change = change;
    return drafted(std::move(quote), book, std::move(details), std::move(id));
}

Result<Quote> detailed(const Quote& draft, QuoteDetails details)
{
    TRY(expect(draft, Move::edit));
    TRY(checkQuoted(details));
    Quote quote = draft;
    quote.details = std::move(details);
    return quote;
}

std::vector<Message> missingForIssue(const Quote& draft)
{
    std::vector<Message> missing;
    if (draft.details.customer.empty())
        missing.push_back(words::aCustomer());
    if (charged(draft).needsApproval() && !draft.approval)
        missing.push_back(words::anApproval());
    return missing;
}

Result<Quote> issued(const Quote& draft, const QuoteNumber& number, Date today, std::string reason)
{
    if (draft.status == QuoteStatus::issued)
        return draft;
    TRY(checkLine(words::reasonField(), reason));
    TRY(expect(draft, Move::issue));
    if (const auto missing = missingForIssue(draft); !missing.empty())
        return refused(missing.size() == 1
                           ? words::cannotBeIssued(nameOf(draft), missing.front())
                           : words::cannotBeIssuedForTwo(nameOf(draft), missing.front(), missing.back()));
    const Date validThrough = addDays(today, draft.validDays);
    TRY(checkWritable(validThrough, [&](Date last) { return words::validTooLong(nameOf(draft), last); }));
    Quote quote = draft;
    if (!quote.number)
        quote.number = number;
    quote.status = QuoteStatus::issued;
    quote.issued = today;
    quote.validThrough = validThrough;
    quote.issueReason = std::move(reason);
    return quote;
}

Result<Quote> approved(const Quote& draft, Approval approval)
{
    TRY(expect(draft, Move::approve));
    if (!charged(draft).needsApproval())
        return refused(words::needsNoApproval(nameOf(draft)));
    if (approval.by.empty())
        return refused(words::approvalNeedsName());
    if (draft.approval && draft.approval->by == approval.by && draft.approval->note == approval.note)
        return draft;
    TRY(checkLine(words::approverField(), approval.by));
    TRY(checkCharacters(words::approvalNoteField(), approval.note));
    Quote quote = draft;
    quote.approval = std::move(approval);
    return quote;
}

Result<Quote> accepted(const Quote& quote, const Decision& decision, Date today)
{
    if (statusOn(quote, decision.on) == QuoteStatus::expired)
        return refused(words::noLongerValid(nameOf(quote), *quote.validThrough));
    return decidedAs(QuoteStatus::accepted, Move::accept, quote, decision, today);
}

Result<Quote> declined(const Quote& quote, const Decision& decision, Date today)
{
    return decidedAs(QuoteStatus::declined, Move::decline, quote, decision, today);
}

Result<Quote> discarded(const Quote& draft)
{
    if (draft.status == QuoteStatus::discarded)
        return draft;
    TRY(expect(draft, Move::discard));
    Quote quote = draft;
    quote.status = QuoteStatus::discarded;
    return quote;
}

Result<Quote> restored(const Quote& discarded)
{
    TRY(expect(discarded, Move::restore));
    Quote quote = discarded;
    quote.status = QuoteStatus::draft;
    return quote;
}

Quote superseded(const Quote& quote)
{
    Quote next = quote;
    if (next.status == QuoteStatus::issued)
        next.status = QuoteStatus::superseded;
    return next;
}

Result<Quote> revised(const Quote& quote, QuoteId id)
{
    TRY(expect(quote, Move::revise));
    Quote next = following(quote, std::move(id));
    next.revision = quote.revision + 1;
    return next;
}

Result<Quote> renewed(const Quote& quote, const PriceBook& book, QuoteId id)
{
    TRY(expect(quote, Move::renew));
    Quote next = following(quote, std::move(id));
    next.number.reset();
    next.revision = 1;
    next.change.reset(); // the year after a change is a whole one
    if (const auto start = renewalStart(quote)) {
        TRY(checkWritable(*start, words::serviceBeginsTooLate));
        next.selection.start = *start;
    }
    dropUsedPromotions(next.selection, book);
    next.selection.isRenewal = quote.selection.isRenewal || bookChargesOnce(book);
    TRY(priceInto(next, book));
    return next;
}

QuoteId renewalId(const Quote& quote)
{
    constexpr std::size_t digits = 16;
    return QuoteId("q-" + sha256Hex("the renewal of " + quote.id).substr(0, digits));
}

Result<Quote> repriced(const Quote& draft, const PriceBook& book)
{
    TRY(expect(draft, Move::reprice));
    Quote next = draft;
    TRY(priceInto(next, book));
    return next;
}

Result<PriceDifference> differenceWith(const Quote& quote, const PriceBook& today)
{
    const auto anew = TRY(priceOf(quote, today));
    const ChargedPrice& priced = chargedIn(anew.price);
    const ChargedPrice& before = charged(quote);
    if (priced.currency() != before.currency())
        return refused(words::otherCurrency(priced.currency().code, before.currency().code));
    return PriceDifference{before.total(), priced.total(), priced.total() - before.total()};
}

} // namespace seatwise
