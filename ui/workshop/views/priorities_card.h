#pragma once

#include "widgets/card.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace seatwise::ui {

class ProblemLabel;
class WorkshopViewModel;

/// The five priorities, ranked by several people: each brings them into an order by dragging, by buttons or by keys,
/// and casts it under a name. Shows the joint ranking and how far they agree.
class PrioritiesCard : public Card
{
    Q_OBJECT

public:
    explicit PrioritiesCard(WorkshopViewModel& model, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLayout* makeOrder();
    QLayout* makeCast();
    void move(int step);
    void cast();
    void withdraw();
    void number();
    void showRanking();

    WorkshopViewModel& model_;
    QListWidget* order_ = nullptr;
    QPushButton* up_ = nullptr;
    QPushButton* down_ = nullptr;
    QLineEdit* person_ = nullptr;
    ProblemLabel* problem_ = nullptr;
    QLabel* agreement_ = nullptr;
    QTableWidget* ranking_ = nullptr;
    QTableWidget* ballots_ = nullptr;
    QPushButton* withdraw_ = nullptr;
};

} // namespace seatwise::ui
