#pragma once

#include <memory>
#include <string>
#include <vector>

#include <QLocale>
#include <QObject>
#include <QTimer>

#include "stores/quote_stores.h"
#include "viewmodels/waiting_changes.h"
#include "viewmodels/workshop_draft.h"
#include "workshop/draft_model.h"
#include "workshop/session.h"

namespace seatwise::ui {

/// Binds the Workshop page to a WorkshopSession and its store. An action that returns nothing wrong is done and on the
/// disk. What meets a lost connection counts here, and waits to be kept.
class WorkshopViewModel : public QObject
{
    Q_OBJECT

public:
    /// The stores must outlive it. `book` is the price book that the worksheet is about, as it is today. The store at
    /// `address` is opened when it is first needed.
    WorkshopViewModel(const SharedBook& book, const QuoteStores& stores, std::string address, Date today,
                      QObject* parent = nullptr);

    /// Reads what is kept anew, opening the store where it is not open yet. What waits is kept first: it is newer.
    void refresh();
    /// Leaves the store for that of another address. What waits is tried once more, then given up.
    void openAt(const std::string& address);
    /// Why nothing is kept; nothing wrong while the store can be read.
    [[nodiscard]] const Result<void>& isKept() const { return isKept_; }
    [[nodiscard]] Date today() const { return today_; }
    [[nodiscard]] const QLocale& locale() const { return locale_; }

    /// What the workshop knows, as it is shown. What is typed on a page and not handed over yet is not in it.
    [[nodiscard]] const WorkshopSession& session() const { return session_; }

    /// Each is refused, and shows what stands on the card now, where somebody else changed it since it was read.
    [[nodiscard]] Result<void> keep(const CardEntry& changed);
    [[nodiscard]] Result<void> decide(const std::string& card, const QString& decision, const QString& by);
    [[nodiscard]] Result<void> reopen(const std::string& card);
    /// What the audit trail says of a card, oldest first.
    [[nodiscard]] std::vector<AuditRecord> trailOf(const std::string& card) const;

    [[nodiscard]] WorkshopDraft& draft() { return draft_; }
    [[nodiscard]] const WorkshopDraft& draft() const { return draft_; }
    /// Keeps the draft now; otherwise it is kept a moment after its last change.
    [[nodiscard]] Result<void> keepDraft();
    /// Keeps what was typed a moment ago and is not kept yet; what goes wrong with the draft is said by failed().
    void keepPending();
    /// What could not be kept because the store's server did not answer.
    [[nodiscard]] const WaitingChanges& waiting() const { return waiting_; }
    /// Keeps what waits, as far as the server answers, and reads everything anew once nothing waits.
    [[nodiscard]] Result<void> tryAgain();
    /// Notes in the audit trail that a draft was handed out: "opened in the Calculator".
    [[nodiscard]] Result<void> noteHandedOut(const SharedBook& book, const Message& how);

    /// The priorities to rank, in the language of the window.
    [[nodiscard]] std::vector<std::string> priorities() const;
    /// Keeps a ballot in place of the one the person cast before.
    [[nodiscard]] Result<void> cast(const Ballot& ballot);
    [[nodiscard]] Result<void> withdraw(const std::string& person);

    [[nodiscard]] Result<void> propose(const QString& proposal, const QString& by);

    [[nodiscard]] Result<void> keepSurvey(const ImportedTable& table);
    [[nodiscard]] Result<void> keepCustomers(const ImportedTable& table);
    /// Holds the experiment that was run last, for the draft pricing model; it is not kept.
    void hold(const HeldExperiment& experiment) { session_.experiment = experiment; }

    /// Everything the draft pricing model says.
    [[nodiscard]] Result<DraftModel> model() const;

signals:
    /// What is kept was read anew: everything may have changed.
    void refreshed();
    void cardChanged(const std::string& card);
    void ballotsChanged();
    void propositionsChanged();
    /// Whoever holds what was typed and not kept yet, keep it now.
    void keepWanted();
    /// Something went wrong that nobody asked for just now, such as keeping the draft.
    void failed(const seatwise::Error& why);

private:
    [[nodiscard]] Result<WorkshopStore*> store();
    [[nodiscard]] Result<void> read();
    void readAnew();
    void take(WorkshopSession session);
    [[nodiscard]] bool isLost() const { return store_ && store_->isLost(); }
    /// Keeps a change, or lets it wait; `called` is what it is called while it waits.
    [[nodiscard]] WaitingChanges::Outcome keepChange(const QString& called, const WorkshopChange& change);
    [[nodiscard]] WaitingChanges::Outcome keepEdit(const std::string& key, const QString& called,
                                                   const WorkshopEdit& edit);
    [[nodiscard]] Result<void> keepEntry(const QString& called, const std::string& card,
                                         const Result<WorkshopStep>& step);
    [[nodiscard]] Result<void> changeBallots(const QString& called, const std::string& person,
                                             const WorkshopEdit& edit);
    [[nodiscard]] static Result<void> keptOrWaits(const WaitingChanges::Outcome& outcome);
    [[nodiscard]] QString called(const QString& sentence, const std::string& card) const;
    void keepNow();

    const QuoteStores& stores_;
    std::string address_;
    std::unique_ptr<WorkshopStore> store_;
    bool wasRead_ = false; ///< what is kept in the store, once at the least
    Date today_;
    QLocale locale_;
    Result<void> isKept_;
    WorkshopSession session_;
    WorkshopDraft draft_;
    WaitingChanges waiting_;
    QTimer pause_; ///< after a change of the draft, before it is kept
};

} // namespace seatwise::ui
