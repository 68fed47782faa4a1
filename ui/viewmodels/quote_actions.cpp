// What can be done to the quotes on the Quotes page: each is kept in the store, or waits where its connection is lost.
#include <utility>

#include "quoting/canonical.h"
#include "text/hidden.h"
#include "viewmodels/format.h"
#include "viewmodels/quote_lines.h"
#include "viewmodels/quotes_view_model.h"
#include "words/features.h"

namespace seatwise::ui {

namespace {

Result<Quote> discardMove(const Quote& draft, const QuoteNumber&)
{
    return discarded(draft);
}

Result<Quote> restoreMove(const Quote& quote, const QuoteNumber&)
{
    return restored(quote);
}

tl::unexpected<Error> noQuote()
{
    return misused(QuotesWords::tr("No quote is chosen.").toStdString());
}

/// What a draft says, whatever its id: wanted twice, it is one.
std::string contentOf(Quote draft)
{
    draft.id = {};
    return canonicalBytes(draft);
}

} // namespace

/// The discard of a draft, which was done when this is made.
class DiscardCommand : public QUndoCommand
{
public:
    DiscardCommand(QuotesViewModel& model, Quote draft)
        : QUndoCommand(QuotesWords::tr("discard the draft for %1").arg(ui::text(showHidden(draft.details.customer))))
        , model_(model)
        , draft_(std::move(draft))
    {
    }

    void undo() override { carryOut(QuotesWords::tr("Bring back"), restoreMove); }

    void redo() override
    {
        if (done_)
            done_ = false;
        else
            carryOut(QuotesWords::tr("Discard"), discardMove);
    }

private:
    void carryOut(const QString& verb, const QuoteMove& move)
    {
        const auto done = model_.moveOf(verb, draft_, move);
        if (done)
            return;
        setObsolete(true);
        emit model_.notUndone(done.error());
    }

    QuotesViewModel& model_;
    Quote draft_;
    bool done_ = true;
};

void QuotesViewModel::showMade()
{
    if (isLost() || made_.empty())
        return;
    const QuoteId id = std::exchange(made_, {});
    refresh();
    show(id);
}

Result<void> QuotesViewModel::keep(const Result<Quote>& draft, const SharedBook& book)
{
    if (!draft)
        return tl::make_unexpected(draft.error());
    return make(contentOf(*draft), QuotesWords::tr("Keep the draft for %1").arg(text(draft->details.customer)),
                [this, draft = *draft, book] {
                    const auto opened = store();
                    return opened ? (*opened)->add(draft, *book) : tl::make_unexpected(opened.error());
                });
}

Result<void> QuotesViewModel::make(const std::string& key, const QString& name,
                                   const std::function<Result<Quote>()>& work)
{
    const auto [kept, waits] = waiting_.make(
        {key, name, [this, work] { return work().map([this](const Quote& quote) { made_ = quote.id; }); }});
    showMade();
    return waits ? failed(QuotesWords::tr("%1; it waits to be kept, see Quotes").arg(problemText(kept)).toStdString())
                 : kept;
}

Result<void> QuotesViewModel::tryAgain()
{
    auto kept = waiting_.tryAgain();
    if (made_.empty() && !isLost())
        refresh();
    showMade();
    return kept;
}

Result<void> QuotesViewModel::move(const QString& verb, const QuoteMove& move)
{
    if (!current_ || !store_)
        return noQuote();
    return moveOf(verb, *current_, move);
}

Result<void> QuotesViewModel::moveOf(const QString& verb, const Quote& quote, const QuoteMove& move)
{
    TRY(store());
    const QString name = QuotesWords::tr("%1 %2").arg(verb, text(nameOf(quote)));
    return make(name.toStdString(), name, [this, id = quote.id, move] { return store_->change(id, today_, move); });
}

Result<void> QuotesViewModel::setDetails(const QuoteDetails& details)
{
    return move(QuotesWords::tr("Change the details of"),
                [details](const Quote& draft, const QuoteNumber&) { return detailed(draft, details); });
}

Result<void> QuotesViewModel::approve(const QString& by, const QString& note)
{
    const Approval approval{by.trimmed().toStdString(), note.trimmed().toStdString(), today_};
    return move(QuotesWords::tr("Approve"),
                [approval](const Quote& draft, const QuoteNumber&) { return approved(draft, approval); });
}

Result<void> QuotesViewModel::issue(const QString& reason)
{
    return move(QuotesWords::tr("Issue"),
                [this, why = reason.trimmed().toStdString()](const Quote& draft, const QuoteNumber& next) {
                    return issued(draft, next, today_, why);
                });
}

Result<void> QuotesViewModel::accept(const Decision& decision)
{
    return move(QuotesWords::tr("Accept"),
                [this, decision](const Quote& quote, const QuoteNumber&) { return accepted(quote, decision, today_); });
}

Result<void> QuotesViewModel::decline(const Decision& decision)
{
    return move(QuotesWords::tr("Decline"),
                [this, decision](const Quote& quote, const QuoteNumber&) { return declined(quote, decision, today_); });
}

Result<void> QuotesViewModel::discard()
{
    if (!current_)
        return noQuote();
    const Quote draft = *current_;
    TRY(move(QuotesWords::tr("Discard"), discardMove));
    undo_.push(new DiscardCommand(*this, draft));
    return {};
}

Result<void> QuotesViewModel::restore()
{
    return move(QuotesWords::tr("Bring back"), restoreMove);
}

Result<void> QuotesViewModel::follow(const std::function<Result<Quote>(const Quote&, const PriceBook&)>& follow,
                                     bool withTodaysBook)
{
    if (!current_ || !book_)
        return noQuote();
    const SharedBook book = withTodaysBook ? TRY(todaysBook()) : book_;
    return keep(follow(*current_, *book), book);
}

Result<void> QuotesViewModel::revise()
{
    return follow([](const Quote& quote, const PriceBook&) { return revised(quote, newQuoteId()); }, false);
}

Result<void> QuotesViewModel::renew()
{
    return follow([](const Quote& quote, const PriceBook& book) { return renewed(quote, book, newQuoteId()); }, true);
}

Result<void> QuotesViewModel::reprice()
{
    if (!current_ || !store_)
        return noQuote();
    const SharedBook book = TRY(todaysBook());
    const QString name = QuotesWords::tr("Price anew %1").arg(text(nameOf(*current_)));
    return make(name.toStdString(), name,
                [this, id = current_->id, book] { return store_->reprice(id, today_, *book); });
}

/// The shipped book of the same id; a quote of a file's book is priced anew with the book it has.
Result<SharedBook> QuotesViewModel::todaysBook() const
{
    for (const std::string& id : library_.shipped())
        if (id == current_->book.id)
            return library_.load(id);
    return book_;
}

} // namespace seatwise::ui
