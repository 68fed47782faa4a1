#pragma once

#include <QWidget>

class QLabel;
class QTableWidget;

namespace seatwise::ui {

class QuotesViewModel;

/// What happened to the quote on show, from the audit trail, and the other quotes of its customer.
class QuoteHistory : public QWidget
{
    Q_OBJECT

public:
    explicit QuoteHistory(QuotesViewModel& model, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showHistory();

    QuotesViewModel& model_;
    QTableWidget* trail_ = nullptr;
    QLabel* othersTitle_ = nullptr;
    QTableWidget* others_ = nullptr;
};

} // namespace seatwise::ui
