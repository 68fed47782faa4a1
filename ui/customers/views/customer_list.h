#pragma once

#include <QAbstractListModel>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;

namespace seatwise::ui {

class CustomersViewModel;

/// The customers of the view-model as a list, read on as one scrolls.
class CustomerListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int IdRole = Qt::UserRole;

    explicit CustomerListModel(CustomersViewModel& model, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

private:
    CustomersViewModel& model_;
    int shown_ = 0; ///< rows that views know of
};

/// The list of customers with its search.
class CustomerList : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerList(CustomersViewModel& model, QWidget* parent = nullptr);

    /// Has the customer on show chosen in the list, where it stands there.
    void followCurrent();

signals:
    void chosen(const QString& id);

private:
    void showList();

    CustomersViewModel& model_;
    CustomerListModel* customers_ = nullptr;
    QLineEdit* search_ = nullptr;
    QListView* view_ = nullptr;
    QLabel* empty_ = nullptr;
    bool following_ = false; ///< the view is being set from the model
};

} // namespace seatwise::ui
