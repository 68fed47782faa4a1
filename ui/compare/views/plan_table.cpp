#include "compare/views/plan_table.h"

#include <QHeaderView>
#include <QTableWidget>

#include "theme/palette.h"
#include "theme/theme.h"
#include "widgets/plain_table.h"
#include "widgets/plain_tool_tip.h"
#include "words/billing_texts.h"
#include "words/book_names.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

/// Appends a row: its title, then a cell for each column.
void addRow(QTableWidget& table, const QString& title, const QStringList& cells, bool strong)
{
    const int row = table.rowCount();
    table.insertRow(row);
    const QFont font = scaledFont(table.font(), 1.0, strong ? QFont::DemiBold : QFont::Normal);
    auto* first = new QTableWidgetItem(title);
    first->setForeground(table.palette().brush(QPalette::PlaceholderText));
    table.setItem(row, 0, first);
    for (int i = 0; i < cells.size(); ++i) {
        auto* item = new QTableWidgetItem(cells[i]);
        item->setToolTip(plainToolTip(cells[i]));
        item->setFont(font);
        table.setItem(row, i + 1, item);
    }
}

void prepare(QTableWidget& table, const QStringList& columns)
{
    table.clear();
    table.setRowCount(0);
    table.setColumnCount(static_cast<int>(columns.size()) + 1);
    table.setHorizontalHeaderLabels(QStringList{QString()} + columns);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

QStringList gather(const Comparison& comparison, QString PlanColumn::*member)
{
    QStringList cells;
    for (const PlanColumn& plan : comparison.plans)
        cells += plan.*member;
    return cells;
}

QString seatsTitle(SeatWord word)
{
    return word == SeatWord::users ? CompareWords::tr("Users") : CompareWords::tr("Seats");
}

QString perSeatTitle(SeatWord word)
{
    return word == SeatWord::users ? CompareWords::tr("Per user and month") : CompareWords::tr("Per seat and month");
}

QStringList totals(const Comparison& comparison)
{
    QStringList cells;
    for (const PlanColumn& plan : comparison.plans)
        cells += plan.cheapest   ? CompareWords::tr("%1\n✓ least expensive").arg(plan.total)
                 : plan.admitted ? plan.total
                                 : plan.reason;
    return cells;
}

} // namespace

QTableWidget* makeComparisonTable(const QString& accessibleName)
{
    QTableWidget* table = plainTable(accessibleName, {});
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    return table;
}

void fitRows(QTableWidget& table)
{
    table.resizeRowsToContents();
    int height = table.horizontalHeader()->sizeHint().height() + 4;
    for (int row = 0; row < table.rowCount(); ++row)
        height += table.rowHeight(row);
    table.setFixedHeight(height);
}

void fillPlans(QTableWidget& table, const Comparison& comparison, bool onlyDifferences)
{
    QStringList names;
    for (const PlanColumn& plan : comparison.plans)
        names += plan.name;
    prepare(table, names);
    addRow(table, CompareWords::tr("Price"), totals(comparison), true);
    for (std::size_t i = 0; i < comparison.plans.size(); ++i)
        if (!comparison.plans[i].admitted)
            table.item(0, static_cast<int>(i) + 1)->setFont(table.font());
    addRow(table, perSeatTitle(comparison.counts), gather(comparison, &PlanColumn::perSeat), false);
    addRow(table, seatsTitle(comparison.counts), gather(comparison, &PlanColumn::seats), false);
    addRow(table, CompareWords::tr("Billing"), gather(comparison, &PlanColumn::billing), false);
    for (const FeatureRow& feature : comparison.features)
        if (feature.differs || !onlyDifferences)
            addRow(table, feature.name, feature.cells, feature.differs);
    fitRows(table);
}

void fillScenarios(QTableWidget& table, const ScenarioComparison& comparison, int from, int count,
                   const std::function<QWidget*(int place)>& action)
{
    prepare(table, comparison.columns.mid(from, count));
    for (const ScenarioRow& row : comparison.rows)
        addRow(table, row.title, row.cells.mid(from, count), row.isStrong);
    addRow(table, {}, {}, false);
    for (int column = 1; column < table.columnCount(); ++column)
        table.setCellWidget(table.rowCount() - 1, column, action(from + column - 1));
    fitRows(table);
}

} // namespace seatwise::ui
