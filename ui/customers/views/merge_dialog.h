#pragma once

#include <optional>

#include <QDialog>

#include "customers/customer.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace seatwise::ui {

class CustomersViewModel;
class KnownCustomers;

/// Asks which other customer becomes part of the one on show, and says before what that does.
class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    /// There must be a customer on show; `known` offers names.
    MergeDialog(CustomersViewModel& model, KnownCustomers& known, QWidget* parent = nullptr);

    /// The other customer; nobody while none is named.
    [[nodiscard]] const std::optional<Customer>& other() const { return other_; }

private:
    void consider();

    CustomersViewModel& model_;
    std::optional<Customer> other_;
    QLineEdit* name_ = nullptr;
    QLabel* told_ = nullptr;
    QPushButton* merge_ = nullptr;
};

} // namespace seatwise::ui
