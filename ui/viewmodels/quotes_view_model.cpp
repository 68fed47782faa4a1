#include "viewmodels/quotes_view_model.h"

#include <algorithm>

#include <QUuid>

#include "quoting/verify_code.h"
#include "viewmodels/format.h"
#include "viewmodels/quote_lines.h"
#include "words/features.h"
#include "words/in_words.h"
#include "words/quoting_words.h"

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
    , waiting_([this] { return isLost(); })
{
}

Result<QuoteStore*> QuotesViewModel::store()
{
    if (!store_) {
        store_ = TRY(stores_.open(address_));
    }
    return store_.get();
}

void QuotesViewModel::openAt(const std::string& address)
{
    if (!waiting_.isEmpty()) // for the store that is left, once more while it is at hand
        static_cast<void>(tryAgain());
    waiting_.clear();
    address_ = address;
    store_.reset();
    current_.reset();
    book_.reset();
    currentProblem_.reset();
    undo_.clear(); // its steps are of the other store
    refresh();
    emit currentChanged();
}

void QuotesViewModel::refresh()
{
    const auto opened = store();
    problem_ = opened ? std::nullopt : std::optional(opened.error());
    attention_.clear();
    if (opened) {
        auto needing = needingAttention(*store_, today_);
        if (needing)
            attention_ = std::move(*needing);
        else
            problem_ = needing.error();
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
        if (!problem_)
            problem_ = listed.error();
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

void QuotesViewModel::show(const QuoteId& id)
{
    current_.reset();
    book_.reset();
    currentProblem_.reset();
    if (const auto opened = store(); !opened) {
        currentProblem_ = opened.error();
    } else if (auto found = (*opened)->find(id); !found) {
        currentProblem_ = found.error();
    } else if (auto book = (*opened)->bookOf(*found); !book) {
        currentProblem_ = book.error();
    } else {
        current_ = std::move(*found);
        book_ = *book;
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

QString QuotesViewModel::outsideDates() const
{
    const Quote* quote = current();
    if (!quote)
        return {};
    for (const Notice& notice : charged(*quote).notices())
        if (notice.kind == Notice::Kind::dates)
            return text(notice.text);
    return {};
}

Result<PriceDifference> QuotesViewModel::difference() const
{
    if (!current_ || !book_)
        return failed(words::noQuoteChosen());
    const SharedBook book = TRY(todaysBook());
    return differenceWith(*current_, *book);
}

Result<QString> QuotesViewModel::verify(const QString& number, const QString& code) const
{
    if (!store_)
        return failed(words::storeNotOpen());
    const auto quote = TRY(store_->find(number.trimmed().toStdString()));
    return inWords(TRY(checkCode(quote, code.toStdString(), today_)), locale_);
}

std::string QuotesViewModel::auditHead() const
{
    return store_ ? store_->auditHead().value_or(std::string()) : std::string();
}

Result<AuditReport> QuotesViewModel::checkTrail(const Progress& progress)
{
    const auto opened = TRY(store());
    return opened->verify(std::nullopt, progress);
}

QuoteId newQuoteId()
{
    return QuoteId("q-" + QUuid::createUuid().toString(QUuid::Id128).left(16).toStdString());
}

} // namespace seatwise::ui
