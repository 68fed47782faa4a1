#include "quotes/views/quote_list_model.h"

#include <algorithm>

#include "quotes/model/quotes_view_model.h"
#include "text/find.h"
#include "widgets/plain_tool_tip.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

QString inWords(const QuoteLine& line)
{
    return QStringList{line.customer, line.what, line.total, line.status}.join(QStringLiteral(", "));
}

} // namespace

QuoteListModel::QuoteListModel(QuotesViewModel& model, QObject* parent)
    : QAbstractListModel(parent)
    , model_(model)
{
    connect(&model_, &QuotesViewModel::listChanged, this, &QuoteListModel::follow);
}

void QuoteListModel::follow()
{
    beginResetModel();
    endResetModel();
}

int QuoteListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(model_.listing().quotes.size());
}

const Attention* QuoteListModel::attentionOf(const QuoteId& id) const
{
    return findWhere(model_.listing().attention, [&id](const Attention& item) { return item.quote.id == id; });
}

QVariant QuoteListModel::data(const QModelIndex& index, int role) const
{
    const QuoteSummary& quote = model_.listing().quotes[static_cast<std::size_t>(index.row())];
    if (role == IdRole)
        return toQString(quote.id);
    const Attention* attention = attentionOf(quote.id);
    const QString why = attention == nullptr ? QString() : attentionText(*attention, model_.locale());
    if (role == TwoLineDelegate::UrgentRole)
        return quote.damaged || !why.isEmpty();
    QuoteLine line = quoteLine(quote, model_.listing().planNames, why, model_.today(), model_.locale());
    if (model_.listing().filter.approval && attention != nullptr && attention->asked)
        line.what = askedText(*attention->asked, Currency::find(quote.currency).value_or(Currency{}), model_.locale());
    switch (role) {
    case Qt::DisplayRole:
        return line.customer;
    case TwoLineDelegate::LowerLeftRole:
        return line.what;
    case TwoLineDelegate::UpperRightRole:
        return line.total;
    case TwoLineDelegate::LowerRightRole:
        return line.status;
    case Qt::AccessibleTextRole:
        return inWords(line);
    case Qt::ToolTipRole:
        return plainToolTip(inWords(line));
    default:
        return {};
    }
}

int QuoteListModel::rowOf(const QuoteId& id) const
{
    const auto& quotes = model_.listing().quotes;
    const auto found =
        std::find_if(quotes.begin(), quotes.end(), [&id](const QuoteSummary& quote) { return quote.id == id; });
    return found == quotes.end() ? -1 : static_cast<int>(found - quotes.begin());
}

} // namespace seatwise::ui
