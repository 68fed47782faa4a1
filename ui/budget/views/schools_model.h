#pragma once

#include <QAbstractTableModel>

namespace seatwise::ui {

class BudgetViewModel;

/// The schools as a table: name and seats to type, and what each comes to. Below the last school stands an empty row to
/// type the next one in.
class SchoolsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Seats, Reserved, Share, Separate, ColumnCount };

    explicit SchoolsModel(BudgetViewModel& model, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void follow();
    [[nodiscard]] QString cell(std::size_t row, int column) const;

    BudgetViewModel& model_;
    std::size_t schools_ = 0; ///< rows on show, without the empty one
    bool typing_ = false;     ///< a cell is being typed: its editor stays
};

} // namespace seatwise::ui
