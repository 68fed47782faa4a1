#pragma once

#include <memory>
#include <string>
#include <vector>

#include <QObject>
#include <QTimer>

#include "models/store_in_use.h"
#include "stores/quote_stores.h"
#include "workshop/draft_model.h"
#include "workshop/model/experiment_run.h"
#include "workshop/model/workshop_draft.h"
#include "workshop/session.h"

namespace seatwise::ui {

/// What the analyses of a workshop show again when a page is made anew; it is not kept.
struct HeldAnalyses
{
    std::optional<ImportedTable> use;               ///< monthly use that the credit ledger is of
    std::shared_ptr<const ExperimentAnswer> answer; ///< of the experiment that was run last; null for none
    std::shared_ptr<ExperimentRun> run;             ///< that goes on meanwhile; null before the first
};

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

    /// Keeps what waits, as far as the server answers, and then reads what is kept anew, opening the store where it is
    /// not open yet. Returns what went wrong with what waited.
    Result<void> refresh();
    /// Leaves the store for that of another address. What waits is tried once more, then given up.
    void openAt(const std::string& address);
    /// Why nothing is kept; nothing wrong while the store can be read.
    [[nodiscard]] const Result<void>& isKept() const { return isKept_; }
    /// What could not be kept because the store's server did not answer.
    [[nodiscard]] const WaitingChanges& waiting() const { return store_.waiting(); }
    [[nodiscard]] Date today() const { return today_; }

    /// What the workshop knows, as it is shown. What is typed on a page and not handed over yet is not in it.
    [[nodiscard]] const WorkshopSession& session() const { return session_; }
    /// Its draft price book, which is kept a moment after its last change.
    [[nodiscard]] WorkshopDraft& draft() { return draft_; }
    /// What the audit trail says of a card, oldest first.
    [[nodiscard]] std::vector<AuditRecord> trailOf(const std::string& card) const;

    // What is changed is in workshop_edits.h; `called` names a change that waits.

    /// Refused, and shows what stands on the card now, where somebody else changed it since it was read.
    [[nodiscard]] Result<void> changeCard(const QString& called, const std::string& card,
                                          const Result<WorkshopStep>& step);
    [[nodiscard]] Result<void> changeBallots(const QString& called, const std::string& person,
                                             const WorkshopEdit& edit);
    [[nodiscard]] Result<void> propose(const QString& proposal, const QString& by);
    [[nodiscard]] Result<void> changeTables(const QString& called, const Result<WorkshopStep>& step);
    /// Holds the experiment that was run last, for the draft pricing model; it is not kept.
    void hold(const HeldExperiment& experiment) { session_.experiment = experiment; }
    /// Holds what the analyses are of, while the program runs.
    [[nodiscard]] HeldAnalyses& held() { return held_; }
    /// Keeps what was typed a moment ago and is not kept yet; what goes wrong with the draft is said by failed().
    void keepPending();
    /// Notes in the audit trail that a draft was handed out: "opened in the Calculator".
    [[nodiscard]] Result<void> noteHandedOut(const SharedBook& book, const Message& how);

signals:
    /// What is kept was read anew: everything may have changed.
    void refreshed();
    void cardChanged(const std::string& card);
    /// Ballots or versions of the proposition.
    void contributionsChanged();
    /// Whoever holds what was typed and not kept yet, keep it now.
    void keepRequested();
    /// Something went wrong that nobody asked for just now, such as keeping the draft.
    void failed(const seatwise::Error& why);

private:
    [[nodiscard]] Result<void> read();
    void readAnew();
    void take(WorkshopSession session);
    [[nodiscard]] Result<void> keepDraft();
    void keepNow();
    [[nodiscard]] WaitingChanges::Outcome keepChange(const QString& called, const WorkshopChange& change);
    [[nodiscard]] WaitingChanges::Outcome keepEdit(const std::string& key, const QString& called,
                                                   const WorkshopEdit& edit);
    [[nodiscard]] static Result<void> keptOrWaits(const WaitingChanges::Outcome& outcome);

    StoreInUse<WorkshopStore> store_;
    bool wasRead_ = false; ///< what is kept in the store, once at the least
    Date today_;
    Result<void> isKept_;
    WorkshopSession session_;
    WorkshopDraft draft_;
    HeldAnalyses held_;
    QTimer pause_; ///< after a change of the draft, before it is kept
};

} // namespace seatwise::ui
