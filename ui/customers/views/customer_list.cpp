#include "customers/views/customer_list.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include "customers/model/customers_view_model.h"
#include "text/hidden.h"
#include "widgets/field.h"
#include "widgets/layouts.h"
#include "widgets/plain_tool_tip.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

CustomerListModel::CustomerListModel(CustomersViewModel& model, QObject* parent)
    : QAbstractListModel(parent)
    , model_(model)
{
    connect(&model_, &CustomersViewModel::listChanged, this, [this] {
        beginResetModel();
        shown_ = static_cast<int>(model_.listing().customers.size());
        endResetModel();
    });
}

int CustomerListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : shown_;
}

QVariant CustomerListModel::data(const QModelIndex& index, int role) const
{
    const CustomerName& customer = model_.listing().customers[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return toQString(showHidden(customer.name));
    case Qt::ToolTipRole:
        return plainToolTip(toQString(showHidden(customer.name)));
    case IdRole:
        return toQString(customer.id);
    default:
        return {};
    }
}

bool CustomerListModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && model_.listing().hasMore && model_.listing().typed.isEmpty();
}

void CustomerListModel::fetchMore(const QModelIndex&)
{
    model_.listMore();
    const int read = static_cast<int>(model_.listing().customers.size());
    if (read == shown_)
        return;
    beginInsertRows({}, shown_, read - 1);
    shown_ = read;
    endInsertRows();
}

CustomerList::CustomerList(CustomersViewModel& model, QWidget* parent)
    : QWidget(parent)
    , model_(model)
{
    search_ = new QLineEdit;
    search_->setPlaceholderText(CustomersWords::tr("Any word of its names"));
    search_->setClearButtonEnabled(true);
    customers_ = new CustomerListModel(model_, this);
    view_ = new QListView;
    view_->setModel(customers_);
    view_->setAccessibleName(CustomersWords::tr("Customers"));
    view_->setUniformItemSizes(true);
    view_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view_->setMinimumHeight(fontMetrics().height() * 4);
    empty_ = mutedLabel();
    empty_->setObjectName(QStringLiteral("customers-said"));
    setLayout(flush(column({field(CustomersWords::tr("Fin&d a customer"), search_), {view_, 1}, empty_})));
    connect(search_, &QLineEdit::textChanged, &model_, &CustomersViewModel::find);
    connect(view_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (!following_ && index.isValid())
            emit chosen(index.data(CustomerListModel::IdRole).toString());
    });
    connect(&model_, &CustomersViewModel::listChanged, this, &CustomerList::showList);
    connect(&model_, &CustomersViewModel::currentChanged, this, &CustomerList::followCurrent);
    model_.find({});
}

void CustomerList::showList()
{
    const CustomerListing& listing = model_.listing();
    if (listing.problem)
        empty_->setText(problemText(listing.problem));
    else if (listing.customers.empty())
        empty_->setText(listing.typed.isEmpty() ? CustomersWords::tr("No customer is kept yet.")
                                                : CustomersWords::tr("No customer is called so."));
    else
        empty_->setText(CustomersWords::tr("There are more; type more of the name."));
    empty_->setVisible(listing.problem || listing.customers.empty() || (listing.hasMore && !listing.typed.isEmpty()));
    followCurrent();
}

void CustomerList::followCurrent()
{
    following_ = true;
    QModelIndex found;
    const auto& current = model_.current();
    const auto& customers = model_.listing().customers;
    for (std::size_t row = 0; current && row < customers.size() && !found.isValid(); ++row)
        if (customers[row].id == current->id)
            found = customers_->index(static_cast<int>(row));
    view_->setCurrentIndex(found);
    following_ = false;
}

} // namespace seatwise::ui
