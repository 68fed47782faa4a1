#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;

namespace seatwise::ui {

class CalculatorViewModel;
class DateField;

/// The school calendar: the alignment to the academic year with what the first invoice costs, and the summer pause with
/// what it saves. Shows what the book has rules for.
class CalendarFields : public QWidget
{
    Q_OBJECT

public:
    explicit CalendarFields(CalculatorViewModel& model, QWidget* parent = nullptr);

    void showInputs();

    /// Where the Tab key stops, in order.
    [[nodiscard]] QList<QWidget*> tabStops() const;

private:
    void addPause();
    [[nodiscard]] DateField* dayField(const QString& name);
    void takePause();

    CalculatorViewModel& model_;
    QCheckBox* academic_ = nullptr;
    QLabel* stub_ = nullptr;
    QCheckBox* pause_ = nullptr;
    QWidget* pauseDays_ = nullptr;
    DateField* from_ = nullptr;
    DateField* to_ = nullptr;
    QLabel* saving_ = nullptr;
};

} // namespace seatwise::ui
