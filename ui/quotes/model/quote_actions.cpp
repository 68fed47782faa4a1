#include "quotes/model/quote_actions.h"

#include <optional>

#include "models/page_edit.h"
#include "quotes/model/change_texts.h"
#include "quotes/model/quote_drafts.h"
#include "quotes/model/quote_lines.h"
#include "quotes/model/quotes_view_model.h"
#include "quoting/moves.h"
#include "words/features.h"
#include "words/format.h"
#include "words/quoting_words.h"

namespace seatwise::ui {

namespace {

/// The move that an action makes; nothing for those that only show or copy.
std::optional<Move> moveOf(QuoteAction action)
{
    switch (action) {
    case QuoteAction::approve:
        return Move::approve;
    case QuoteAction::issue:
        return Move::issue;
    case QuoteAction::reprice:
        return Move::reprice;
    case QuoteAction::discard:
        return Move::discard;
    case QuoteAction::restore:
        return Move::restore;
    case QuoteAction::accept:
        return Move::accept;
    case QuoteAction::decline:
        return Move::decline;
    case QuoteAction::revise:
        return Move::revise;
    case QuoteAction::renew:
        return Move::renew;
    default:
        return std::nullopt;
    }
}

Result<Quote> discardMove(const Quote& draft, const QuoteNumber&)
{
    return discarded(draft);
}

Result<Quote> restoreMove(const Quote& quote, const QuoteNumber&)
{
    return restored(quote);
}

/// The discard of a draft, which was done when this is made.
class DiscardCommand : public NamedStep
{
public:
    DiscardCommand(QuotesViewModel& model, Quote draft)
        : model_(model)
        , draft_(std::move(draft))
    {
    }

    [[nodiscard]] QString name() const override
    {
        return QuotesWords::tr("discard the draft for %1").arg(forWhom(draft_.details.customer));
    }

    void undo() override { carryOut(Move::restore, restoreMove); }

    void redo() override
    {
        if (done_)
            done_ = false;
        else
            carryOut(Move::discard, discardMove);
    }

private:
    void carryOut(Move kind, const QuoteMove& move)
    {
        const auto done = model_.move(kind, draft_, move);
        if (done)
            return;
        setObsolete(true);
        emit model_.notUndone(done.error());
    }

    QuotesViewModel& model_;
    Quote draft_;
    bool done_ = true;
};

Result<const Quote*> chosenQuote(const QuotesViewModel& model)
{
    if (!model.current())
        return misused(QuotesWords::tr("No quote is chosen.").toStdString());
    return model.current();
}

Result<void> move(QuotesViewModel& model, Move kind, const QuoteMove& move)
{
    return model.move(kind, *TRY(chosenQuote(model)), move);
}

} // namespace

bool isFor(QuoteAction action, const Quote& quote, QuoteStatus status)
{
    const auto move = moveOf(action);
    if (action == QuoteAction::change)
        return allows(status, Move::edit) || allows(status, Move::revise);
    if (action == QuoteAction::seats)
        return status == QuoteStatus::accepted && charged(quote).seats() > 0;
    const bool isWanted = action != QuoteAction::approve || waitsForApproval(quote);
    return !move || (allows(status, *move) && isWanted);
}

QuoteAction nextStep(QuoteStatus status)
{
    switch (status) {
    case QuoteStatus::draft:
        return QuoteAction::issue;
    case QuoteStatus::issued:
        return QuoteAction::accept;
    case QuoteStatus::accepted:
        return QuoteAction::renew;
    case QuoteStatus::discarded:
        return QuoteAction::restore;
    default:
        return QuoteAction::revise;
    }
}

bool canBeEdited(const Quote& quote)
{
    return allows(quote.status, Move::edit);
}

std::vector<Message> stillMissing(const Quote& draft)
{
    return missingForIssue(draft);
}

QuoteStatus currentStatus(const QuotesViewModel& model)
{
    return model.current() ? statusOn(*model.current(), model.today()) : QuoteStatus::draft;
}

Result<PriceDifference> difference(const QuotesViewModel& model)
{
    const SharedBook book = TRY(model.todaysBook());
    return differenceWith(*model.current(), *book);
}

Result<void> setDetails(QuotesViewModel& model, const QuoteDetails& details)
{
    return move(model, Move::edit,
                [details](const Quote& draft, const QuoteNumber&) { return detailed(draft, details); });
}

Result<void> approve(QuotesViewModel& model, const ApprovalGiven& given)
{
    const Quote& draft = *TRY(chosenQuote(model));
    const Approval approval{given.by.trimmed().toStdString(), given.note.trimmed().toStdString(), model.today()};
    const auto passphrase = given.passphrase.isEmpty() ? std::nullopt : std::optional(given.passphrase.toStdString());
    return model.make("approve " + draft.id,
                      QuotesWords::tr("Approve the draft for %1").arg(forWhom(draft.details.customer)),
                      [today = model.today(), id = draft.id, approval, passphrase](QuoteStore& store) {
                          return store.approve(id, today, approval, passphrase);
                      });
}

Result<void> issue(QuotesViewModel& model, const Quote& draft, const IssueOrder& order)
{
    return model.move(Move::issue, draft, [draft, order](const Quote& kept, const QuoteNumber& next) -> Result<Quote> {
        if (kept.status == QuoteStatus::draft && kept != draft)
            return refused(words::quoteChangedMeanwhile(nameOf(draft)));
        return issued(kept, next, order.today, order.reason, order.validThrough);
    });
}

Result<void> accept(QuotesViewModel& model, const Decision& decision)
{
    return move(model, Move::accept, [today = model.today(), decision](const Quote& quote, const QuoteNumber&) {
        return accepted(quote, decision, today);
    });
}

Result<void> decline(QuotesViewModel& model, const Decision& decision)
{
    return move(model, Move::decline, [today = model.today(), decision](const Quote& quote, const QuoteNumber&) {
        return declined(quote, decision, today);
    });
}

Result<void> discard(QuotesViewModel& model)
{
    const Quote draft = *TRY(chosenQuote(model));
    TRY(move(model, Move::discard, discardMove));
    model.undoStack().push(new DiscardCommand(model, draft));
    return {};
}

Result<void> restore(QuotesViewModel& model)
{
    return move(model, Move::restore, restoreMove);
}

Result<void> revise(QuotesViewModel& model)
{
    return model.keep(revised(*TRY(chosenQuote(model)), newQuoteId()), model.chosen().book);
}

Result<void> renew(QuotesViewModel& model)
{
    const Quote* quote = TRY(chosenQuote(model));
    const SharedBook book = TRY(model.todaysBook());
    return model.keep(renewed(*quote, *book, newQuoteId()), book);
}

Result<void> reprice(QuotesViewModel& model)
{
    const Quote& draft = *TRY(chosenQuote(model));
    const SharedBook book = TRY(model.todaysBook());
    return model.make(
        "reprice " + draft.id, QuotesWords::tr("Price the draft for %1 anew").arg(forWhom(draft.details.customer)),
        [today = model.today(), id = draft.id, book](QuoteStore& store) { return store.reprice(id, today, *book); });
}

Result<void> change(QuotesViewModel& model, const Quote& quote, const QuoteRequest& request)
{
    return model.make("change " + quote.id, nameOfKeeping(quote),
                      [today = model.today(), quote, request, id = newQuoteId()](QuoteStore& store) {
                          return keepChange(store, quote, request, id, today);
                      });
}

} // namespace seatwise::ui
