#pragma once

#include <map>
#include <memory>
#include <string>

#include <QDate>
#include <QUndoStack>

#include "models/page_edit.h"
#include "page.h"
#include "seatchange/model/seat_change.h"

namespace seatwise {
struct QuoteRequest;
}

namespace seatwise::ui {

class CalculatorViewModel;
class ChangeBanner;
class ChangeCard;
class ChangePanel;
struct QuotedSeatChange;

/// Page 3: what a change of seats or plan, a trial's conversion or a cancellation costs, and when it takes effect. What
/// is set for a price book, and what can be undone of it, is kept for when the book is chosen again.
class SeatChangePage : public Page
{
    Q_OBJECT

public:
    /// `today` is the day that a change begins with.
    SeatChangePage(CalculatorViewModel& model, QDate today, QWidget* parent = nullptr);

    /// The change as it stands.
    [[nodiscard]] const ChangeInputs& inputs() const;

    /// Comes on show with the subscription of an accepted quote, in its own book, as a step to undo.
    void beginWith(const Quote& accepted, const SharedBook& book);
    /// Comes on show with the quote of a seat change to be changed, in its own book, as a step to undo.
    void changeQuote(const Quote& quote, const SharedBook& book);
    /// Brings back what stood there before a quote was changed.
    void endChange();
    /// Comes on show and says beside the quote why its change was not kept.
    void sayOfChange(const QString& problem);

    [[nodiscard]] std::vector<Command> commands() override;
    /// Of the price book in use.
    [[nodiscard]] QUndoStack* undoStack() const override { return &desk_->undo; }
    [[nodiscard]] QString status() const override;
    [[nodiscard]] std::optional<QString> summary() const override;
    [[nodiscard]] std::vector<Unkept> unkept() override;
    [[nodiscard]] QuoteDraft quoteDraft() const override;
    void focusFirst() override;

signals:
    /// A person wants to choose an accepted quote to begin with.
    void acceptedQuoteRequested();
    /// A quote is to be kept with this request.
    void changeOffered(const seatwise::Quote& quote, const seatwise::QuoteRequest& request);

protected:
    void make() override;
    void fitRoom() override;

private:
    /// What stands on the page.
    struct State
    {
        ChangeInputs inputs;
        std::shared_ptr<const QuotedSeatChange> changing; ///< the quote that is changed; null for none

        friend bool operator==(const State&, const State&) = default;
    };

    /// What was set for a price book.
    struct Desk : State
    {
        SharedBook book;
        QUndoStack undo;
    };

    void takeOver();
    [[nodiscard]] bool isOpened(const SharedBook& book);
    void showBook();
    void edit(const ChangeInputs& after, const StepName& name = {});
    void step(State after, const StepName& name);
    void showInputs();
    void showBanner();
    void offerChange();

    CalculatorViewModel& model_;
    QDate today_;
    std::map<std::string, std::unique_ptr<Desk>> desks_; ///< by the hash of the book
    Desk* desk_ = nullptr;                               ///< of the book in use
    int gesture_ = 0;
    QScrollArea* side_ = nullptr;
    ChangePanel* panel_ = nullptr;
    ChangeBanner* banner_ = nullptr;
    ChangeCard* card_ = nullptr;
};

} // namespace seatwise::ui
