#include "workshop/model/workshop_view_model.h"

#include <utility>

#include "widgets/typing.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

WorkshopViewModel::WorkshopViewModel(const SharedBook& book, const QuoteStores& stores, std::string address, Date today,
                                     QObject* parent)
    : QObject(parent)
    , store_(std::move(address), [&stores](const std::string& at) { return stores.openWorkshop(at); })
    , today_(today)
    , session_(sessionAbout(book))
    , draft_(book)
{
    pause_.setSingleShot(true);
    pause_.setInterval(typingPause);
    connect(&draft_, &WorkshopDraft::changed, this, [this] {
        session_ = withDraft(std::move(session_), draft_.book());
        pause_.start();
    });
    connect(&pause_, &QTimer::timeout, this, &WorkshopViewModel::keepNow);
}

void WorkshopViewModel::openAt(const std::string& address)
{
    keepPending();
    store_.leaveFor(address);
    wasRead_ = false;
    take(sessionAbout(draft_.today())); // until the other store has one
    readAnew();
}

Result<void> WorkshopViewModel::refresh()
{
    keepPending();
    auto kept = store_.waiting().tryAgain();
    if (waiting().isEmpty())
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
    else if (!store_.isLost())
        take(withDraft(sessionAbout(draft_.today()), draft_.book()));
    else if (!wasRead_)
        store_.close();
    pause_.stop(); // what was just read is kept already
    emit refreshed();
}

Result<void> WorkshopViewModel::read()
{
    take(TRY(readInto(withDraft(sessionAbout(draft_.today()), draft_.book()), *TRY(store_.opened()))));
    return {};
}

/// The draft on show stays where it is the same, with what can be undone of it.
void WorkshopViewModel::take(WorkshopSession session)
{
    session.experiment = std::move(session_.experiment);
    session_ = std::move(session);
    if (const SharedBook draft = session_.draft; draft->sha256 != draft_.book()->sha256)
        draft_.resume(draft);
}

WaitingChanges::Outcome WorkshopViewModel::keepChange(const QString& called, const WorkshopChange& change)
{
    return store_.waiting().make({change.item.key + " " + change.event, called, [this, change]() -> Result<void> {
                                      return seatwise::keep(*TRY(store_.opened()), session_, change);
                                  }});
}

WaitingChanges::Outcome WorkshopViewModel::keepEdit(const std::string& key, const QString& called,
                                                    const WorkshopEdit& edit)
{
    return store_.waiting().make(
        {key, called, [this, edit]() -> Result<void> { return keepOnTop(*TRY(store_.opened()), session_, edit); }});
}

Result<void> WorkshopViewModel::keptOrWaits(const WaitingChanges::Outcome& outcome)
{
    if (outcome.waits)
        return seatwise::failed(
            WorkshopWords::tr("%1; it waits to be kept").arg(problemText(outcome.kept)).toStdString());
    return outcome.kept;
}

Result<void> WorkshopViewModel::changeCard(const QString& called, const std::string& card,
                                           const Result<WorkshopStep>& step)
{
    const WorkshopStep made = TRY(step);
    const CardEntry before = entryOf(session_, card);
    const auto outcome = keepChange(called, made.change);
    if (outcome.kept || outcome.waits)
        session_.entries[card] = entryOf(made.session, card);
    if (entryOf(session_, card) != before) // it may be what somebody else made of it
        emit cardChanged(card);
    return keptOrWaits(outcome);
}

std::vector<AuditRecord> WorkshopViewModel::trailOf(const std::string& card) const
{
    const WorkshopStore* store = store_.ifOpen();
    return store ? store->trailOf(keyOfCard(session_, card)).value_or(std::vector<AuditRecord>())
                 : std::vector<AuditRecord>();
}

Result<void> WorkshopViewModel::keepDraft()
{
    pause_.stop();
    return keptOrWaits(keepChange(WorkshopWords::tr("Change the draft price book"), changeOfDraft(session_)));
}

void WorkshopViewModel::keepNow()
{
    if (const auto kept = keepDraft(); !kept)
        emit failed(kept.error());
}

void WorkshopViewModel::keepPending()
{
    emit keepRequested();
    if (pause_.isActive())
        keepNow();
}

Result<void> WorkshopViewModel::noteHandedOut(const SharedBook& book, const Message& how)
{
    if (auto kept = keepDraft(); !kept && waiting().isEmpty())
        return kept;
    return keptOrWaits(
        store_.waiting().make({"book.drafted " + book->sha256, toQString(how), [this, book, how]() -> Result<void> {
                                   return TRY(store_.opened())->keepBook(*book, "book.drafted", how);
                               }}));
}

Result<void> WorkshopViewModel::changeBallots(const QString& called, const std::string& person,
                                              const WorkshopEdit& edit)
{
    WorkshopStep shown = TRY(edit(session_));
    const auto outcome = keepEdit("ballot " + person, called, edit);
    if (outcome.waits)
        session_.ballots = std::move(shown.session.ballots);
    emit contributionsChanged();
    return keptOrWaits(outcome);
}

Result<void> WorkshopViewModel::propose(const QString& proposal, const QString& by)
{
    const Proposition version{proposal.trimmed().toStdString(), by.trimmed().toStdString(), today_};
    const WorkshopEdit edit = [version](WorkshopSession session) { return proposed(std::move(session), version); };
    WorkshopStep shown = TRY(edit(session_));
    const auto& versions = session_.propositions;
    const bool waitsAlready = !waiting().isEmpty() && !versions.empty() && versions.back() == version;
    const auto outcome = keepEdit("proposition " + version.text + "\n" + version.by,
                                  WorkshopWords::tr("A version of the value proposition"), edit);
    if (outcome.waits && !waitsAlready)
        session_.propositions = std::move(shown.session.propositions);
    emit contributionsChanged();
    return keptOrWaits(outcome);
}

Result<void> WorkshopViewModel::changeTables(const QString& called, const Result<WorkshopStep>& step)
{
    const WorkshopStep made = TRY(step);
    session_.survey = made.session.survey;
    session_.customers = made.session.customers;
    return keptOrWaits(keepChange(called, made.change));
}

} // namespace seatwise::ui
