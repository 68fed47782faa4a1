#include "workshop/views/levers/typed_table.h"

#include <utility>

#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QTableWidget>
#include <QVBoxLayout>

#include "widgets/layouts.h"
#include "widgets/link_button.h"
#include "widgets/plain_table.h"
#include "widgets/problem_label.h"
#include "words/features.h"

namespace seatwise::ui {

namespace {

constexpr int maxRowsShown = 6;

} // namespace

TypedTable::TypedTable(const QString& name, const QStringList& columns, const QString& add, QStringList added,
                       QWidget* parent)
    : QWidget(parent)
    , added_(std::move(added))
{
    table_ = plainTable(name, columns);
    table_->setEditTriggers(QAbstractItemView::AllEditTriggers);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* more = new LinkButton(add);
    remove_ = new LinkButton(WorkshopWords::tr("Remove"));
    remove_->setAccessibleName(WorkshopWords::tr("Remove the row of %1 that is chosen").arg(name));
    problem_ = new ProblemLabel;
    setLayout(flush(column({table_, row({more, remove_, room()}), problem_})));
    connect(table_, &QTableWidget::cellChanged, this, [this] {
        if (!showing_)
            emit edited(typedRows());
    });
    connect(more, &LinkButton::clicked, this, [this] {
        auto typed = typedRows();
        typed.push_back(added_);
        emit edited(typed);
    });
    connect(remove_, &LinkButton::clicked, this, [this] {
        auto typed = typedRows();
        const int row = table_->currentRow() >= 0 ? table_->currentRow() : table_->rowCount() - 1;
        typed.erase(typed.begin() + row);
        emit edited(typed);
    });
}

std::vector<QStringList> TypedTable::typedRows() const
{
    std::vector<QStringList> rows;
    rows.reserve(static_cast<std::size_t>(table_->rowCount()));
    for (int row = 0; row < table_->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table_->columnCount(); ++column)
            cells += table_->item(row, column)->text();
        rows.push_back(cells);
    }
    return rows;
}

void TypedTable::show(const std::vector<QStringList>& rows)
{
    remove_->setEnabled(!rows.empty());
    table_->setVisible(!rows.empty());
    if (typedRows() == rows)
        return;
    const QScopedValueRollback showing(showing_, true);
    showRows(*table_, rows, 0, maxRowsShown);
    for (int row = 0; row < table_->rowCount(); ++row)
        for (int column = 0; column < table_->columnCount(); ++column)
            table_->item(row, column)->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable);
}

void TypedTable::say(const QString& problem)
{
    problem_->say(problem);
}

} // namespace seatwise::ui
