#include "budget/views/schools_model.h"

#include "budget/model/budget_texts.h"
#include "words/features.h"

namespace seatwise::ui {

SchoolsModel::SchoolsModel(BudgetViewModel& model, QObject* parent)
    : QAbstractTableModel(parent)
    , model_(model)
    , schools_(model.inputs().schools.size())
{
    connect(&model_, &BudgetViewModel::changed, this, &SchoolsModel::follow);
}

int SchoolsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(schools_) + 1;
}

int SchoolsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SchoolsModel::cell(std::size_t row, int column) const
{
    const auto& schools = model_.inputs().schools;
    switch (column) {
    case Name:
        return row < schools.size() ? schools[row].name : QString();
    case Seats:
        return row < schools.size() ? schools[row].seats : QString();
    case Reserved:
        return resultOf(model_, row).seats;
    case Share:
        return resultOf(model_, row).share;
    default:
        return resultOf(model_, row).separate;
    }
}

QVariant SchoolsModel::data(const QModelIndex& index, int role) const
{
    const auto row = static_cast<std::size_t>(index.row());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (index.column() == Name ? Qt::AlignLeft : Qt::AlignRight));
    if (role == Qt::AccessibleTextRole && row == schools_ && index.column() <= Seats)
        return index.column() == Name ? BudgetWords::tr("Name of another school")
                                      : BudgetWords::tr("Seats of another school");
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    return cell(row, index.column());
}

bool SchoolsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const auto row = static_cast<std::size_t>(index.row());
    const QString typed = value.toString();
    if (role != Qt::EditRole || index.column() > Seats || typed == cell(row, index.column()))
        return false;
    const auto& schools = model_.inputs().schools;
    SchoolRow school = row < schools.size() ? schools[row] : SchoolRow{};
    (index.column() == Name ? school.name : school.seats) = typed;
    typing_ = true;
    const bool added = row == schools_;
    if (added)
        beginInsertRows({}, index.row() + 1, index.row() + 1);
    schools_ += added ? 1 : 0;
    model_.setSchool(row, school);
    if (added)
        endInsertRows();
    typing_ = false;
    emit dataChanged(index, index);
    emit dataChanged(this->index(0, Reserved), this->index(rowCount() - 1, Separate));
    return true;
}

Qt::ItemFlags SchoolsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() <= Seats ? plain | Qt::ItemIsEditable : plain;
}

QVariant SchoolsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
        return QVariant::fromValue(Qt::AlignVCenter | (section == Name ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    switch (section) {
    case Name:
        return BudgetWords::tr("School");
    case Seats:
        return BudgetWords::tr("Seats");
    case Reserved:
        return BudgetWords::tr("With headroom");
    case Share:
        return BudgetWords::tr("Fair share");
    default:
        return BudgetWords::tr("By itself");
    }
}

void SchoolsModel::follow()
{
    if (typing_)
        return;
    if (model_.inputs().schools.size() == schools_) {
        emit dataChanged(index(0, Name), index(rowCount() - 1, Separate));
        return;
    }
    beginResetModel();
    schools_ = model_.inputs().schools.size();
    endResetModel();
}

} // namespace seatwise::ui
