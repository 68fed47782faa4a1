#pragma once

#include <QDate>
#include <QWidget>

namespace seatwise {
struct Price;
}

namespace seatwise::ui {

class CalculatorViewModel;
class ChangeCard;
class ChangePanel;
struct ChangeInputs;

/// Page 3: what a change of seats or plan, a trial's conversion or a cancellation costs, and when it takes effect.
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
    /// Puts the keyboard where the change is typed.
    void focusChange();

signals:
    /// The person asks for the subscription on the Calculator.
    void subscriptionWanted();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void startAfresh();
    void showAnswer();
    void fitSide();

    CalculatorViewModel& model_;
    QDate today_;
    QWidget* side_ = nullptr;
    ChangePanel* panel_ = nullptr;
    ChangeCard* card_ = nullptr;
};

} // namespace seatwise::ui
