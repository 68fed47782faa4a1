#pragma once

#include <map>
#include <memory>
#include <string>

#include <QDate>
#include <QUndoStack>
#include <QWidget>

#include "viewmodels/seat_change.h"

namespace seatwise {
class Price;
}

namespace seatwise::ui {

class CalculatorViewModel;
class ChangeCard;
class ChangePanel;

/// Page 3: what a change of seats or plan, a trial's conversion or a cancellation costs, and when it takes effect. What
/// is set for a price book, and what can be undone of it, is kept for when the book is chosen again.
class SeatChangePage : public QWidget
{
    Q_OBJECT

public:
    /// `today` is the day that a change begins with.
    SeatChangePage(CalculatorViewModel& model, QDate today, QWidget* parent = nullptr);

    /// Begins with a subscription as it was priced; false where its plan is none whose seats could change.
    [[nodiscard]] bool take(const Price& price);
    /// The change as it stands.
    [[nodiscard]] const ChangeInputs& inputs() const;
    /// What can be undone here, of the price book in use.
    [[nodiscard]] QUndoStack* undoStack() const { return &desk_->undo; }
    /// The change and what it costs, in one line.
    [[nodiscard]] QString line() const;
    /// Puts the keyboard where the change is typed.
    void focusChange();

signals:
    void changed();
    /// The person asks for the subscription on the Calculator.
    void subscriptionWanted();
    /// Another price book is in use, with a stack of its own.
    void undoStackChanged();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// What was set for a price book.
    struct Desk
    {
        ChangeInputs inputs;
        QUndoStack undo;
    };

    void showBook();
    void edit(const ChangeInputs& after, const ChangeEdit& what);
    void showInputs();
    void fitSide();

    CalculatorViewModel& model_;
    QDate today_;
    std::map<std::string, std::unique_ptr<Desk>> desks_; ///< by the hash of the book
    Desk* desk_ = nullptr;                               ///< of the book in use
    int gesture_ = 0;
    QWidget* side_ = nullptr;
    ChangePanel* panel_ = nullptr;
    ChangeCard* card_ = nullptr;
};

} // namespace seatwise::ui
