#pragma once

#include <QDialog>

#include "customers/address_list.h"
#include "customers/model/customers_view_model.h"
#include "quoting/quote.h"

class QLabel;
class QPushButton;

namespace seatwise {
class TableSource;
} // namespace seatwise

namespace seatwise::ui {

class CustomerForm;
class CustomerList;
class KnownCustomers;
class ListIntake;
class ProblemLabel;

/// The customers of the store: found as one types, looked at with what they have and had, typed anew and changed,
/// taken from lists and vCards, merged and forgotten. What was typed and is not kept is asked about before it goes.
class CustomersDialog : public QDialog
{
    Q_OBJECT

public:
    /// All must outlive it. `known` offers names where one is asked for.
    CustomersDialog(CustomersViewModel& model, KnownCustomers& known, const TableSource& tables,
                    QWidget* parent = nullptr);

    /// Shows the customer of this name; one that is not kept yet is new, with this for what is known of it.
    void showNamed(const Customer& named);

    void reject() override;

signals:
    /// A person leaves to look at a quote of the customer.
    void quoteWanted(const seatwise::QuoteId& id);
    /// A person leaves to work out a price for a customer.
    void priceWanted(const QString& customer);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeList();
    QWidget* makeCustomer();
    QPushButton* makeButton(const QString& text, void (CustomersDialog::*run)());
    void choose(const QString& id);
    void beginNew();
    void keep();
    void merge();
    void forget();
    void import();
    void importFile(const QString& path);
    void importCards(const QString& path);
    void takeIn(const Result<CustomersRead>& read, const QString& report);
    void leaveForQuote(const QuoteId& id);
    void leaveForPrice();
    [[nodiscard]] bool mayLeave();
    void showCurrent();
    void follow();

    CustomersViewModel& model_;
    KnownCustomers& known_;
    ListIntake* lists_ = nullptr;
    CustomerList* list_ = nullptr;
    CustomerForm* form_ = nullptr;
    ProblemLabel* problem_ = nullptr;
    QLabel* said_ = nullptr;
    QPushButton* keep_ = nullptr;
    QPushButton* price_ = nullptr;
    QPushButton* merge_ = nullptr;
    QPushButton* forget_ = nullptr;
};

} // namespace seatwise::ui
