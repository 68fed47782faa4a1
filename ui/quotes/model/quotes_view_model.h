#pragma once

#include <functional>
#include <optional>
#include <vector>

#include <QLocale>
#include <QObject>
#include <QUndoStack>

#include "models/store_in_use.h"
#include "money/error.h"
#include "pricebook/book_library.h"
#include "quotes/model/plan_names.h"
#include "quoting/attention.h"
#include "quoting/moves.h"
#include "quoting/quote_store.h"
#include "stores/quote_stores.h"

namespace seatwise::ui {

/// Which quotes the list shows: those that need attention, of these those that wait for an approval alone, all, or
/// those of a status.
struct QuoteFilter
{
    bool attention = false;
    bool approval = false;
    std::optional<QuoteStatus> status;
    QString text; ///< looked for in customer, number, plan and purchase order

    friend bool operator==(const QuoteFilter&, const QuoteFilter&) = default;
};

/// What the list shows.
struct QuoteListing
{
    QuoteFilter filter;
    std::vector<QuoteSummary> quotes;
    PlanNames planNames;              ///< of the plans that quotes are of, as far as they are known
    std::vector<Attention> attention; ///< what each quote waits for that needs attention
    std::optional<Error> problem;     ///< why there is nothing to show
};

/// The quote on show.
struct ChosenQuote
{
    std::optional<Quote> quote;
    SharedBook book;              ///< it was priced with
    std::optional<Error> problem; ///< why the one that was chosen cannot be shown
};

/// Binds the Quotes page to the store: the list, the quote on show, and how it moves on. What can be asked of a quote
/// is in quote_actions.h, what the store has on record in quote_records.h. A move that returns nothing wrong is done
/// and on the disk.
class QuotesViewModel : public QObject
{
    Q_OBJECT

public:
    /// Library and stores must outlive it. The store at `address` is opened when it is first needed. `today` decides
    /// what has expired and is the day of every move.
    QuotesViewModel(const BookLibrary& library, const QuoteStores& stores, std::string address, Date today,
                    QObject* parent = nullptr);

    /// Keeps what waits, as far as the server answers, and reads the store anew, opening it where it is not open yet.
    /// Returns what went wrong with what waited.
    Result<void> refresh();
    /// Leaves the store for that of another address. What waits is tried once more, then given up.
    void openAt(const std::string& address);
    /// The store to ask; opened where it is not open yet.
    [[nodiscard]] Result<const QuoteStore*> store();
    /// What could not be kept because the store's server did not answer.
    [[nodiscard]] const WaitingChanges& waiting() const { return store_.waiting(); }

    [[nodiscard]] const QuoteListing& listing() const { return listing_; }
    void setFilter(const QuoteFilter& filter);
    [[nodiscard]] Date today() const { return today_; }
    [[nodiscard]] QLocale locale() const { return {}; }

    [[nodiscard]] const ChosenQuote& chosen() const { return chosen_; }
    /// The quote on show; null for none.
    [[nodiscard]] const Quote* current() const { return chosen_.quote ? &*chosen_.quote : nullptr; }
    void show(const QuoteId& id);

    /// Keeps a new draft and shows it.
    [[nodiscard]] Result<void> keep(const Result<Quote>& draft, const SharedBook& book);
    /// Makes a move of a quote and shows it; one of the same kind that waits for the quote is given up for it. What
    /// `beside` keeps is kept with it, or neither.
    [[nodiscard]] Result<void> move(Move kind, const Quote& quote, const QuoteMove& move,
                                    const KeptBeside& beside = {});
    /// Makes a change of the store and shows its quote; one that meets a lost connection waits under its name, and
    /// one of the same key that waits is given up for it.
    [[nodiscard]] Result<void> make(const std::string& key, const QString& name,
                                    const std::function<Result<Quote>(QuoteStore&)>& work);
    /// The shipped book of the id of the one on show; a quote of a file's book has none but its own.
    [[nodiscard]] Result<SharedBook> todaysBook() const;
    [[nodiscard]] QUndoStack& undoStack() { return undo_; }

signals:
    /// An undo or redo was refused, and why.
    void notUndone(const seatwise::Error& why);
    void listChanged();
    void currentChanged();
    /// An edit of a quote's details was done, undone or redone: the form is to show them and keep them.
    void detailsEdited(const seatwise::QuoteId& id, const seatwise::QuoteDetails& details);

private:
    void read();
    void readList();
    void findQuotes(const QuoteStore& store);
    void showMade();

    const BookLibrary& library_;
    StoreInUse<QuoteStore> store_;
    Date today_;
    QUndoStack undo_;
    QuoteListing listing_;
    ChosenQuote chosen_;
    QuoteId made_; ///< id of the quote that was changed last and is not shown yet
};

} // namespace seatwise::ui
