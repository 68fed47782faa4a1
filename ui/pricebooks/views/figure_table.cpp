#include "pricebooks/views/figure_table.h"

#include <algorithm>

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include "pricebooks/model/book_editor.h"
#include "pricebooks/model/book_texts.h"
#include "theme/palette.h"
#include "widgets/plain_tool_tip.h"
#include "widgets/undo_keys.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

constexpr int maxFiguresShown = 16;
constexpr const char* baseKey = "base";

// What an editor of a figure knows of it.
constexpr const char* pathProperty = "path";
constexpr const char* keyProperty = "key";
constexpr const char* beforeProperty = "before";

/// A head on one line, or broken before its last word.
QString headOf(QString head, bool isBroken)
{
    const auto space = head.lastIndexOf(QLatin1Char(' '));
    return isBroken && space > 0 ? head.replace(space, 1, QLatin1Char('\n')) : head;
}

} // namespace

/// Types a figure: says each key, and goes on with Enter.
class FigureDelegate : public QStyledItemDelegate
{
public:
    explicit FigureDelegate(FigureTable& table)
        : QStyledItemDelegate(&table)
        , table_(table)
    {
    }

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                          const QModelIndex& index) const override
    {
        auto* line = new QLineEdit(parent);
        const auto row = static_cast<std::size_t>(index.row());
        const auto column = static_cast<std::size_t>(index.column());
        const QString key = ui::toQString(table_.grid_.keys[column]);
        const QString path = ui::toQString(table_.grid_.rows[row].cells[column].path);
        line->setAccessibleName(BooksWords::tr("%1, row %2").arg(figureTitle(key.toStdString())).arg(index.row() + 1));
        line->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        leaveUndoToWindow(*line);
        connect(line, &QLineEdit::textEdited, &table_,
                [this, path, key](const QString& text) { emit table_.typed(path, key, text); });
        line->setProperty(pathProperty, path);
        line->setProperty(keyProperty, key);
        line->setProperty(beforeProperty, index.data().toString());
        return line;
    }

    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        auto* line = static_cast<QLineEdit*>(editor);
        if (!line->isModified() && line->text().isEmpty())
            line->setText(index.data().toString());
    }

    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override
    {
        const auto* line = static_cast<QLineEdit*>(editor);
        if (line->isModified())
            model->setData(index, line->text());
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent*>(event)->key();
            if (key == Qt::Key_Escape)
                emit table_.typed(watched->property(pathProperty).toString(), watched->property(keyProperty).toString(),
                                  watched->property(beforeProperty).toString());
            if (key == Qt::Key_Return || key == Qt::Key_Enter) {
                auto* line = static_cast<QWidget*>(watched);
                emit commitData(line);
                emit closeEditor(line, NoHint);
                QMetaObject::invokeMethod(
                    &table_, [this] { table_.goOn(); }, Qt::QueuedConnection);
                return true;
            }
        }
        return QStyledItemDelegate::eventFilter(watched, event);
    }

private:
    FigureTable& table_;
};

FigureTable::FigureTable(BookEditor& editor, QWidget* parent)
    : QTableWidget(parent)
    , editor_(editor)
{
    setAccessibleName(BooksWords::tr("Figures of the charge"));
    auto* delegate = new FigureDelegate(*this);
    setItemDelegate(delegate);
    connect(delegate, &QAbstractItemDelegate::closeEditor, this, &FigureTable::finished, Qt::QueuedConnection);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked |
                    QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    verticalHeader()->setDefaultAlignment(Qt::AlignCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
}

void FigureTable::setGrid(const FigureGrid& grid, const QLocale& locale)
{
    const bool isOther = grid.path != grid_.path || grid.keys != grid_.keys;
    grid_ = grid;
    locale_ = locale;
    const bool hasJoints = std::ranges::find(grid.keys, baseKey) != grid.keys.end();
    if (isOther) {
        heads_.clear();
        for (const std::string& key : grid.keys)
            heads_ += figureTitle(key);
        if (hasJoints)
            heads_ += BooksWords::tr("Joins at");
        setColumnCount(static_cast<int>(heads_.size()));
        setHorizontalHeaderLabels(heads_);
    }
    setRowCount(static_cast<int>(grid.rows.size()));
    verticalHeader()->setVisible(grid.hasSteps);
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < static_cast<int>(grid.keys.size()); ++column)
            showCell(row, column);
        if (hasJoints)
            showJoint(row);
    }
    fitRoom();
}

bool FigureTable::isTyped(int row, int column) const
{
    return state() == QAbstractItemView::EditingState && currentRow() == row && currentColumn() == column;
}

void FigureTable::showCell(int row, int column)
{
    const FigureCell& cell = grid_.rows[static_cast<std::size_t>(row)].cells[static_cast<std::size_t>(column)];
    QTableWidgetItem* shown = item(row, column);
    if (!shown) {
        shown = new QTableWidgetItem;
        shown->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        setItem(row, column, shown);
    }
    const QString problem = problemIn(editor_, cell.path);
    const Palette& palette = paletteOf(this);
    shown->setForeground(problem.isEmpty() ? palette.text : palette.errorText);
    shown->setToolTip(plainToolTip(problem));
    shown->setData(Qt::AccessibleDescriptionRole, problem);
    if (!isTyped(row, column))
        shown->setText(shownFigure(cell.text, locale_));
    else if (auto* line = qobject_cast<QLineEdit*>(indexWidget(indexFromItem(shown)));
             line && typedFigure(line->text(), locale_) != cell.text) // it was undone
        line->setText(shownFigure(cell.text, locale_));
}

/// Where a band joins the one before it, and whether it does.
void FigureTable::showJoint(int row)
{
    const FigureRow& figures = grid_.rows[static_cast<std::size_t>(row)];
    const int column = static_cast<int>(grid_.keys.size());
    QTableWidgetItem* shown = item(row, column);
    if (!shown) {
        shown = new QTableWidgetItem;
        shown->setFlags(Qt::ItemIsEnabled);
        shown->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        setItem(row, column, shown);
    }
    const Palette& palette = paletteOf(this);
    shown->setForeground(figures.isJoined ? palette.mutedText : palette.errorText);
    if (!figures.joinsAt)
        shown->setText(row == 0 ? QStringLiteral("–") : BooksWords::tr("not known"));
    else
        shown->setText((figures.isJoined ? QStringLiteral("✓ %1") : QStringLiteral("✗ %1"))
                           .arg(shownFigure(*figures.joinsAt, locale_)));
}

void FigureTable::typeIn(int row)
{
    setFocus();
    setCurrentCell(row, 0);
    edit(currentIndex());
}

/// To the next figure that is typed and not made of others.
void FigureTable::goOn()
{
    const int columns = static_cast<int>(grid_.keys.size());
    int row = currentRow();
    int column = currentColumn() + 1;
    if (row < 0 || columns == 0)
        return;
    const auto isMade = [this](int atRow, int atColumn) {
        const FigureRow& figures = grid_.rows[static_cast<std::size_t>(atRow)];
        return grid_.keys[static_cast<std::size_t>(atColumn)] == baseKey && figures.joinsAt && figures.isJoined;
    };
    while (column < columns && isMade(row, column))
        ++column;
    if (column >= columns) {
        column = 0;
        ++row;
    }
    if (row >= rowCount()) {
        if (grid_.hasSteps)
            emit rowRequested();
        return;
    }
    setCurrentCell(row, column);
    edit(currentIndex());
}

void FigureTable::keyPressEvent(QKeyEvent* event)
{
    const bool isChoosing = state() != QAbstractItemView::EditingState && currentRow() >= 0;
    if (isChoosing && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        edit(currentIndex());
    else if (isChoosing && event->key() == Qt::Key_Delete && event->modifiers() == Qt::ControlModifier)
        emit removeRequested(currentRow());
    else if (isChoosing && event->modifiers() == Qt::AltModifier &&
             (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        emit moveRequested(currentRow(), event->key() == Qt::Key_Up ? -1 : 1);
    else
        QTableWidget::keyPressEvent(event);
}

void FigureTable::changeEvent(QEvent* event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && rowCount() > 0)
        setGrid(grid_, locale_);
}

void FigureTable::resizeEvent(QResizeEvent* event)
{
    QTableWidget::resizeEvent(event);
    fitRoom();
}

int FigureTable::widthNeeded(const std::vector<int>& cells, bool headsAreBroken) const
{
    const auto widthOf = [this](const QString& text) {
        return horizontalHeader()->fontMetrics().size(0, text).width();
    };
    int needed = 0;
    for (int column = 0; column < columnCount(); ++column) {
        const int around = horizontalHeader()->sectionSizeHint(column) - widthOf(horizontalHeaderItem(column)->text());
        needed +=
            std::max(cells[static_cast<std::size_t>(column)], around + widthOf(headOf(heads_[column], headsAreBroken)));
    }
    return needed;
}

void FigureTable::fitRoom()
{
    const int there = viewport()->width();
    std::vector<int> cells; // asking each of them takes a while
    cells.reserve(static_cast<std::size_t>(columnCount()));
    for (int column = 0; column < columnCount(); ++column)
        cells.push_back(sizeHintForColumn(column));
    const bool isBroken = widthNeeded(cells, false) > there;
    for (int column = 0; column < columnCount(); ++column)
        if (const QString head = headOf(heads_[column], isBroken); head != horizontalHeaderItem(column)->text())
            horizontalHeaderItem(column)->setText(head);
    const bool isRoomy = widthNeeded(cells, isBroken) <= there;
    horizontalHeader()->setSectionResizeMode(isRoomy ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    int height = horizontalHeader()->sizeHint().height() + 4;
    if (!isRoomy)
        height += horizontalScrollBar()->sizeHint().height();
    for (int row = 0; row < std::min(rowCount(), maxFiguresShown); ++row)
        height += rowHeight(row);
    setFixedHeight(height);
}

} // namespace seatwise::ui
