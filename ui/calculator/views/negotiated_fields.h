#pragma once

#include <vector>

#include <QWidget>

#include "money/error.h"
#include "selection/offer.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace seatwise::ui {

class CalculatorViewModel;
class ProblemLabel;

/// Rates negotiated with a very large customer: up to four bands, each from a number of seats at a rate of a month, and
/// the reason. Takes no room for a book without them, and cannot be ticked below the seats from which the book has
/// them.
class NegotiatedFields : public QWidget
{
    Q_OBJECT

public:
    explicit NegotiatedFields(CalculatorViewModel& model, QWidget* parent = nullptr);

    void showBook();
    void showInputs();

    /// Where the Tab key stops, in order.
    [[nodiscard]] QList<QWidget*> tabStops() const;

signals:
    /// A band was added or taken away.
    void rowsChanged();

private:
    struct Row
    {
        QWidget* holder = nullptr;
        QLineEdit* from = nullptr;
        QLineEdit* rate = nullptr;
    };

    void makeReason();
    void addRow();
    void removeRow();
    void showRows();
    void showProblem();
    void take();
    [[nodiscard]] std::vector<Result<NegotiatedBand>> typedBands() const;

    CalculatorViewModel& model_;
    QCheckBox* box_ = nullptr;
    QLabel* hint_ = nullptr;
    QWidget* details_ = nullptr;
    QVBoxLayout* bands_ = nullptr;
    std::vector<Row> rows_;
    QPushButton* more_ = nullptr;
    QPushButton* fewer_ = nullptr;
    QWidget* reasonRow_ = nullptr;
    QLineEdit* reason_ = nullptr;
    ProblemLabel* problem_ = nullptr;
};

} // namespace seatwise::ui
