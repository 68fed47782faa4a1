#pragma once

#include <map>
#include <memory>
#include <string>

#include <QDate>
#include <QUndoStack>

#include "page.h"
#include "seatchange/model/seat_change.h"

namespace seatwise::ui {

class CalculatorViewModel;
class ChangeCard;
class ChangePanel;

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

    [[nodiscard]] std::vector<Command> commands() override;
    /// Of the price book in use.
    [[nodiscard]] QUndoStack* undoStack() const override { return &desk_->undo; }
    [[nodiscard]] QString status() const override;
    [[nodiscard]] std::optional<QString> summary() const override { return status(); }
    [[nodiscard]] QuoteDraft quoteDraft() const override;
    void focusFirst() override;

protected:
    void make() override;
    void fitRoom() override;

private:
    /// What was set for a price book.
    struct Desk
    {
        ChangeInputs inputs;
        QUndoStack undo;
    };

    void takeOver();
    void showBook();
    void edit(const ChangeInputs& after, const ChangeEdit& what);
    void showInputs();

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
