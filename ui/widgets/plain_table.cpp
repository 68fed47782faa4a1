#include "widgets/plain_table.h"

#include <QHeaderView>
#include <QTableWidget>

#include "widgets/plain_tool_tip.h"

namespace seatwise::ui {

namespace {

Qt::Alignment alignmentOf(int column, int firstRight)
{
    return Qt::AlignVCenter | (column < firstRight ? Qt::AlignLeft : Qt::AlignRight);
}

} // namespace

QTableWidget* plainTable(const QString& accessibleName, const QStringList& columns)
{
    auto* table = new QTableWidget(0, static_cast<int>(columns.size()));
    table->setAccessibleName(accessibleName);
    table->setHorizontalHeaderLabels(columns);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setWordWrap(true);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    return table;
}

void showRows(QTableWidget& table, const std::vector<QStringList>& rows, int firstRight, int maxRows)
{
    table.setRowCount(static_cast<int>(rows.size()));
    for (int column = 0; column < table.columnCount(); ++column)
        table.horizontalHeaderItem(column)->setTextAlignment(alignmentOf(column, firstRight));
    for (int row = 0; row < table.rowCount(); ++row)
        for (int column = 0; column < table.columnCount(); ++column) {
            const QString& shown = rows[static_cast<std::size_t>(row)].value(column);
            QTableWidgetItem* item = table.item(row, column);
            if (!item) {
                item = new QTableWidgetItem;
                item->setTextAlignment(alignmentOf(column, firstRight));
                table.setItem(row, column, item);
            }
            if (item->text() != shown) {
                item->setText(shown);
                item->setToolTip(plainToolTip(shown));
            }
        }
    table.resizeRowsToContents();
    int height = table.horizontalHeader()->sizeHint().height() + 4;
    for (int row = 0; row < std::min(table.rowCount(), maxRows); ++row)
        height += table.rowHeight(row);
    table.setFixedHeight(height);
}

} // namespace seatwise::ui
