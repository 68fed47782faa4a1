#include "viewmodels/quotes_view_model.h"

#include <algorithm>

#include <QUuid>

#include "quoting/verify_code.h"
#include "text/hidden.h"
#include "viewmodels/format.h"
#include "viewmodels/quote_lines.h"

namespace seatwise::ui {

namespace {

constexpr std::int64_t mostShown = 2'000; ///< beyond that, a search
constexpr std::int64_t mostOthers = 200;  ///< of one customer

Result<Quote> discardMove(const Quote& draft, const QuoteNumber&)
{
    return discarded(draft);
}

Result<Quote> restoreMove(const Quote& quote, const QuoteNumber&)
{
    return restored(quote);
}

} // namespace

/// The discard of a draft, which was done when this is made.
class DiscardCommand : public QUndoCommand
{
public:
    DiscardCommand(QuotesViewModel& model, Quote draft)
        : QUndoCommand(QuotesViewModel::tr("discard the draft for %1").arg(ui::text(showHidden(draft.details.customer))))
        , model_(model)
        , draft_(std::move(draft))
    {
    }

    void undo() override { carryOut(QuotesViewModel::tr("Bring back"), restoreMove); }

    void redo() override
    {
        if (done_)
            done_ = false;
        else
            carryOut(QuotesViewModel::tr("Discard"), discardMove);
    }

private:
    void carryOut(const QString& verb, const QuoteMove& move)
    {
        const QString problem = model_.moveOf(verb, draft_, move);
        if (problem.isEmpty())
            return;
        setObsolete(true);
        emit model_.notUndone(problem);
    }

    QuotesViewModel& model_;
    Quote draft_;
    bool done_ = true;
};

QuotesViewModel::QuotesViewModel(const BookLibrary& library, const QuoteStores& stores, std::string address, Date today,
                                 QObject* parent)
    : QObject(parent)
    , library_(library)
    , stores_(stores)
    , address_(std::move(address))
    , today_(today)
{
}

Result<QuoteStore*> QuotesViewModel::store()
{
    if (!store_) {
        auto opened = stores_.open(address_);
        if (!opened)
            return tl::make_unexpected(opened.error());
        store_ = std::move(*opened);
    }
    return store_.get();
}

void QuotesViewModel::openAt(const std::string& address)
{
    if (!waiting_.empty()) // for the store that is left, once more while it is at hand
        static_cast<void>(tryAgain());
    waiting_.clear();
    emit waitingChanged();
    address_ = address;
    store_.reset();
    current_.reset();
    book_.reset();
    currentProblem_.clear();
    undo_.clear(); // its steps are of the other store
    refresh();
    emit currentChanged();
}

void QuotesViewModel::refresh()
{
    const auto opened = store();
    problem_ = opened ? QString() : text(opened.error().message);
    attention_.clear();
    if (opened) {
        auto needing = needingAttention(*store_, today_);
        if (needing)
            attention_ = std::move(*needing);
        else
            problem_ = text(needing.error().message);
    }
    readList();
}

void QuotesViewModel::readList()
{
    quotes_.clear();
    if (store_)
        findQuotes();
    emit listChanged();
}

void QuotesViewModel::findQuotes()
{
    QuoteSearch search;
    search.status = filter_.status;
    search.text = filter_.text.trimmed().toStdString();
    search.today = today_;
    search.limit = mostShown;
    auto listed = store_->list(search);
    if (!listed) {
        problem_ = text(listed.error().message);
        return;
    }
    quotes_ = std::move(*listed);
    if (!filter_.attention)
        return;
    std::vector<QuoteSummary> waiting;
    for (const Attention& item : attention_)
        if (search.text.empty() || std::find(quotes_.begin(), quotes_.end(), item.quote) != quotes_.end())
            waiting.push_back(item.quote);
    quotes_ = std::move(waiting);
}

void QuotesViewModel::setFilter(const QuoteFilter& filter)
{
    if (filter == filter_)
        return;
    filter_ = filter;
    readList();
}

QuoteStatus QuotesViewModel::currentStatus() const
{
    return current_ ? statusOn(*current_, today_) : QuoteStatus::draft;
}

void QuotesViewModel::show(const std::string& id)
{
    current_.reset();
    book_.reset();
    currentProblem_.clear();
    if (const auto opened = store(); !opened) {
        currentProblem_ = text(opened.error().message);
    } else if (auto found = (*opened)->find(id); !found) {
        currentProblem_ = text(found.error().message);
    } else if (auto book = (*opened)->bookOf(*found); !book) {
        currentProblem_ = text(book.error().message);
    } else {
        current_ = std::move(*found);
        book_ = std::move(*book);
    }
    emit currentChanged();
}

std::vector<QuoteSummary> QuotesViewModel::historyOfCustomer() const
{
    if (!current_ || !store_)
        return {};
    QuoteSearch search;
    search.customer = current_->details.customer;
    search.today = today_;
    search.limit = mostOthers;
    auto listed = store_->list(search);
    if (!listed)
        return {};
    std::erase_if(*listed, [this](const QuoteSummary& quote) { return quote.id == current_->id; });
    return std::move(*listed);
}

std::vector<AuditRecord> QuotesViewModel::trail() const
{
    if (!current_ || !store_)
        return {};
    return store_->auditOf(current_->id).value_or(std::vector<AuditRecord>{});
}

QString QuotesViewModel::showMade(const Result<Quote>& quote)
{
    if (!quote)
        return text(quote.error().message);
    const std::string id = quote->id;
    refresh();
    show(id);
    return {};
}

QString QuotesViewModel::keep(const Result<Quote>& draft, const PriceBook& book)
{
    if (!draft)
        return text(draft.error().message);
    return make({tr("Keep the draft for %1").arg(text(draft->details.customer)), [this, draft = *draft, book] {
                     const auto opened = store();
                     return opened ? (*opened)->add(draft, book) : tl::make_unexpected(opened.error());
                 }});
}

QString QuotesViewModel::make(const Change& change)
{
    const Result<Quote> quote = change.make();
    if (quote || !isLost())
        return showMade(quote);
    const bool isNew = std::none_of(waiting_.begin(), waiting_.end(),
                                    [&change](const Change& other) { return other.name == change.name; });
    if (isNew)
        waiting_.push_back(change);
    emit waitingChanged();
    return tr("%1; it waits to be kept, see Quotes").arg(text(quote.error().message));
}

QStringList QuotesViewModel::waiting() const
{
    QStringList names;
    for (const Change& change : waiting_)
        names += change.name;
    return names;
}

QString QuotesViewModel::tryAgain()
{
    QStringList problems;
    std::string last;
    while (!waiting_.empty()) {
        const Result<Quote> quote = waiting_.front().make();
        if (quote)
            last = quote->id;
        else
            problems += tr("%1: %2").arg(waiting_.front().name, text(quote.error().message));
        if (!quote && isLost())
            break;
        waiting_.erase(waiting_.begin());
    }
    if (!isLost())
        refresh();
    if (!last.empty())
        show(last);
    emit waitingChanged();
    return problems.join(QLatin1Char('\n'));
}

QString QuotesViewModel::move(const QString& verb, const QuoteMove& move)
{
    if (!current_ || !store_)
        return tr("No quote is chosen.");
    return moveOf(verb, *current_, move);
}

QString QuotesViewModel::moveOf(const QString& verb, const Quote& quote, const QuoteMove& move)
{
    if (const auto opened = store(); !opened)
        return text(opened.error().message);
    return make({tr("%1 %2").arg(verb, text(nameOf(quote))),
                 [this, id = quote.id, move] { return store_->change(id, today_, move); }});
}

QString QuotesViewModel::setDetails(const QuoteDetails& details)
{
    return move(tr("Change the details of"),
                [details](const Quote& draft, const QuoteNumber&) { return detailed(draft, details); });
}

QString QuotesViewModel::approve(const QString& by, const QString& note)
{
    const Approval approval{by.trimmed().toStdString(), note.trimmed().toStdString(), today_};
    return move(tr("Approve"),
                [approval](const Quote& draft, const QuoteNumber&) { return approved(draft, approval); });
}

QString QuotesViewModel::issue(const QString& reason)
{
    return move(tr("Issue"), [this, why = reason.trimmed().toStdString()](const Quote& draft, const QuoteNumber& next) {
        return issued(draft, next, today_, why);
    });
}

QString QuotesViewModel::outsideDates() const
{
    const Quote* quote = current();
    if (!quote)
        return {};
    for (const Notice& notice : quote->price.notices)
        if (notice.kind == Notice::Kind::dates)
            return text(notice.text);
    return {};
}

QString QuotesViewModel::accept(const Decision& decision)
{
    return move(tr("Accept"),
                [this, decision](const Quote& quote, const QuoteNumber&) { return accepted(quote, decision, today_); });
}

QString QuotesViewModel::decline(const Decision& decision)
{
    return move(tr("Decline"),
                [this, decision](const Quote& quote, const QuoteNumber&) { return declined(quote, decision, today_); });
}

QString QuotesViewModel::discard()
{
    if (!current_)
        return tr("No quote is chosen.");
    const Quote draft = *current_;
    const QString problem = move(tr("Discard"), discardMove);
    if (problem.isEmpty())
        undo_.push(new DiscardCommand(*this, draft));
    return problem;
}

QString QuotesViewModel::restore()
{
    return move(tr("Bring back"), restoreMove);
}

QString QuotesViewModel::follow(const std::function<Result<Quote>(const Quote&, const PriceBook&)>& follow,
                                bool withTodaysBook)
{
    if (!current_ || !book_)
        return tr("No quote is chosen.");
    const auto book = withTodaysBook ? todaysBook() : Result<PriceBook>(*book_);
    if (!book)
        return text(book.error().message);
    return keep(follow(*current_, *book), *book);
}

QString QuotesViewModel::revise()
{
    return follow([](const Quote& quote, const PriceBook&) { return revised(quote, newQuoteId()); }, false);
}

QString QuotesViewModel::renew()
{
    return follow([](const Quote& quote, const PriceBook& book) { return renewed(quote, book, newQuoteId()); }, true);
}

QString QuotesViewModel::reprice()
{
    if (!current_ || !store_)
        return tr("No quote is chosen.");
    const auto book = todaysBook();
    if (!book)
        return text(book.error().message);
    return make({tr("Price anew %1").arg(text(nameOf(*current_))),
                 [this, id = current_->id, book = *book] { return store_->reprice(id, today_, book); }});
}

/// The shipped book of the same id; a quote of a file's book is priced anew with the book it has.
Result<PriceBook> QuotesViewModel::todaysBook() const
{
    for (const std::string& id : library_.shipped())
        if (id == current_->book.id)
            return library_.load(id);
    return *book_;
}

Result<PriceDifference> QuotesViewModel::difference() const
{
    if (!current_ || !book_)
        return failed("no quote is chosen");
    const auto book = todaysBook();
    if (!book)
        return tl::make_unexpected(book.error());
    return differenceWith(*current_, *book);
}

Result<QString> QuotesViewModel::verify(const QString& number, const QString& code) const
{
    if (!store_)
        return failed("the store of quotes is not open");
    const auto quote = store_->find(number.trimmed().toStdString());
    if (!quote)
        return tl::make_unexpected(quote.error());
    if (!quote->issued)
        return failed(nameOf(*quote) + " is a draft and has no code");
    if (!verifies(*quote, code.toStdString()))
        return failed(nameOf(*quote) + " has another code: the paper does not show what was issued");
    const QString answer = tr("%1 has this code: the paper shows what was issued.").arg(text(nameOf(*quote)));
    const QuoteStatus status = statusOn(*quote, today_);
    return status == QuoteStatus::issued ? answer : tr("%1 Since then: %2.").arg(answer, statusText(status).toLower());
}

std::string QuotesViewModel::auditHead() const
{
    return store_ ? store_->auditHead().value_or(std::string()) : std::string();
}

Result<AuditReport> QuotesViewModel::checkTrail()
{
    const auto opened = store();
    if (!opened)
        return tl::make_unexpected(opened.error());
    return (*opened)->verify(std::nullopt);
}

std::string newQuoteId()
{
    return "q-" + QUuid::createUuid().toString(QUuid::Id128).left(16).toStdString();
}

} // namespace seatwise::ui
