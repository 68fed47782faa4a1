#pragma once

#include <QDialog>

#include "ask/asked_prices.h"

class QLabel;
class QLineEdit;
class QListWidget;

namespace seatwise::ui {

class CalculatorViewModel;
class ProblemLabel;

/// Answers prices asked for in words while they are typed: Up and Down choose one, Enter takes it into the Calculator,
/// Ctrl+Enter quotes it, Ctrl+C copies it.
class AskDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AskDialog(const CalculatorViewModel& model, QWidget* parent = nullptr);

    /// Whether the price that was taken is to be quoted.
    [[nodiscard]] bool isToQuote() const { return toQuote_; }

signals:
    /// A price is to stand on the Calculator.
    void taken(const seatwise::ui::CalculatorInputs& inputs);
    /// A price was copied.
    void copied(const QString& line);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void answer();
    void move(int rows);
    void take(bool toQuote);
    void copy();

    const CalculatorViewModel& model_;
    AskedPrices asked_;
    bool toQuote_ = false;
    QLineEdit* question_ = nullptr;
    QLabel* readAs_ = nullptr;
    ProblemLabel* problem_ = nullptr;
    QListWidget* prices_ = nullptr;
};

} // namespace seatwise::ui
