#pragma once

#include "seatchange/model/seat_change.h"
#include "widgets/card.h"

class QLabel;
class QPlainTextEdit;

namespace seatwise::ui {

class ChangeStoryView;
class FittingLabel;
class NoticeBar;

/// The answer of the Seat change page: what is to pay or to credit, when it takes effect, the days it is reckoned by,
/// its two
/// lines, what it comes to over time, and the working.
class ChangeCard : public Card
{
    Q_OBJECT

public:
    explicit ChangeCard(QWidget* parent = nullptr);

    void setAnswer(const ChangeAnswer& answer);

private:
    QWidget* makeLines();

    NoticeBar* problem_ = nullptr;
    QWidget* body_ = nullptr;
    FittingLabel* heading_ = nullptr;
    FittingLabel* amount_ = nullptr;
    QLabel* effective_ = nullptr;
    QLabel* period_ = nullptr;
    QLabel* reason_ = nullptr;
    QWidget* lines_ = nullptr;
    FittingLabel* credit_ = nullptr;
    FittingLabel* charge_ = nullptr;
    FittingLabel* net_ = nullptr;
    ChangeStoryView* story_ = nullptr;
    QPlainTextEdit* working_ = nullptr;
};

} // namespace seatwise::ui
