#pragma once

#include <QWidget>

#include "calendar/date.h"
#include "customers/customer.h"
#include "money/error.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace seatwise::ui {

class ContactTable;
class LanguageBox;

/// What is known of a customer, to be typed. Nothing is cut: what is too long stands there until it is kept or refused.
class CustomerForm : public QWidget
{
    Q_OBJECT

public:
    /// `today` tells which year a day without one means.
    explicit CustomerForm(Date today, QWidget* parent = nullptr);

    /// Shows a customer as it is kept.
    void showCustomer(const Customer& customer);
    /// Begins somebody new with what is known of them.
    void showNew(const Customer& known);
    /// Shows what was typed, over the customer as it is now.
    void showTyped(const Customer& typed, const Customer& now);

    /// The customer with what was typed. Refused where the last day of the exemption is no day, or has no exemption.
    [[nodiscard]] Result<Customer> typed() const;
    /// Whether typed() is another customer than the one that is kept.
    [[nodiscard]] bool isChanged() const;
    /// Whether a person typed something that is not kept.
    [[nodiscard]] bool isTyped() const;

    void focusName();

signals:
    void edited();
    /// Something was not taken, and why.
    void notTaken(const QString& why);

private:
    [[nodiscard]] QLineEdit* makeLine();
    [[nodiscard]] QPlainTextEdit* makeLines(const QString& name, int lines, std::size_t mostBytes);
    [[nodiscard]] Result<std::optional<TaxExemption>> typedExemption() const;
    void fill(const Customer& customer);
    [[nodiscard]] bool differsFrom(const Customer& customer) const;

    Date today_;
    Customer shown_; ///< as it is kept
    Customer began_; ///< what stood there before anything was typed
    QLineEdit* name_ = nullptr;
    QLabel* otherNames_ = nullptr;
    QPlainTextEdit* address_ = nullptr;
    ContactTable* contacts_ = nullptr;
    QLineEdit* exemption_ = nullptr;
    QLineEdit* exemptUntil_ = nullptr;
    QLineEdit* order_ = nullptr;
    QPlainTextEdit* habits_ = nullptr;
    LanguageBox* language_ = nullptr;
    QPlainTextEdit* notes_ = nullptr;
};

} // namespace seatwise::ui
