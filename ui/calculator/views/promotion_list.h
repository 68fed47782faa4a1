#pragma once

#include <vector>

#include <QWidget>

class QCheckBox;
class QLabel;

namespace seatwise::ui {

class CalculatorViewModel;
class ProblemLabel;

/// The promotions of the book, each to be ticked, with what it gives and why it does not apply. Takes no room for a
/// book without any.
class PromotionList : public QWidget
{
    Q_OBJECT

public:
    explicit PromotionList(CalculatorViewModel& model, QWidget* parent = nullptr);

    /// Makes the rows anew, for another book.
    void showBook();
    void showInputs();

    /// Where the Tab key stops, in order.
    [[nodiscard]] QList<QWidget*> tabStops() const;

private:
    struct Row
    {
        QCheckBox* box = nullptr;
        QLabel* says = nullptr;
    };

    Row addRow(const QString& code);

    CalculatorViewModel& model_;
    QWidget* list_ = nullptr;
    ProblemLabel* problem_ = nullptr;
    std::vector<Row> rows_;
};

} // namespace seatwise::ui
