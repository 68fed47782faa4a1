#include "books/book_source.h"
#include "cli/changed_selection.h"
#include "cli/deal_account.h"
#include "cli/passphrase_option.h"
#include "cli/quote_text.h"
#include "cli/selection_options.h"
#include "cli/store_access.h"
#include "money/plain_text.h"
#include "quoting/before_issue.h"
#include "quoting/moves.h"
#include "quoting/quote_moves.h"

namespace seatwise::cli {

namespace {

struct IdRequest
{
    std::string id;
};

void takeId(Options& takes, IdRequest& to)
{
    takeQuoteId(takes, to.id);
}

/// A move that needs nothing but the day.
Result<Output> moved(const std::string& id, const Context& context, const QuoteMove& move)
{
    return withStoreToChange(context, [&](QuoteStore& store) -> Result<Output> {
        const auto quote = TRY(store.change(id, today(context), move));
        return quoteOutput(quote, context);
    });
}

/// Issued by a bare number, a quote would only be found issued, while the draft of its next revision waits.
Result<void> checkNoRevisionWaits(const QuoteStore& store, const std::string& id)
{
    if (!parseQuoteNumber(id))
        return {};
    const auto quote = store.findIfKept(id);
    if (!quote || !*quote)
        return quote.map([](const auto&) {});
    const std::string next = nextRevisionOf(**quote);
    const auto draft = TRY(store.findIfKept(next));
    if (draft)
        return refused(nameOf(**quote) + " is issued; the draft of its next revision is " + next + ": issue that one");
    return {};
}

struct IssueRequest : IdRequest
{
    std::string reason;
    std::optional<Date> validThrough; ///< absent: for the days of its price book
    bool check = false;
};

/// Says what stands between a draft and its issue, and issues nothing.
Result<Output> checkBeforeIssue(const IssueRequest& request, const Context& context)
{
    return withStore(context, [&](QuoteStore& store) -> Result<Output> {
        TRY(checkNoRevisionWaits(store, request.id));
        const Quote draft = TRY(store.find(request.id));
        TRY(expect(draft, Move::issue));
        const SharedBook book = TRY(store.bookOf(draft));
        const IssueOutlook outlook = TRY(store.issueOutlook(draft, today(context)));
        const IssueOrder order{.today = today(context), .reason = request.reason, .validThrough = request.validThrough};
        return findingsOutput(draft, outlook.number, beforeIssue(draft, *book, order, outlook.refusal), context);
    });
}

Result<Output> issue(const IssueRequest& request, const Context& context)
{
    if (request.check)
        return checkBeforeIssue(request, context);
    return withStoreToChange(context, [&](QuoteStore& store) -> Result<Output> {
        TRY(checkNoRevisionWaits(store, request.id));
        const auto quote =
            TRY(store.change(request.id, today(context), [&](const Quote& draft, const QuoteNumber& next) {
                return issued(draft, next, today(context), request.reason, request.validThrough);
            }));
        return quoteOutput(quote, context);
    });
}

struct RepriceRequest : IdRequest
{
    bool apply = false;
};

/// Says what today's book would change, and changes it when told to.
Result<Output> reprice(const RepriceRequest& request, const Context& context)
{
    const SharedBook book = TRY(loadBook(context.book));
    if (request.apply)
        return withStoreToChange(context, [&](QuoteStore& store) -> Result<Output> {
            const auto quote = TRY(store.reprice(request.id, today(context), *book));
            return quoteOutput(quote, context);
        });
    return withStore(context, [&](QuoteStore& store) -> Result<Output> {
        const auto quote = TRY(store.find(request.id));
        const auto change = TRY(differenceWith(quote, *book));
        const Currency& currency = charged(quote).currency();
        return says(nameOf(quote) + ": " + format(change.before, currency) + " as quoted, " +
                    format(change.after, currency) + " with today's " + book->name + ' ' + book->version +
                    ", a difference of " + format(change.difference, currency) + "\n");
    });
}

struct ApproveRequest : IdRequest
{
    Approval approval;
    PassphraseDescriptor passphrase;
};

Result<Output> approve(const ApproveRequest& request, const Context& context)
{
    Approval approval = request.approval;
    approval.on = today(context);
    const auto passphrase = TRY(passphraseFrom(request.passphrase));
    return withStoreToChange(context, [&](QuoteStore& store) -> Result<Output> {
        const auto quote = TRY(store.approve(request.id, today(context), approval, passphrase));
        return quoteOutput(quote, context);
    });
}

struct DecisionRequest : IdRequest
{
    std::optional<Date> on; ///< absent: today
    Decision decision;
    int option = 0;            ///< that is accepted; 0: none was named
    bool account = false;      ///< to be taken into the accounts
    std::optional<Date> start; ///< of the service, of a quote that names none
};

Result<Output> decide(const DecisionRequest& request, const Context& context,
                      Result<Quote> (*how)(const Quote& offer, const Decision& decision, Date today))
{
    Decision decision = request.decision;
    decision.on = request.on.value_or(today(context));
    if (request.option != 0)
        decision.option = request.option;
    const QuoteMove move = [&](const Quote& offer, const QuoteNumber&) { return how(offer, decision, today(context)); };
    return request.account ? acceptIntoAccounts(request.id, request.start, move, context)
                           : moved(request.id, context, move);
}

Result<Output> accept(const DecisionRequest& request, const Context& context)
{
    if (request.start && !request.account)
        return misused("--start is the first day of the account; give --account too");
    return decide(request, context, accepted);
}

Result<Output> decline(const DecisionRequest& request, const Context& context)
{
    return decide(request, context, declined);
}

void takeDecision(Options& takes, DecisionRequest& to)
{
    takeId(takes, to);
    takes.value("--by", to.decision.by, "Who decided, at the customer", nameKind);
    takes.value("--on", to.on, "The day of the decision, YYYY-MM-DD; by default today", {"DATE"});
    takes.value("--po", to.decision.purchaseOrder, "The purchase order that came with it");
}

Result<Output> discard(const IdRequest& request, const Context& context)
{
    return moved(request.id, context, [](const Quote& draft, const QuoteNumber&) { return discarded(draft); });
}

Result<Output> restore(const IdRequest& request, const Context& context)
{
    return moved(request.id, context, [](const Quote& put, const QuoteNumber&) { return restored(put); });
}

Result<Output> show(const IdRequest& request, const Context& context)
{
    return withStore(context, [&](QuoteStore& store) -> Result<Output> {
        const auto found = TRY(store.find(request.id));
        return quoteOutput(found, context);
    });
}

} // namespace

Command quoteIssueCommand()
{
    return command<IssueRequest>(
        "Give a draft its number and its validity", issue, [](Options& takes, IssueRequest& to) {
            takeId(takes, to);
            takes.value("--reason", to.reason,
                        "Why it is issued although its price book is outside its dates; kept in the audit trail");
            takes.value("--valid-through", to.validThrough,
                        "The last day of its validity, YYYY-MM-DD; by default as its price book says", {"DATE"});
            takes.flag("--check", to.check, "Say what blocks its issue and what is missing on it, and issue nothing");
        });
}

Command quoteAcceptCommand()
{
    return command<DecisionRequest>("The customer says yes", accept, [](Options& takes, DecisionRequest& to) {
        takeDecision(takes, to);
        takeOptionNumber(takes, to.option, "The option that is accepted; needed where the quote has several");
        takes.flag("--account", to.account,
                   "Take it into the accounts that the store keeps; where that is refused nothing is accepted");
        takeFirstDay(takes, to.start, "With --account the first day of service, of a quote that names none");
    });
}

Command quoteDeclineCommand()
{
    return command<DecisionRequest>("The customer says no", decline, takeDecision);
}

Command quoteDiscardCommand()
{
    return command<IdRequest>("Put a draft away that is no longer wanted; restore brings it back", discard, takeId);
}

Command quoteRestoreCommand()
{
    return command<IdRequest>("Bring a discarded draft back, by its id", restore, takeId);
}

Command quoteShowCommand()
{
    return command<IdRequest>("A quote in full", show, takeId);
}

Command quoteApproveCommand()
{
    return command<ApproveRequest>("Allow the discount of a draft", approve, [](Options& takes, ApproveRequest& to) {
        takeId(takes, to);
        takes.value("--by", to.approval.by, "Who allows it", nameKind).required();
        takes.value("--note", to.approval.note, "Why");
        takePassphrase(
            takes, "--passphrase-fd", to.passphrase,
            "The descriptor that the passphrase is read from, its first line, where the store has approvers");
    });
}

Command quoteRepriceCommand()
{
    return command<RepriceRequest>("The difference that today's price book makes; with --apply the new price", reprice,
                                   [](Options& takes, RepriceRequest& to) {
                                       takeId(takes, to);
                                       takes.flag("--apply", to.apply, "Price the draft with today's book");
                                   });
}

} // namespace seatwise::cli
