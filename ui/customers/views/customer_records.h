#pragma once

#include <QWidget>

#include "quoting/quote.h"

class QLabel;
class QTableWidget;

namespace seatwise::ui {

class CustomersViewModel;

/// What the customer on show has now, its quotes and what the audit trail says of it.
class CustomerRecords : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerRecords(CustomersViewModel& model, QWidget* parent = nullptr);

signals:
    /// A quote of the customer is to be looked at.
    void quoteWanted(const seatwise::QuoteId& id);

private:
    void showRecords();

    CustomersViewModel& model_;
    QLabel* nothing_ = nullptr;
    QTableWidget* holdings_ = nullptr;
    QTableWidget* quotes_ = nullptr;
    QTableWidget* trail_ = nullptr;
};

} // namespace seatwise::ui
