#include "viewmodels/workshop_view_model.h"

#include <utility>

#include "viewmodels/format.h"
#include "widgets/typing.h"
#include "words/features.h"

namespace seatwise::ui {

namespace {

} // namespace

WorkshopViewModel::WorkshopViewModel(const SharedBook& book, const QuoteStores& stores, std::string address, Date today,
                                     QObject* parent)
    : QObject(parent)
    , stores_(stores)
    , address_(std::move(address))
    , today_(today)
    , session_(sessionAbout(book))
    , draft_(book)
    , waiting_([this] { return isLost(); })
{
    pause_.setSingleShot(true);
    pause_.setInterval(typingPause);
    connect(&draft_, &WorkshopDraft::changed, this, [this] {
        session_ = withDraft(std::move(session_), draft_.book());
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
    take(sessionAbout(draft_.today())); // until the other store has one
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
        take(withDraft(sessionAbout(draft_.today()), draft_.book()));
    else if (!wasRead_)
        store_.reset();
    pause_.stop(); // what was just read is kept already
    emit refreshed();
}

Result<void> WorkshopViewModel::read()
{
    take(TRY(readInto(withDraft(sessionAbout(draft_.today()), draft_.book()), *TRY(store()))));
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
    return waiting_.make({change.item.key + " " + change.event, called, [this, change]() -> Result<void> {
                              return seatwise::keep(*TRY(store()), session_, change);
                          }});
}

WaitingChanges::Outcome WorkshopViewModel::keepEdit(const std::string& key, const QString& called,
                                                    const WorkshopEdit& edit)
{
    return waiting_.make(
        {key, called, [this, edit]() -> Result<void> { return keepOnTop(*TRY(store()), session_, edit); }});
}

Result<void> WorkshopViewModel::keptOrWaits(const WaitingChanges::Outcome& outcome)
{
    if (outcome.waits)
        return seatwise::failed(
            WorkshopWords::tr("%1; it waits to be kept").arg(problemText(outcome.kept)).toStdString());
    return outcome.kept;
}

QString WorkshopViewModel::called(const QString& sentence, const std::string& card) const
{
    const auto found = findCard(session_, card);
    return sentence.arg(found ? text(found->text) : text(card));
}

Result<void> WorkshopViewModel::keepEntry(const QString& called, const std::string& card,
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

Result<void> WorkshopViewModel::keep(const CardEntry& changed)
{
    if (changed == entryOf(session_, changed.card))
        return {};
    return keepEntry(called(WorkshopWords::tr("Change “%1”"), changed.card), changed.card, written(session_, changed));
}

Result<void> WorkshopViewModel::decide(const std::string& card, const QString& decision, const QString& by)
{
    return keepEntry(called(WorkshopWords::tr("Decide “%1”"), card), card,
                     cardDecided(session_, card, decision.trimmed().toStdString(), by.trimmed().toStdString(), today_));
}

Result<void> WorkshopViewModel::reopen(const std::string& card)
{
    return keepEntry(called(WorkshopWords::tr("Open again “%1”"), card), card, cardReopened(session_, card));
}

std::vector<AuditRecord> WorkshopViewModel::trailOf(const std::string& card) const
{
    if (!store_)
        return {};
    return store_->trailOf(keyOfCard(session_, card)).value_or(std::vector<AuditRecord>());
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

std::vector<std::string> WorkshopViewModel::priorities() const
{
    std::vector<std::string> texts;
    for (const Message& priority : prioritiesOf(session_))
        texts.push_back(text(priority).toStdString());
    return texts;
}

Result<void> WorkshopViewModel::changeBallots(const QString& called, const std::string& person,
                                              const WorkshopEdit& edit)
{
    WorkshopStep shown = TRY(edit(session_));
    const auto outcome = keepEdit("ballot " + person, called, edit);
    if (outcome.waits)
        session_.ballots = std::move(shown.session.ballots);
    emit ballotsChanged();
    return keptOrWaits(outcome);
}

Result<void> WorkshopViewModel::cast(const Ballot& ballot)
{
    return changeBallots(WorkshopWords::tr("The ranking of %1").arg(text(ballot.person)), ballot.person,
                         [ballot](WorkshopSession session) { return ranked(std::move(session), ballot); });
}

Result<void> WorkshopViewModel::withdraw(const std::string& person)
{
    return changeBallots(WorkshopWords::tr("Withdraw the ranking of %1").arg(text(person)), person,
                         [person](WorkshopSession session) { return rankingWithdrawn(std::move(session), person); });
}

Result<void> WorkshopViewModel::propose(const QString& proposal, const QString& by)
{
    const Proposition version{proposal.trimmed().toStdString(), by.trimmed().toStdString(), today_};
    const WorkshopEdit edit = [version](WorkshopSession session) { return proposed(std::move(session), version); };
    WorkshopStep shown = TRY(edit(session_));
    const auto& versions = session_.propositions;
    const bool waitsAlready = !waiting_.isEmpty() && !versions.empty() && versions.back() == version;
    const auto outcome = keepEdit("proposition " + version.text + "\n" + version.by,
                                  WorkshopWords::tr("A version of the value proposition"), edit);
    if (outcome.waits && !waitsAlready)
        session_.propositions = std::move(shown.session.propositions);
    emit propositionsChanged();
    return keptOrWaits(outcome);
}

Result<void> WorkshopViewModel::keepSurvey(const ImportedTable& table)
{
    WorkshopStep step = TRY(surveyImported(session_, table));
    session_.survey = std::move(step.session.survey);
    return keptOrWaits(keepChange(WorkshopWords::tr("The survey %1").arg(text(table.name)), step.change));
}

Result<void> WorkshopViewModel::keepCustomers(const ImportedTable& table)
{
    WorkshopStep step = TRY(customersImported(session_, table));
    session_.customers = std::move(step.session.customers);
    return keptOrWaits(keepChange(WorkshopWords::tr("The customers %1").arg(text(table.name)), step.change));
}

Result<DraftModel> WorkshopViewModel::model() const
{
    return draftModelOf(session_, today_, priorities());
}

} // namespace seatwise::ui
