#pragma once

#include <vector>

#include <QWidget>

#include "calculator/model/extras.h"

class QLabel;
class QPlainTextEdit;

namespace seatwise::ui {

class CalculatorViewModel;
class ProblemLabel;

/// A list for each unit that the plan in force and its add-ons charge event by event: the amounts of a month, typed or
/// pasted. Takes no room where there is none.
class EventInputs : public QWidget
{
    Q_OBJECT

public:
    explicit EventInputs(CalculatorViewModel& model, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Row
    {
        QString unit;
        QWidget* whole = nullptr;
        QPlainTextEdit* list = nullptr;
        QLabel* sum = nullptr;
        ProblemLabel* problem = nullptr;
        std::vector<Money> shown;
    };

    void showBook();
    void showInputs();
    void showEvents(Row& row);
    void take(const Row& row);
    Row& rowFor(const EventMeter& meter);

    CalculatorViewModel& model_;
    std::vector<Row> rows_; ///< of every unit that was charged so since the book was opened
    bool showing_ = false;
};

} // namespace seatwise::ui
