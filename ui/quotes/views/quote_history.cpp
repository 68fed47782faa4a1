#include "quotes/views/quote_history.h"

#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include "quotes/model/quote_lines.h"
#include "quotes/model/quote_records.h"
#include "quotes/model/quotes_view_model.h"
#include "text/hidden.h"
#include "widgets/field.h"
#include "widgets/layouts.h"
#include "widgets/plain_table.h"
#include "words/dates.h"
#include "words/features.h"
#include "words/format.h"
#include "words/in_words.h"

namespace seatwise::ui {

namespace {

QString eventText(const std::string& event)
{
    const std::pair<const char*, QString> words[] = {
        {"quote.requested", QuotesWords::tr("Asked for on the command line")},
        {"quote.drafted", QuotesWords::tr("Drafted")},
        {"quote.changed", QuotesWords::tr("Changed")},
        {"quote.approved", QuotesWords::tr("Approved")},
        {"quote.approval_refused", QuotesWords::tr("Approval refused")},
        {"quote.issued", QuotesWords::tr("Issued")},
        {"quote.accepted", QuotesWords::tr("Accepted")},
        {"quote.declined", QuotesWords::tr("Declined")},
        {"quote.superseded", QuotesWords::tr("Superseded")},
        {"quote.discarded", QuotesWords::tr("Discarded")},
        {"quote.restored", QuotesWords::tr("Restored")}};
    for (const auto& [name, word] : words)
        if (event == name)
            return word;
    return toQString(event);
}

QString detailText(const AuditRecord& record, const QLocale& locale)
{
    return toQString(showHidden(inWords(detailOf(record), locale).toStdString()));
}

} // namespace

QuoteHistory::QuoteHistory(QuotesViewModel& model, QWidget* parent)
    : QWidget(parent)
    , model_(model)
{
    trail_ = plainTable(QuotesWords::tr("Audit trail of the quote"), {QuotesWords::tr("What happened, oldest first")});
    othersTitle_ = titleLabel(QuotesWords::tr("Other quotes of this customer"));
    others_ = plainTable(QuotesWords::tr("Other quotes of this customer"),
                         {QuotesWords::tr("Quote"), QuotesWords::tr("Status"), QuotesWords::tr("Total")});
    setLayout(flush(column(
        {titleLabel(QuotesWords::tr("What happened, from the audit trail")), trail_, othersTitle_, others_, room()})));
    connect(others_, &QTableWidget::itemActivated, this, [this](const QTableWidgetItem* item) {
        const auto history = historyOfCustomer(model_);
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
    for (const AuditRecord& record : trailOfCurrent(model_))
        happened.push_back({QuotesWords::tr("%1 · %2 UTC\n%3")
                                .arg(eventText(record.event),
                                     toQString(showHidden(formatTime(record.at, model_.locale()).toStdString())),
                                     detailText(record, model_.locale()))});
    showRows(*trail_, happened, 1);
    std::vector<QStringList> others;
    for (const QuoteSummary& quote : historyOfCustomer(model_)) {
        const QuoteLine line = quoteLine(quote, model_.listing().planNames, {}, model_.today(), model_.locale());
        others.push_back({line.what, line.status, line.total});
    }
    othersTitle_->setVisible(!others.empty());
    others_->setVisible(!others.empty());
    showRows(*others_, others, 2);
}

} // namespace seatwise::ui
