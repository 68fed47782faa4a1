#include "calculator/views/line_items_model.h"

#include <QPalette>

#include "widgets/plain_tool_tip.h"
#include "words/features.h"

namespace seatwise::ui {

void LineItemsModel::setRows(std::vector<LineRow> rows)
{
    if (rows == rows_)
        return;
    if (rows.size() == rows_.size()) {
        rows_ = std::move(rows);
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    rows_ = std::move(rows);
    endResetModel();
}

void LineItemsModel::setRateTitle(const QString& title)
{
    if (title == rateTitle_)
        return;
    rateTitle_ = title;
    emit headerDataChanged(Qt::Horizontal, Rate, Rate);
}

void LineItemsModel::setCompact(bool compact)
{
    if (compact == compact_)
        return;
    beginResetModel();
    compact_ = compact;
    endResetModel();
}

QString LineItemsModel::descriptionOf(const LineRow& row) const
{
    QStringList factors{row.quantity, row.rate};
    factors.removeAll(QString());
    factors.removeAll(QStringLiteral("—"));
    if (!compact_ || factors.isEmpty())
        return row.description;
    return row.description + QLatin1Char('\n') + factors.join(QStringLiteral(" × "));
}

int LineItemsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int LineItemsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int{ColumnCount};
}

QVariant LineItemsModel::data(const QModelIndex& index, int role) const
{
    const LineRow& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::ToolTipRole:
        return plainToolTip(data(index, Qt::DisplayRole).toString());
    case Qt::DisplayRole:
        switch (index.column()) {
        case Description:
            return descriptionOf(row);
        case Count:
            return row.quantity;
        case Rate:
            return row.rate;
        default:
            return row.amount;
        }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (index.column() == Description ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::ForegroundRole:
        return row.muted ? QVariant(QPalette().brush(QPalette::PlaceholderText)) : QVariant();
    default:
        return {};
    }
}

QVariant LineItemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section == Description ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Description:
        return CalculatorWords::tr("Line");
    case Count:
        return CalculatorWords::tr("Quantity");
    case Rate:
        return rateTitle_;
    default:
        return CalculatorWords::tr("Amount");
    }
}

} // namespace seatwise::ui
