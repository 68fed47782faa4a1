#include "viewmodels/workshop_view_model.h"

#include <algorithm>

#include "pricebook/reader.h"
#include "pricebook/writer.h"
#include "viewmodels/format.h"
#include "viewmodels/workshop_items.h"
#include "words/features.h"
#include "words/trail_words.h"

namespace seatwise::ui {

namespace {

constexpr int pauseMilliseconds = 1'500;

/// The first change, and how many more there are, as the audit trail says it.
Message draftDetail(const std::vector<BookDifference>& differences)
{
    if (differences.empty())
        return words::draftIsTodaysBook();
    const BookDifference& first = differences.front();
    const std::size_t more = differences.size() - 1;
    if (first.before.empty() || first.after.empty())
        return more == 0 ? words::draftChanges(first.what) : words::draftChangesAndMore(more, first.what);
    return more == 0 ? words::draftChangesFromTo(first.what, first.before, first.after)
                     : words::draftChangesFromToAndMore(more, first.what, first.before, first.after);
}

template<class T>
Result<void> takeAs(T& into, Result<T> read)
{
    into = TRY(std::move(read));
    return {};
}

} // namespace

WorkshopViewModel::WorkshopViewModel(const SharedBook& book, const QuoteStores& stores, std::string address, Date today,
                                     QObject* parent)
    : QObject(parent)
    , stores_(stores)
    , address_(std::move(address))
    , today_(today)
    , cards_(cardsFor(*book))
    , draft_(book)
    , waiting_([this] { return isLost(); })
{
    pause_.setSingleShot(true);
    pause_.setInterval(pauseMilliseconds);
    connect(&draft_, &WorkshopDraft::changed, this, [this] {
        cards_ = cardsFor(*draft_.book());
        pause_.start();
    });
    connect(&pause_, &QTimer::timeout, this, &WorkshopViewModel::keepNow);
}

Result<WorkshopStore*> WorkshopViewModel::store()
{
    if (!store_) {
        store_ = TRY(stores_.openWorkshop(address_));
    }
    return store_.get();
}

void WorkshopViewModel::openAt(const std::string& address)
{
    keepPending();
    if (!waiting_.isEmpty()) // for the store that is left, once more while it is at hand
        static_cast<void>(waiting_.tryAgain());
    waiting_.clear();
    address_ = address;
    store_.reset();
    wasRead_ = false;
    draft_.resume(draft_.today()); // until the other store has one
    pause_.stop();
    readAnew();
}

void WorkshopViewModel::refresh()
{
    keepPending();
    if (waiting_.isEmpty())
        return readAnew();
    if (const auto kept = tryAgain(); !kept)
        emit failed(kept.error());
}

Result<void> WorkshopViewModel::tryAgain()
{
    keepPending();
    auto kept = waiting_.tryAgain();
    if (waiting_.isEmpty())
        readAnew();
    else
        isKept_ = kept;
    return kept;
}

/// What was read before a connection was lost stays; a store that was never read is opened anew the next time, so that
/// nothing unread is written over.
void WorkshopViewModel::readAnew()
{
    isKept_ = read();
    if (isKept_)
        wasRead_ = true;
    else if (!isLost())
        forget();
    else if (!wasRead_)
        store_.reset();
    pause_.stop(); // what was just read is kept already
    emit refreshed();
}

void WorkshopViewModel::forget()
{
    entries_.clear();
    ballots_.clear();
    propositions_.clear();
    survey_.reset();
    customers_.reset();
}

Result<void> WorkshopViewModel::read()
{
    const auto opened = TRY(store());
    const auto items = TRY(opened->items(draft_.today()->id + "/"));
    forget();
    for (const WorkshopItem& item : items)
        if (auto taken = take(item); !taken)
            return seatwise::failed(words::problemInFile(item.key, taken.error().message));
    return {};
}

Result<void> WorkshopViewModel::take(const WorkshopItem& item)
{
    const std::string name = item.key.substr(draft_.today()->id.text().size() + 1);
    if (name.starts_with(cardItem))
        return takeAs(entries_[name.substr(cardItem.size())], readCard(item.content));
    if (name == draftItem)
        return takeDraft(item.content);
    if (name == ballotsItem)
        return takeAs(ballots_, readKeptBallots(item.content));
    if (name == propositionsItem)
        return takeAs(propositions_, readPropositions(item.content));
    if (name == surveyItem)
        return takeAs(survey_.emplace(), readImportedTable(item.content));
    if (name == customersItem)
        return takeAs(customers_.emplace(), readImportedTable(item.content));
    return {}; // of a later Seatwise
}

/// The draft on show stays where it is the same, with what can be undone of it.
Result<void> WorkshopViewModel::takeDraft(const std::string& content)
{
    auto book = readPriceBook(content);
    if (!book)
        return tl::make_unexpected(asError(book.error()));
    if ((*book)->sha256 != draft_.book()->sha256)
        draft_.resume(*book);
    return {};
}

std::string WorkshopViewModel::keyOf(std::string_view name) const
{
    return draft_.today()->id + "/" + std::string(name);
}

Result<void> WorkshopViewModel::write(const WorkshopChange& change)
{
    return TRY(store())->keep({change});
}

WaitingChanges::Outcome WorkshopViewModel::keepItem(const QString& called, const WorkshopChange& change)
{
    return waiting_.make({change.item.key + " " + change.event, called, [this, change] { return write(change); }});
}

Result<void> WorkshopViewModel::keptOrWaits(const WaitingChanges::Outcome& outcome)
{
    if (outcome.waits)
        return seatwise::failed(
            WorkshopWords::tr("%1; it waits to be kept").arg(problemText(outcome.kept)).toStdString());
    return outcome.kept;
}

std::vector<WorksheetCard> WorkshopViewModel::cardsOf(std::string_view section) const
{
    std::vector<WorksheetCard> cards;
    std::copy_if(cards_.begin(), cards_.end(), std::back_inserter(cards),
                 [section](const WorksheetCard& card) { return card.section == section; });
    return cards;
}

CardEntry WorkshopViewModel::entry(const std::string& card) const
{
    if (const auto found = entries_.find(card); found != entries_.end())
        return found->second;
    CardEntry empty;
    empty.card = card;
    return empty;
}

Message WorkshopViewModel::textOf(const std::string& card) const
{
    const auto found =
        std::find_if(cards_.begin(), cards_.end(), [&card](const WorksheetCard& each) { return each.id == card; });
    return found == cards_.end() ? words::plain(card) : found->text;
}

Result<void> WorkshopViewModel::keepEntry(const QString& called, const CardEntry& entry, const std::string& event,
                                          const Message& detail)
{
    TRY(checkCard(entry));
    const std::string key = keyOf(std::string(cardItem) + entry.card);
    const auto outcome = keepItem(called, {{key, writeCard(entry)}, event, detail});
    if (outcome.kept || outcome.waits) {
        entries_[entry.card] = entry;
        emit cardChanged(entry.card);
    }
    return keptOrWaits(outcome);
}

Result<void> WorkshopViewModel::keep(const CardEntry& changed)
{
    if (changed == entry(changed.card))
        return {};
    const Message card = textOf(changed.card);
    return keepEntry(WorkshopWords::tr("Change “%1”").arg(text(card)), changed, "card.changed", card);
}

Result<void> WorkshopViewModel::decide(const std::string& card, const QString& decision, const QString& by)
{
    const CardEntry made =
        TRY(decided(entry(card), decision.trimmed().toStdString(), by.trimmed().toStdString(), today_));
    return keepEntry(WorkshopWords::tr("Decide “%1”").arg(text(textOf(card))), made, "card.decided",
                     words::decidedOnCard(textOf(card), made.decision, made.decidedBy));
}

Result<void> WorkshopViewModel::reopen(const std::string& card)
{
    return keepEntry(WorkshopWords::tr("Open again “%1”").arg(text(textOf(card))), reopened(entry(card)),
                     "card.reopened", textOf(card));
}

std::vector<AuditRecord> WorkshopViewModel::trailOf(const std::string& card) const
{
    if (!store_)
        return {};
    return store_->trailOf(keyOf(std::string(cardItem) + card)).value_or(std::vector<AuditRecord>());
}

Result<void> WorkshopViewModel::keepDraft()
{
    pause_.stop();
    return keptOrWaits(keepItem(
        WorkshopWords::tr("Change the draft price book"),
        {{keyOf(draftItem), writePriceBook(*draft_.book())}, "draft.changed", draftDetail(draft_.differences())}));
}

void WorkshopViewModel::keepNow()
{
    if (const auto kept = keepDraft(); !kept)
        emit failed(kept.error());
}

void WorkshopViewModel::keepPending()
{
    emit keepWanted();
    if (pause_.isActive())
        keepNow();
}

Result<void> WorkshopViewModel::noteHandedOut(const SharedBook& book, const Message& how)
{
    if (auto kept = keepDraft(); !kept && waiting_.isEmpty())
        return kept;
    return keptOrWaits(waiting_.make({"book.drafted " + book->sha256, text(how), [this, book, how]() -> Result<void> {
                                          return TRY(store())->keepBook(*book, "book.drafted", how);
                                      }}));
}

} // namespace seatwise::ui
