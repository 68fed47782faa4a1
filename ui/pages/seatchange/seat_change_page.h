#pragma once

#include <QDate>
#include <QWidget>

namespace seatwise::ui {

class CalculatorViewModel;
class ChangeCard;
class ChangePanel;

/// Page 3: what a change of seats or plan, a trial's conversion or a cancellation costs, and when it takes effect.
class SeatChangePage : public QWidget
{
    Q_OBJECT

public:
    /// `today` is the day that a change begins with.
    SeatChangePage(CalculatorViewModel& model, QDate today, QWidget* parent = nullptr);

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
