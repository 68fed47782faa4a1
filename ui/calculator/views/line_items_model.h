#pragma once

#include <QAbstractTableModel>

#include "calculator/model/calculator_texts.h"

namespace seatwise::ui {

/// The line items of a price as a table: line, quantity, rate, amount.
class LineItemsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Description, Count, Rate, Amount, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows other rows. Rows of the same number change in place, so that a step of the slider moves nothing.
    void setRows(std::vector<LineRow> rows);
    void setRateTitle(const QString& title);
    /// Where there is no room for four columns, quantity and rate stand below the description.
    void setCompact(bool compact);
    bool isCompact() const { return compact_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<LineRow> rows_;
    [[nodiscard]] QString descriptionOf(const LineRow& row) const;

    QString rateTitle_;
    bool compact_ = false;
};

} // namespace seatwise::ui
