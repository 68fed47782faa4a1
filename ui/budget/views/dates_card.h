#pragma once

#include "widgets/card.h"

class QLabel;
class QTableWidget;

namespace seatwise::ui {

class BudgetViewModel;
class ProblemLabel;
class TimelineStrip;

/// When to order and what is due when: the summer in three strategies, the days to order by and to begin, the invoices
/// on a line of time and as a table.
class DatesCard : public Card
{
    Q_OBJECT

public:
    explicit DatesCard(BudgetViewModel& model, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showDates();

    BudgetViewModel& model_;
    QTableWidget* summers_ = nullptr;
    QLabel* summer_ = nullptr;
    ProblemLabel* tooLate_ = nullptr;
    QLabel* orderBy_ = nullptr;
    QTableWidget* dates_ = nullptr;
    TimelineStrip* strip_ = nullptr;
    QTableWidget* invoices_ = nullptr;
};

} // namespace seatwise::ui
