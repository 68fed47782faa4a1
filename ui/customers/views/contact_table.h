#pragma once

#include <vector>

#include <QTableWidget>

#include "customers/customer.h"

namespace seatwise::ui {

/// The people at a customer, a row each, to be typed; below them always one more row for somebody new. Who has no word
/// left in the row is gone.
class ContactTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit ContactTable(QWidget* parent = nullptr);

    void showContacts(const std::vector<Contact>& contacts);
    [[nodiscard]] std::vector<Contact> contacts() const;

signals:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void addEmptyRow();
    void followEdit();
    void fitRows();
    [[nodiscard]] std::string textAt(int row, int column) const;
};

} // namespace seatwise::ui
