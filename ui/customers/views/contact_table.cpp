#include "customers/views/contact_table.h"

#include <algorithm>

#include <QEvent>
#include <QHeaderView>
#include <QSignalBlocker>

#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

enum ContactColumn { NameColumn, EmailColumn, PhoneColumn, contactColumns };
constexpr int mostRowsAtOnce = 5;
constexpr int roomAroundText = 12; // pixels

} // namespace

ContactTable::ContactTable(QWidget* parent)
    : QTableWidget(0, contactColumns, parent)
{
    setAccessibleName(CustomersWords::tr("Contacts"));
    setHorizontalHeaderLabels(
        {CustomersWords::tr("Name"), CustomersWords::tr("E-mail"), CustomersWords::tr("Telephone")});
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->hide();
    setTabKeyNavigation(false);
    setEditTriggers(DoubleClicked | SelectedClicked | EditKeyPressed | AnyKeyPressed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTableWidget::itemChanged, this, &ContactTable::followEdit);
    showContacts({});
}

void ContactTable::showContacts(const std::vector<Contact>& contacts)
{
    const QSignalBlocker quiet(this);
    setRowCount(0);
    for (const Contact& contact : contacts) {
        addEmptyRow();
        const int row = rowCount() - 1;
        item(row, NameColumn)->setText(toQString(contact.name));
        item(row, EmailColumn)->setText(toQString(contact.email));
        item(row, PhoneColumn)->setText(toQString(contact.phone));
    }
    addEmptyRow();
    fitRows();
}

void ContactTable::addEmptyRow()
{
    const int row = rowCount();
    insertRow(row);
    for (int column = 0; column < contactColumns; ++column)
        setItem(row, column, new QTableWidgetItem);
}

void ContactTable::fitRows()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + roomAroundText);
    const int rows = std::clamp(rowCount(), 2, mostRowsAtOnce);
    setFixedHeight(horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() +
                   2 * frameWidth());
}

void ContactTable::changeEvent(QEvent* event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitRows();
}

void ContactTable::followEdit()
{
    const int last = rowCount() - 1;
    if (!textAt(last, NameColumn).empty() || !textAt(last, EmailColumn).empty() || !textAt(last, PhoneColumn).empty()) {
        const QSignalBlocker quiet(this);
        addEmptyRow();
        fitRows();
    }
    emit edited();
}

std::string ContactTable::textAt(int row, int column) const
{
    return item(row, column)->text().trimmed().toStdString();
}

std::vector<Contact> ContactTable::contacts() const
{
    std::vector<Contact> contacts;
    for (int row = 0; row < rowCount(); ++row) {
        Contact contact{textAt(row, NameColumn), textAt(row, EmailColumn), textAt(row, PhoneColumn)};
        if (contact != Contact())
            contacts.push_back(std::move(contact));
    }
    return contacts;
}

} // namespace seatwise::ui
