#include "widgets/folding_table.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

#include "widgets/layouts.h"
#include "widgets/plain_table.h"
#include "words/features.h"

namespace seatwise::ui {

namespace {

constexpr qsizetype minToFold = 3;

std::vector<QStringList> folded(const QStringList& columns, const std::vector<QStringList>& rows)
{
    std::vector<QStringList> made;
    for (const QStringList& row : rows)
        for (int column = 1; column < columns.size(); ++column)
            made.push_back({column == 1 ? row.value(0) : QString(), columns[column], row.value(column)});
    return made;
}

} // namespace

FoldingTable::FoldingTable(const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
    , table_(plainTable(accessibleName, {}))
{
    setLayout(flush(column({table_})));
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(table_, &QTableWidget::cellActivated, this, &FoldingTable::choose);
    connect(table_, &QTableWidget::cellDoubleClicked, this, &FoldingTable::choose);
}

void FoldingTable::choose(int row, int column)
{
    const int figures = static_cast<int>(columns_.size()) - 1;
    if (folded_)
        emit chosen(row / figures, row % figures + 1);
    else
        emit chosen(row, column);
}

void FoldingTable::setTable(const QStringList& columns, const std::vector<QStringList>& rows, int firstRight,
                            int maxRows)
{
    columns_ = columns;
    rows_ = rows;
    firstRight_ = firstRight;
    maxRows_ = maxRows;
    needed_ = neededWidths();
    filled_ = false;
    arrange();
}

std::vector<int> FoldingTable::neededWidths() const
{
    const QFontMetrics cells = table_->fontMetrics();
    const QFontMetrics heads = table_->horizontalHeader()->fontMetrics();
    const int gap = cells.height();
    std::vector<int> widths;
    for (int column = 0; column < columns_.size(); ++column) {
        int wide = heads.horizontalAdvance(columns_[column]);
        for (const QStringList& row : rows_)
            wide = std::max(wide, cells.horizontalAdvance(row.value(column)));
        widths.push_back(wide + gap);
    }
    return widths;
}

/// Side by side where there is room, what is left over shared out. Otherwise folded, or, where there is little to
/// fold, with the widest column wrapped.
void FoldingTable::arrange()
{
    if (columns_.isEmpty())
        return;
    const int needed = std::accumulate(needed_.begin(), needed_.end(), 0);
    const int room = width() - table_->verticalScrollBar()->sizeHint().width();
    const bool fold = needed > room && columns_.size() > minToFold;
    if (fold != folded_ || !filled_) {
        table_->setRowCount(0); // cells keep the alignment they were made with
        folded_ = fold;
    }
    filled_ = true;
    const QStringList columns =
        fold ? QStringList{columns_.front(), SharedWords::tr("Figure"), SharedWords::tr("Value")} : columns_;
    const auto count = static_cast<int>(columns.size());
    table_->setColumnCount(count);
    table_->setHorizontalHeaderLabels(columns);
    for (int column = 0; column < count; ++column)
        table_->setColumnWidth(column,
                               fold ? room / count
                                    : needed_[static_cast<std::size_t>(column)] + std::max(0, room - needed) / count);
    if (!fold && needed > room) {
        const auto widest = std::max_element(needed_.begin(), needed_.end());
        table_->setColumnWidth(static_cast<int>(widest - needed_.begin()), std::max(0, *widest + room - needed));
    }
    if (fold)
        showRows(*table_, folded(columns_, rows_), firstRight_ < columns_.size() ? 2 : 3, maxRows_);
    else
        showRows(*table_, rows_, firstRight_, maxRows_);
}

QSize FoldingTable::minimumSizeHint() const
{
    return {fontMetrics().height() * 12, table_->minimumSizeHint().height()};
}

void FoldingTable::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FoldingTable::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange || columns_.isEmpty())
        return;
    needed_ = neededWidths();
    filled_ = false;
    arrange();
}

} // namespace seatwise::ui
