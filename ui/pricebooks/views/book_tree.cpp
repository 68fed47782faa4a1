#include "pricebooks/views/book_tree.h"

#include <algorithm>
#include <set>

#include <QHeaderView>

#include "pricebooks/model/book_editor.h"
#include "pricebooks/model/book_texts.h"
#include "theme/palette.h"
#include "widgets/plain_tool_tip.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

enum TreeColumn { TitleColumn, DetailColumn, MarkColumn, TreeColumnCount };
constexpr int pathRole = Qt::UserRole;

bool isSamePlace(const DraftNode& a, const DraftNode& b)
{
    return a.path == b.path && a.depth == b.depth;
}

} // namespace

BookTree::BookTree(BookEditor& editor, QWidget* parent)
    : QTreeWidget(parent)
    , editor_(editor)
{
    setObjectName(QStringLiteral("book-tree"));
    setAccessibleName(BooksWords::tr("Parts of the price book"));
    setColumnCount(TreeColumnCount);
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setRootIsDecorated(false);
    setIndentation(fontMetrics().height() * 3 / 4);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(TitleColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(DetailColumn, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(MarkColumn, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::currentItemChanged, this, [this] {
        if (!isFilling_)
            emit chosen();
    });
    connect(this, &QTreeWidget::itemExpanded, this, &BookTree::fitRoom);
    connect(this, &QTreeWidget::itemCollapsed, this, &BookTree::fitRoom);
    showDraft();
}

std::string BookTree::path() const
{
    return currentItem() ? currentItem()->data(TitleColumn, pathRole).toString().toStdString() : std::string();
}

void BookTree::choose(const std::string& path)
{
    const auto node = std::ranges::find(nodes_, path, &DraftNode::path);
    if (node != nodes_.end())
        setCurrentItem(items_[static_cast<std::size_t>(node - nodes_.begin())]);
}

void BookTree::changeEvent(QEvent* event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !nodes_.empty()) {
        shown_.clear();
        showDraft();
    }
}

void BookTree::showDraft()
{
    std::vector<DraftNode> nodes = treeOf(editor_.draft());
    const bool isSame = std::ranges::equal(nodes, nodes_, isSamePlace);
    nodes_ = std::move(nodes);
    if (!isSame) {
        shown_.clear();
        fill();
    }
    shown_.resize(nodes_.size());
    for (std::size_t i = 0; i < nodes_.size(); ++i) {
        ShownNode now{nodes_[i], isChanged(editor_, nodes_[i].named), problemIn(editor_, nodes_[i].path)};
        if (shown_[i] == now)
            continue;
        shown_[i] = std::move(now);
        showNode(*items_[i], *shown_[i]);
    }
    fitRoom();
}

/// Leaves out what is said beside the names where they have no room.
void BookTree::fitRoom()
{
    const int needed = sizeHintForColumn(TitleColumn) + sizeHintForColumn(DetailColumn) + sizeHintForColumn(MarkColumn);
    setColumnHidden(DetailColumn, needed > viewport()->width());
}

void BookTree::resizeEvent(QResizeEvent* event)
{
    QTreeWidget::resizeEvent(event);
    fitRoom();
}

void BookTree::fill()
{
    isFilling_ = true;
    std::set<std::string> open;
    for (const QTreeWidgetItem* item : items_)
        if (item->isExpanded())
            open.insert(item->data(TitleColumn, pathRole).toString().toStdString());
    const bool isFirst = items_.empty();
    const std::string current = path();
    clear();
    items_.clear();
    std::vector<QTreeWidgetItem*> above;
    for (const DraftNode& node : nodes_) {
        above.resize(static_cast<std::size_t>(node.depth));
        auto* item = above.empty() ? new QTreeWidgetItem(this) : new QTreeWidgetItem(above.back());
        item->setData(TitleColumn, pathRole, ui::toQString(node.path));
        item->setTextAlignment(DetailColumn, Qt::AlignRight | Qt::AlignVCenter);
        above.push_back(item);
        items_.push_back(item);
    }
    for (std::size_t i = 0; i < nodes_.size(); ++i)
        items_[i]->setExpanded(isFirst ? nodes_[i].depth == 0 : open.contains(nodes_[i].path));
    choose(current);
    isFilling_ = false;
    if (path() != current || isFirst)
        emit chosen();
}

void BookTree::showNode(QTreeWidgetItem& item, const ShownNode& shown)
{
    const auto& [node, isMarked, problem] = shown;
    const Palette& palette = paletteOf(this);
    const QString title = titleOf(node);
    const QString detail = detailOf(node, locale());
    const QString all = detail.isEmpty() ? title : title + QStringLiteral(" · ") + detail;
    item.setText(TitleColumn, title);
    item.setToolTip(TitleColumn, plainToolTip(problem.isEmpty() ? all : problem));
    item.setText(DetailColumn, detail);
    item.setForeground(DetailColumn, palette.mutedText);
    item.setText(MarkColumn, !problem.isEmpty() ? QStringLiteral("✗") : isMarked ? QStringLiteral("●") : QString());
    item.setForeground(MarkColumn, problem.isEmpty() ? palette.accent : palette.errorText);
    const QString said = !problem.isEmpty() ? BooksWords::tr("not valid")
                         : isMarked         ? BooksWords::tr("changed")
                                            : QString();
    item.setData(TitleColumn, Qt::AccessibleDescriptionRole, said);
}

} // namespace seatwise::ui
