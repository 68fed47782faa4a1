#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include <QLocale>
#include <QObject>
#include <QUndoStack>

#include "money/error.h"
#include "pricebook/book_library.h"
#include "quoting/attention.h"
#include "quoting/quote_moves.h"
#include "quoting/quote_store.h"
#include "stores/quote_stores.h"
#include "viewmodels/waiting_changes.h"

namespace seatwise::ui {

/// Which quotes the list shows: those that need attention, all, or those of a status.
struct QuoteFilter
{
    bool attention = false;
    std::optional<QuoteStatus> status;
    QString text; ///< looked for in customer, number, plan and purchase order

    friend bool operator==(const QuoteFilter&, const QuoteFilter&) = default;
};

/// Binds the Quotes page to the store: the list, the quote on show, and what can be done to it. An action
/// that returns nothing wrong is done and on the disk.
class QuotesViewModel : public QObject
{
    Q_OBJECT

public:
    /// Library and stores must outlive it. The store at `address` is opened when it is first needed. `today` decides
    /// what has expired and is the day of every move.
    QuotesViewModel(const BookLibrary& library, const QuoteStores& stores, std::string address, Date today,
                    QObject* parent = nullptr);

    /// Reads the store anew, opening it where it is not open yet.
    void refresh();
    /// Leaves the store for that of another address. What waits is tried once more, then given up.
    void openAt(const std::string& address);

    /// Why there is nothing to show; nothing while the store can be read.
    [[nodiscard]] const std::optional<Error>& problem() const { return problem_; }
    [[nodiscard]] const std::vector<QuoteSummary>& quotes() const { return quotes_; }
    /// What each of quotes() waits for where it needs attention.
    [[nodiscard]] const std::vector<Attention>& attention() const { return attention_; }
    [[nodiscard]] Date today() const { return today_; }
    [[nodiscard]] const QLocale& locale() const { return locale_; }

    [[nodiscard]] const QuoteFilter& filter() const { return filter_; }
    void setFilter(const QuoteFilter& filter);

    /// The quote on show, and the book it was priced with; null for none.
    [[nodiscard]] const Quote* current() const { return current_ ? &*current_ : nullptr; }
    [[nodiscard]] const PriceBook* currentBook() const { return book_.get(); }
    [[nodiscard]] QuoteStatus currentStatus() const;
    /// Why the quote that was chosen cannot be shown; nothing when it can.
    [[nodiscard]] const std::optional<Error>& currentProblem() const { return currentProblem_; }
    void show(const QuoteId& id);
    /// The other quotes of the customer on show, the newest first.
    [[nodiscard]] std::vector<QuoteSummary> historyOfCustomer() const;
    /// What the audit trail says of the quote on show.
    [[nodiscard]] std::vector<AuditRecord> trail() const;

    /// Keeps a new draft and shows it.
    [[nodiscard]] Result<void> keep(const Result<Quote>& draft, const SharedBook& book);
    [[nodiscard]] Result<void> setDetails(const QuoteDetails& details);
    [[nodiscard]] Result<void> approve(const QString& by, const QString& note);
    /// Issues the draft on show; `reason` is why, where its price book is outside its dates.
    [[nodiscard]] Result<void> issue(const QString& reason = {});
    /// What is to be said before the draft on show is issued outside the dates of its price book; empty within them.
    [[nodiscard]] QString outsideDates() const;
    /// What the customer said to the quote on show, and when.
    [[nodiscard]] Result<void> accept(const Decision& decision);
    [[nodiscard]] Result<void> decline(const Decision& decision);
    /// Puts the draft on show away, as a step to undo; restore() brings the discarded one on show back.
    [[nodiscard]] Result<void> discard();
    [[nodiscard]] Result<void> restore();
    [[nodiscard]] QUndoStack& undoStack() { return undo_; }
    [[nodiscard]] Result<void> revise();
    [[nodiscard]] Result<void> renew();
    [[nodiscard]] Result<void> reprice();
    /// What could not be kept because the store's server did not answer.
    [[nodiscard]] const WaitingChanges& waiting() const { return waiting_; }
    /// Keeps what waits, as far as the server answers.
    [[nodiscard]] Result<void> tryAgain();
    /// What today's book would change of the draft on show.
    [[nodiscard]] Result<PriceDifference> difference() const;
    /// Whether the code is that of an issued quote, and why not, in one line.
    [[nodiscard]] Result<QString> verify(const QString& number, const QString& code) const;
    /// The head of the audit trail, which exported quotes carry; empty when there is none to be had.
    [[nodiscard]] std::string auditHead() const;
    /// The audit trail checked against what is kept; see Progress for how it is stopped.
    [[nodiscard]] Result<AuditReport> checkTrail(const Progress& progress);

signals:
    /// An undo or redo was refused, and why.
    void notUndone(const seatwise::Error& why);
    void listChanged();
    void currentChanged();

private:
    /// Makes a change and shows its quote; one that meets a lost connection waits.
    [[nodiscard]] Result<void> make(const std::string& key, const QString& name,
                                    const std::function<Result<Quote>()>& work);
    [[nodiscard]] bool isLost() const { return store_ && store_->isLost(); }
    [[nodiscard]] Result<QuoteStore*> store();
    void readList();
    void findQuotes();
    void showMade();
    friend class DiscardCommand;

    [[nodiscard]] Result<void> move(const QString& verb, const QuoteMove& move);
    [[nodiscard]] Result<void> moveOf(const QString& verb, const Quote& quote, const QuoteMove& move);
    [[nodiscard]] Result<void> follow(const std::function<Result<Quote>(const Quote&, const PriceBook&)>& follow,
                                      bool withTodaysBook);
    [[nodiscard]] Result<SharedBook> todaysBook() const;

    const BookLibrary& library_;
    const QuoteStores& stores_;
    std::string address_;
    std::unique_ptr<QuoteStore> store_;
    Date today_;
    QLocale locale_;
    QUndoStack undo_;
    QuoteFilter filter_;
    std::optional<Error> problem_;
    std::vector<QuoteSummary> quotes_;
    std::vector<Attention> attention_;
    std::optional<Quote> current_;
    SharedBook book_;
    std::optional<Error> currentProblem_;
    WaitingChanges waiting_;
    QuoteId made_; ///< id of the quote that was changed last and is not shown yet
};

/// A name for a quote that nobody else gives.
[[nodiscard]] QuoteId newQuoteId();

} // namespace seatwise::ui
