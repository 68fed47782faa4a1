#include "viewmodels/quotes_view_model.h"

#include <algorithm>

#include <QUuid>

#include "quoting/verify_code.h"
#include "viewmodels/format.h"

namespace seatwise::ui {

namespace {

constexpr std::int64_t mostShown = 2'000; ///< beyond that, a search
constexpr std::int64_t mostOthers = 200;  ///< of one customer

} // namespace

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
    address_ = address;
    store_.reset();
    current_.reset();
    book_.reset();
    currentProblem_.clear();
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
    const auto opened = store();
    if (!opened)
        return text(opened.error().message);
    return showMade((*opened)->add(*draft, book));
}

QString QuotesViewModel::move(const QuoteMove& move)
{
    if (!current_ || !store_)
        return tr("No quote is chosen.");
    return showMade(store_->change(current_->id, today_, move));
}

QString QuotesViewModel::setDetails(const QuoteDetails& details)
{
    return move([&details](const Quote& draft, const QuoteNumber&) { return detailed(draft, details); });
}

QString QuotesViewModel::approve(const QString& by, const QString& note)
{
    const Approval approval{by.trimmed().toStdString(), note.trimmed().toStdString(), today_};
    return move([&approval](const Quote& draft, const QuoteNumber&) { return approved(draft, approval); });
}

QString QuotesViewModel::issue()
{
    return move([this](const Quote& draft, const QuoteNumber& next) { return issued(draft, next, today_); });
}

QString QuotesViewModel::accept()
{
    return move([this](const Quote& quote, const QuoteNumber&) { return accepted(quote, today_); });
}

QString QuotesViewModel::decline()
{
    return move([this](const Quote& quote, const QuoteNumber&) { return declined(quote, today_); });
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
    return showMade(store_->reprice(current_->id, today_, *book));
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
    if (quote->status == QuoteStatus::draft)
        return failed(nameOf(*quote) + " is a draft and has no code");
    if (!verifies(*quote, code.toStdString()))
        return failed(nameOf(*quote) + " has another code: the paper does not show what was issued");
    return tr("%1 has this code: the paper shows what was issued.").arg(text(nameOf(*quote)));
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
