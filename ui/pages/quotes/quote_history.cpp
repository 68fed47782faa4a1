#include "pages/quotes/quote_history.h"

#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include "text/hidden.h"
#include "viewmodels/format.h"
#include "viewmodels/quote_lines.h"
#include "viewmodels/quotes_view_model.h"
#include "widgets/field.h"
#include "widgets/plain_table.h"

namespace seatwise::ui {

namespace {

QString eventText(const std::string& event)
{
    const std::pair<const char*, QString> words[] = {
        {"quote.requested", QuoteHistory::tr("Asked for on the command line")},
        {"quote.drafted", QuoteHistory::tr("Drafted")},
        {"quote.changed", QuoteHistory::tr("Changed")},
        {"quote.approved", QuoteHistory::tr("Approved")},
        {"quote.issued", QuoteHistory::tr("Issued")},
        {"quote.accepted", QuoteHistory::tr("Accepted")},
        {"quote.declined", QuoteHistory::tr("Declined")},
        {"quote.superseded", QuoteHistory::tr("Superseded")},
        {"quote.discarded", QuoteHistory::tr("Discarded")},
        {"quote.restored", QuoteHistory::tr("Restored")}};
    for (const auto& [name, word] : words)
        if (event == name)
            return word;
    return text(event);
}

/// "2026-11-21 14:45" of a record's UTC time.
QString timeText(const std::string& at)
{
    return text(at).left(16).replace(QLatin1Char('T'), QLatin1Char(' '));
}

} // namespace

QuoteHistory::QuoteHistory(QuotesViewModel& model, QWidget* parent)
    : QWidget(parent)
    , model_(model)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(titleLabel(tr("What happened, from the audit trail")));
    trail_ = plainTable(tr("Audit trail of the quote"), {tr("What happened, oldest first")});
    layout->addWidget(trail_);
    othersTitle_ = titleLabel(tr("Other quotes of this customer"));
    layout->addWidget(othersTitle_);
    others_ = plainTable(tr("Other quotes of this customer"), {tr("Quote"), tr("Status"), tr("Total")});
    layout->addWidget(others_);
    layout->addStretch();
    connect(others_, &QTableWidget::itemActivated, this, [this](const QTableWidgetItem* item) {
        const auto history = model_.historyOfCustomer();
        if (static_cast<std::size_t>(item->row()) < history.size())
            model_.show(history[static_cast<std::size_t>(item->row())].id);
    });
    connect(&model_, &QuotesViewModel::currentChanged, this, [this] {
        if (isVisible())
            showHistory();
    });
}

void QuoteHistory::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showHistory();
}

void QuoteHistory::showHistory()
{
    std::vector<QStringList> happened;
    for (const AuditRecord& record : model_.trail())
        happened.push_back(
            {tr("%1 · %2 UTC\n%3").arg(eventText(record.event), timeText(record.at), text(showHidden(record.detail)))});
    showRows(*trail_, happened, 1);
    std::vector<QStringList> others;
    for (const QuoteSummary& quote : model_.historyOfCustomer()) {
        const QuoteLine line = quoteLine(quote, {}, model_.today(), model_.locale());
        others.push_back({line.what, line.status, line.total});
    }
    othersTitle_->setVisible(!others.empty());
    others_->setVisible(!others.empty());
    showRows(*others_, others, 2);
}

} // namespace seatwise::ui
