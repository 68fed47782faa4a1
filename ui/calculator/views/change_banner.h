#pragma once

#include "widgets/card.h"

class QPushButton;
class QTableWidget;

namespace seatwise::ui {

class CalculatorViewModel;
class FittingLabel;
class ProblemLabel;

/// The quote that the Calculator changes, beside what it becomes: kept as the next revision, or let go. Takes no room
/// while no quote is changed.
class ChangeBanner : public Card
{
    Q_OBJECT

public:
    explicit ChangeBanner(CalculatorViewModel& model, QWidget* parent = nullptr);

    /// Says why the change was not kept, until something is changed.
    void say(const QString& problem);
    /// Hidden while the customer looks on.
    void present(bool presenting);

signals:
    void saveRequested();

private:
    void showChange();

    CalculatorViewModel& model_;
    bool presenting_ = false;
    FittingLabel* title_ = nullptr;
    QPushButton* save_ = nullptr;
    ProblemLabel* problem_ = nullptr;
    QTableWidget* lines_ = nullptr;
};

} // namespace seatwise::ui
