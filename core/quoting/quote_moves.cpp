#include "quoting/quote_moves.h"

#include <algorithm>
#include <utility>

#include "digest/digest.h"
#include "offers/promotions.h"
#include "quoting/moves.h"
#include "quoting/option_price.h"
#include "words/quoting_words.h"

namespace seatwise {

namespace {

/// Refused for a day that could not be written: dates end with the year 9999.
template<class TooLate>
Result<void> checkWritable(Date date, const TooLate& tooLate)
{
    return date > lastDate ? refused(tooLate(lastDate)) : Result<void>();
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
    TRY(priceOption(quote, quote.change, book));
    for (QuoteOption& other : quote.others)
        TRY(priceOption(other, quote.change, book));
    quote.book = {book.id, book.name, book.version, book.sha256};
    quote.validDays = book.rules.quoteValidDays;
    quote.approval.reset();
    return {};
}

Result<Quote> drafted(Quote quote, const PriceBook& book, QuoteDetails details, QuoteId id)
{
    TRY(checkDetails(details));
    quote.id = std::move(id);
    quote.details = std::move(details);
    TRY(priceInto(quote, book));
    return quote;
}

/// Whether a decision that is told again says nothing else than the one that is kept. The day is when it was told.
bool repeats(const Decision& told, const Decision& kept)
{
    return told.option == kept.option && (told.by.empty() || told.by == kept.by) &&
           (told.purchaseOrder.empty() || told.purchaseOrder == kept.purchaseOrder);
}

/// The decision with the option that it takes, which must be named where there are several; of one alone it names none.
Result<Decision> ofOption(const Quote& quote, Decision decision)
{
    const std::string name = nameOf(quote);
    const int options = optionCount(quote);
    if (options == 1) {
        if (decision.option.value_or(1) != 1)
            return refused(words::hasNoOptions(name));
        decision.option.reset();
        return decision;
    }
    if (quote.status == QuoteStatus::accepted) {
        const int taken = quote.decision->option.value_or(1);
        if (decision.option.value_or(taken) != taken)
            return refused(words::otherOptionAccepted(name, taken));
        decision.option = taken;
    }
    if (!decision.option)
        return misused(words::optionToBeNamed(name, options));
    if (*decision.option < 1 || *decision.option > options)
        return refused(words::noSuchOption(name, *decision.option, options));
    return decision;
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
    if (details.customer.empty() && !draft.details.customer.empty())
        return refused(words::quoteNeedsCustomer());
    TRY(checkDetails(details));
    Quote quote = draft;
    quote.details = std::move(details);
    return quote;
}

bool waitsForApproval(const Quote& draft) noexcept
{
    return needsApproval(draft) && !draft.approval;
}

std::vector<Message> missingForIssue(const Quote& draft)
{
    std::vector<Message> missing;
    if (draft.details.customer.empty())
        missing.push_back(words::aCustomer());
    if (waitsForApproval(draft))
        missing.push_back(words::anApproval());
    return missing;
}

Result<Quote> issued(const Quote& draft, const QuoteNumber& number, Date today, std::string reason,
                     std::optional<Date> validThrough)
{
    if (draft.status == QuoteStatus::issued)
        return draft;
    TRY(checkLine(words::reasonField(), reason));
    TRY(expect(draft, Move::issue));
    if (const auto missing = missingForIssue(draft); !missing.empty())
        return refused(missing.size() == 1
                           ? words::cannotBeIssued(nameOf(draft), missing.front())
                           : words::cannotBeIssuedForTwo(nameOf(draft), missing.front(), missing.back()));
    const Date lastDay = validThrough.value_or(addDays(today, draft.validDays));
    if (lastDay < today)
        return refused(words::validityWouldBePast(nameOf(draft), lastDay, today));
    TRY(checkWritable(lastDay, [&](Date last) { return words::validTooLong(nameOf(draft), last); }));
    Quote quote = draft;
    if (!quote.number)
        quote.number = number;
    quote.status = QuoteStatus::issued;
    quote.issued = today;
    quote.validThrough = lastDay;
    quote.issueReason = std::move(reason);
    return quote;
}

Result<Quote> approved(const Quote& draft, Approval approval)
{
    TRY(expect(draft, Move::approve));
    if (!needsApproval(draft))
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
    return decidedAs(QuoteStatus::accepted, Move::accept, quote, TRY(ofOption(quote, decision)), today);
}

Result<Quote> declined(const Quote& quote, const Decision& decision, Date today)
{
    Decision ofAll = decision;
    ofAll.option.reset();
    return decidedAs(QuoteStatus::declined, Move::decline, quote, ofAll, today);
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
    const Quote taken = withOptionAlone(quote, leadingOption(quote));
    Quote next = following(taken, std::move(id));
    next.number.reset();
    next.label.clear();
    next.revision = 1;
    next.change.reset(); // the year after a change is a whole one
    next.selection.seats = seatsInYear(next.selection, yearsOfRamp(next.selection));
    next.selection.laterSeats.clear();
    if (const auto start = renewalStart(taken)) {
        TRY(checkWritable(*start, words::serviceBeginsTooLate));
        next.selection.start = *start;
    }
    dropUsedPromotions(next.selection, book);
    next.selection.isRenewal = taken.selection.isRenewal || bookChargesOnce(book);
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
    std::optional<PriceDifference> first;
    for (const QuoteOption* option : optionsOf(quote)) {
        const auto anew = TRY(priceOf(quote.change, option->selection, today));
        const ChargedPrice& priced = chargedIn(anew.price);
        const ChargedPrice& before = chargedIn(option->price);
        if (priced.currency() != before.currency())
            return refused(words::otherCurrency(priced.currency().code, before.currency().code));
        if (!first || first->difference.isZero())
            first = PriceDifference{before.total(), priced.total(), priced.total() - before.total()};
    }
    return *first;
}

} // namespace seatwise
