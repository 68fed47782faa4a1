#include "customers/views/customer_records.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include "customers/model/customer_texts.h"
#include "customers/model/customers_view_model.h"
#include "quotes/model/quote_records.h"
#include "widgets/field.h"
#include "widgets/layouts.h"
#include "widgets/plain_table.h"
#include "words/features.h"

namespace seatwise::ui {

CustomerRecords::CustomerRecords(CustomersViewModel& model, QWidget* parent)
    : QWidget(parent)
    , model_(model)
{
    nothing_ = mutedLabel(CustomersWords::tr("No quote was accepted of which something runs."));
    holdings_ = plainTable(CustomersWords::tr("What it has now"),
                           {CustomersWords::tr("Quote"), CustomersWords::tr("Seats and plan"),
                            CustomersWords::tr("Billed"), CustomersWords::tr("Until")});
    quotes_ = plainTable(CustomersWords::tr("Its quotes"),
                         {CustomersWords::tr("Quote"), CustomersWords::tr("Status"), CustomersWords::tr("Total")});
    trail_ = plainTable(CustomersWords::tr("What happened"),
                        {CustomersWords::tr("When (UTC)"), CustomersWords::tr("What happened, oldest first")});
    trail_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    setLayout(flush(column({titleLabel(CustomersWords::tr("What it has now")), nothing_, holdings_,
                            titleLabel(CustomersWords::tr("Its quotes; Enter opens one")), quotes_,
                            titleLabel(CustomersWords::tr("What happened, from the audit trail")), trail_})));
    connect(quotes_, &QTableWidget::itemActivated, this, [this](const QTableWidgetItem* item) {
        const auto& quotes = model_.chosen().quotes;
        if (static_cast<std::size_t>(item->row()) < quotes.size())
            emit quoteWanted(quotes[static_cast<std::size_t>(item->row())].id);
    });
    connect(&model_, &CustomersViewModel::currentChanged, this, &CustomerRecords::showRecords);
    showRecords();
}

void CustomerRecords::showRecords()
{
    const ChosenCustomer& chosen = model_.chosen();
    setVisible(chosen.customer.has_value());
    nothing_->setVisible(chosen.holdings.empty());
    holdings_->setVisible(!chosen.holdings.empty());
    showRows(*holdings_, holdingRows(chosen.holdings, locale()), 4);
    quotes_->setVisible(!chosen.quotes.empty());
    showRows(*quotes_, quoteRows(chosen.quotes, model_.today(), locale()), 2);
    showRows(*trail_, recordRows(chosen.trail, locale()), 2);
}

} // namespace seatwise::ui
