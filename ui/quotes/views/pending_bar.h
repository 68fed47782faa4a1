#pragma once

#include "widgets/card.h"

class QProgressBar;
class QPushButton;

namespace seatwise::ui {

class FittingLabel;
class PendingIssue;

/// Says that a quote is about to be issued, how many seconds are left to undo that. Hidden while none waits.
class PendingBar : public Card
{
    Q_OBJECT

public:
    /// The issue must outlive it.
    explicit PendingBar(PendingIssue& issue, QWidget* parent = nullptr);

    /// Puts the keyboard on what undoes it.
    void focusUndo();

signals:
    void undoRequested();
    /// It goes with the keyboard on it.
    void keyboardReleased();

private:
    void showIssue();

    PendingIssue& issue_;
    FittingLabel* said_ = nullptr;
    FittingLabel* left_ = nullptr;
    QProgressBar* bar_ = nullptr;
    QPushButton* undo_ = nullptr;
};

} // namespace seatwise::ui
