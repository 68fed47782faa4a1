#include "quotes/model/quotes_view_model.h"

#include <algorithm>
#include <utility>

#include "quotes/model/quote_lines.h"
#include "quoting/canonical.h"
#include "words/features.h"
#include "words/format.h"
#include "words/quoting_words.h"

namespace seatwise::ui {

namespace {

constexpr std::int64_t maxShown = 2'000; ///< beyond that, a search

/// What a draft says, whatever its id: wanted twice, it is one.
std::string contentOf(Quote draft)
{
    draft.id = {};
    return canonicalBytes(draft);
}

/// The same in every language.
std::string keyOf(Move move, const Quote& quote)
{
    return std::to_string(static_cast<int>(move)) + " " + quote.id;
}

/// What a move that waits is called: a draft by its customer, any other quote by its number.
QString waitingText(Move move, const Quote& quote)
{
    const QString customer = forWhom(quote.details.customer);
    const QString name = toQString(nameOf(quote));
    switch (move) {
    case Move::edit:
        return QuotesWords::tr("Change the details of the draft for %1").arg(customer);
    case Move::approve:
        return QuotesWords::tr("Approve the draft for %1").arg(customer);
    case Move::issue:
        return QuotesWords::tr("Issue the draft for %1").arg(customer);
    case Move::discard:
        return QuotesWords::tr("Discard the draft for %1").arg(customer);
    case Move::restore:
        return QuotesWords::tr("Bring back the draft for %1").arg(customer);
    case Move::accept:
        return QuotesWords::tr("Accept %1").arg(name);
    case Move::decline:
        return QuotesWords::tr("Decline %1").arg(name);
    case Move::reprice:
    case Move::revise:
    case Move::renew:
        break; // not made by move()
    }
    return {};
}

} // namespace

QuotesViewModel::QuotesViewModel(const BookLibrary& library, const QuoteStores& stores, std::string address, Date today,
                                 QObject* parent)
    : QObject(parent)
    , library_(library)
    , store_(std::move(address), [&stores](const std::string& at) { return stores.open(at); })
    , today_(today)
{
}

Result<const QuoteStore*> QuotesViewModel::store()
{
    return TRY(store_.opened());
}

void QuotesViewModel::openAt(const std::string& address)
{
    store_.leaveFor(address);
    chosen_ = {};
    made_ = {};
    undo_.clear(); // its steps are of the other store
    read();
    emit currentChanged();
}

Result<void> QuotesViewModel::refresh()
{
    auto kept = store_.waiting().tryAgain();
    if (!made_.empty())
        showMade();
    else if (waiting().isEmpty())
        read();
    return kept;
}

void QuotesViewModel::read()
{
    const auto opened = store_.opened();
    listing_.problem = opened ? std::nullopt : std::optional(opened.error());
    listing_.attention.clear();
    if (opened) {
        auto needing = needingAttention(**opened, today_);
        if (needing)
            listing_.attention = std::move(*needing);
        else
            listing_.problem = needing.error();
    }
    readList();
}

void QuotesViewModel::readList()
{
    listing_.quotes.clear();
    if (const QuoteStore* store = store_.ifOpen())
        findQuotes(*store);
    emit listChanged();
}

void QuotesViewModel::findQuotes(const QuoteStore& store)
{
    QuoteSearch search;
    search.status = listing_.filter.status;
    search.text = listing_.filter.text.trimmed().toStdString();
    search.today = today_;
    search.limit = maxShown;
    auto listed = store.list(search);
    if (!listed) {
        if (!listing_.problem)
            listing_.problem = listed.error();
        return;
    }
    if (listing_.planNames.empty())
        listing_.planNames = planNamesOf(library_);
    std::vector<QuoteSummary>& quotes = listing_.quotes;
    quotes = std::move(*listed);
    if (!listing_.filter.attention && !listing_.filter.approval)
        return;
    std::vector<QuoteSummary> waiting;
    for (const Attention& item : listing_.attention) {
        const bool shown = listing_.filter.attention || item.reason == AttentionReason::approval;
        if (shown && (search.text.empty() || std::find(quotes.begin(), quotes.end(), item.quote) != quotes.end()))
            waiting.push_back(item.quote);
    }
    quotes = std::move(waiting);
}

void QuotesViewModel::setFilter(const QuoteFilter& filter)
{
    if (filter == listing_.filter)
        return;
    listing_.filter = filter;
    readList();
}

void QuotesViewModel::show(const QuoteId& id)
{
    chosen_ = {};
    if (const auto opened = store_.opened(); !opened) {
        chosen_.problem = opened.error();
    } else if (auto found = (*opened)->find(id); !found) {
        chosen_.problem = found.error();
    } else if (auto book = (*opened)->bookOf(*found); !book) {
        chosen_.problem = book.error();
    } else {
        chosen_.quote = std::move(*found);
        chosen_.book = *book;
    }
    emit currentChanged();
}

void QuotesViewModel::showMade()
{
    if (store_.isLost() || made_.empty())
        return;
    const QuoteId id = std::exchange(made_, {});
    read();
    show(id);
}

Result<void> QuotesViewModel::keep(const Result<Quote>& draft, const SharedBook& book)
{
    if (!draft)
        return tl::make_unexpected(draft.error());
    return make(contentOf(*draft), QuotesWords::tr("Keep the draft for %1").arg(forWhom(draft->details.customer)),
                [draft = *draft, book](QuoteStore& store) { return store.add(draft, *book); });
}

Result<void> QuotesViewModel::move(Move kind, const Quote& quote, const QuoteMove& move, const KeptBeside& beside)
{
    return make(keyOf(kind, quote), waitingText(kind, quote), [this, id = quote.id, move, beside](QuoteStore& store) {
        return store.change(id, today_, move, beside);
    });
}

Result<void> QuotesViewModel::make(const std::string& key, const QString& name,
                                   const std::function<Result<Quote>(QuoteStore&)>& work)
{
    const auto [kept, waits] = store_.waiting().make({key, name, [this, work]() -> Result<void> {
                                                          made_ = TRY(work(*TRY(store_.opened()))).id;
                                                          return {};
                                                      }});
    showMade();
    return waits ? failed(QuotesWords::tr("%1; it waits to be kept, see Quotes").arg(problemText(kept)).toStdString())
                 : kept;
}

Result<SharedBook> QuotesViewModel::todaysBook() const
{
    if (!current())
        return failed(words::noQuoteChosen());
    for (const std::string& id : library_.shipped())
        if (id == current()->book.id)
            return library_.load(id);
    return chosen_.book;
}

} // namespace seatwise::ui
