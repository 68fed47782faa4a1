#pragma once

#include <vector>

#include <QWidget>

#include "calculator/model/extras.h"

class QLabel;
class QLineEdit;

namespace seatwise::ui {

class CalculatorViewModel;
class ProblemLabel;
class SeatSlider;

/// A field and a slider for each unit that the plan in force and its add-ons meter, for a month's usage. Takes no room
/// where nothing is metered.
class UsageInputs : public QWidget
{
    Q_OBJECT

public:
    explicit UsageInputs(CalculatorViewModel& model, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Row
    {
        QString unit;
        QWidget* whole = nullptr;
        QLabel* caption = nullptr;
        QLineEdit* field = nullptr;
        SeatSlider* slider = nullptr;
        QLabel* hint = nullptr;
        ProblemLabel* problem = nullptr;
    };

    void showBook();
    void showInputs();
    void showMeter(const Row& row, const Meter& meter) const;
    void showQuantity(const Row& row) const;
    Row& rowFor(const QString& unit);
    void connectField(const Row& row);
    void connectSlider(const Row& row);

    CalculatorViewModel& model_;
    std::vector<Row> rows_; ///< of every unit that was metered since the book was opened
};

} // namespace seatwise::ui
