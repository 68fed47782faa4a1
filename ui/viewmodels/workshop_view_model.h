#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QLocale>
#include <QObject>
#include <QTimer>

#include "pricebook/book_library.h"
#include "quoting/quote_stores.h"
#include "viewmodels/waiting_changes.h"
#include "viewmodels/workshop_draft.h"
#include "workshop/card.h"
#include "workshop/contributions.h"
#include "workshop/draft_model.h"
#include "workshop/worksheet.h"
#include "workshop/workshop_store.h"

namespace seatwise::ui {

/// Binds the Workshop page to the worksheet and the store: cards, draft, ballots, value propositions and imported
/// tables, each kept with its entry in the audit trail. An action that returns nothing wrong is done and on the
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

    [[nodiscard]] const std::vector<WorksheetCard>& cards() const { return cards_; }
    [[nodiscard]] std::vector<WorksheetCard> cardsOf(std::string_view section) const;
    /// What was written on a card; empty fields where nothing was.
    [[nodiscard]] CardEntry entry(const std::string& card) const;
    [[nodiscard]] Result<void> keep(const CardEntry& changed);
    [[nodiscard]] Result<void> decide(const std::string& card, const QString& decision, const QString& by);
    [[nodiscard]] Result<void> reopen(const std::string& card);
    /// What the audit trail says of a card, oldest first.
    [[nodiscard]] std::vector<AuditRecord> trailOf(const std::string& card) const;

    [[nodiscard]] WorkshopDraft& draft() { return draft_; }
    [[nodiscard]] const WorkshopDraft& draft() const { return draft_; }
    /// The draft as it is handed out: without the assumptions that were decided on their cards.
    [[nodiscard]] Result<SharedBook> finishedDraft() const;
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

    /// How each person ranks the five priorities, in the order of the worksheet.
    [[nodiscard]] const std::vector<Ballot>& ballots() const { return ballots_; }
    /// In the language of the window.
    [[nodiscard]] std::vector<std::string> priorities() const;
    /// Keeps a ballot in place of the one the person cast before.
    [[nodiscard]] Result<void> cast(const Ballot& ballot);
    [[nodiscard]] Result<void> withdraw(const std::string& person);

    [[nodiscard]] const std::vector<Proposition>& propositions() const { return propositions_; }
    [[nodiscard]] Result<void> propose(const QString& proposal, const QString& by);

    /// The tables that were imported last; nothing where none was.
    [[nodiscard]] const std::optional<ImportedTable>& survey() const { return survey_; }
    [[nodiscard]] const std::optional<ImportedTable>& customers() const { return customers_; }
    [[nodiscard]] Result<void> keepSurvey(const ImportedTable& table);
    [[nodiscard]] Result<void> keepCustomers(const ImportedTable& table);

    /// Everything the draft pricing model says, but for an experiment, which is not kept.
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
    [[nodiscard]] Result<void> take(const WorkshopItem& item);
    [[nodiscard]] Result<void> takeDraft(const std::string& content);
    void readAnew();
    [[nodiscard]] bool isLost() const { return store_ && store_->isLost(); }
    [[nodiscard]] std::string keyOf(std::string_view name) const;
    [[nodiscard]] Result<std::optional<std::string>> kept(std::string_view name);
    [[nodiscard]] Result<void> write(const WorkshopChange& change);
    /// Keeps an item, or lets it wait; `called` is what it is called while it waits.
    [[nodiscard]] WaitingChanges::Outcome keepItem(const QString& called, const WorkshopChange& change);
    [[nodiscard]] Result<void> keepEntry(const QString& called, const CardEntry& entry, const std::string& event,
                                         const Message& detail);
    [[nodiscard]] Result<void> changeBallots(const QString& called, const std::string& person,
                                             const std::function<void(std::vector<Ballot>&)>& change,
                                             const Message& detail);
    [[nodiscard]] static Result<void> keptOrWaits(const WaitingChanges::Outcome& outcome);
    [[nodiscard]] Result<void> add(const Proposition& version);
    [[nodiscard]] Message textOf(const std::string& card) const;
    void forget();
    void keepNow();

    const QuoteStores& stores_;
    std::string address_;
    std::unique_ptr<WorkshopStore> store_;
    bool wasRead_ = false; ///< what is kept in the store, once at the least
    Date today_;
    QLocale locale_;
    Result<void> isKept_;
    std::vector<WorksheetCard> cards_;
    std::map<std::string, CardEntry> entries_;
    std::vector<Ballot> ballots_;
    std::vector<Proposition> propositions_;
    std::optional<ImportedTable> survey_;
    std::optional<ImportedTable> customers_;
    WorkshopDraft draft_;
    WaitingChanges waiting_;
    QTimer pause_; ///< after a change of the draft, before it is kept
};

} // namespace seatwise::ui
