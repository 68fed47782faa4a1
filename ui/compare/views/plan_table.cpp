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

/// The rows at their natural height, and the table as high as its rows: the page scrolls, not the table.
void finish(QTableWidget& table)
{
    table.resizeRowsToContents();
    int height = table.horizontalHeader()->sizeHint().height() + 4;
    for (int row = 0; row < table.rowCount(); ++row)
        height += table.rowHeight(row);
    table.setFixedHeight(height);
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
    finish(table);
}

void fillPins(QTableWidget& table, const CalculatorViewModel& model)
{
    const Price& shown = model.price();
    QStringList names{CompareWords::tr("On show")};
    std::vector<const Price*> prices{&shown};
    for (const PinnedScenario& pinned : model.pins()) {
        names += CompareWords::tr("Pinned %1").arg(pinned.label);
        prices.push_back(&pinned.price);
    }
    prepare(table, names);
    const QLocale& locale = model.locale();
    const auto row = [&](const QString& title, auto cell, bool strong = false) {
        QStringList cells;
        for (const Price* price : prices)
            cells += cell(*price);
        addRow(table, title, cells, strong);
    };
    row(CompareWords::tr("Plan"), [](const Price& price) { return bookName(price.planName()); });
    row(seatsTitle(shown.counts()),
        [&](const Price& price) { return countSeats(price.counts(), price.seats(), locale); });
    row(CompareWords::tr("Billing"), [](const Price& price) {
        return ofBilling(price.billing(), {CompareWords::tr("monthly"), CompareWords::tr("quarterly"),
                                           CompareWords::tr("half-yearly"), CompareWords::tr("annual")});
    });
    row(
        CompareWords::tr("Price"), [&](const Price& price) { return pricePerPeriod(price, locale); }, true);
    row(CompareWords::tr("Price of a month"),
        [&](const Price& price) { return formatMoney(price.monthlyEquivalent(), price.currency(), locale); });
    row(perSeatTitle(shown.counts()),
        [&](const Price& price) { return formatPerSeat(price.perSeatMonth(), price.currency(), locale); });
    row(CompareWords::tr("Against what is on show, a month"), [&](const Price& price) {
        return &price == &shown ? QStringLiteral("—")
                                : amountText(monthlyDifference(price, shown), price.currency(), locale);
    });
    row(CompareWords::tr("In percent"), [&](const Price& price) {
        return &price == &shown ? QStringLiteral("—") : percentText(monthlyDifference(price, shown), locale);
    });
    finish(table);
}

} // namespace seatwise::ui
