#include "widgets/navigation_rail.h"

#include <QAction>
#include <QEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyle>
#include <QStyledItemDelegate>

#include "theme/palette.h"
#include "theme/theme.h"
#include "words/features.h"

namespace seatwise::ui {

namespace {

constexpr int iconRole = Qt::UserRole;

/// Icon and text of one page, the current one on a soft accent.
class PageDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const int em = option.fontMetrics.height();
        const QFontMetrics bold(scaledFont(option.font, 1.0, QFont::DemiBold));
        return {bold.horizontalAdvance(index.data().toString()) + qRound(em * 4.2), std::max(28, qRound(em * 2.15))};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Palette& colours = paletteOf(option.widget);
        const int em = option.fontMetrics.height();
        const bool current = option.state.testFlag(QStyle::State_Selected);
        const QRectF body = QRectF(option.rect).adjusted(em * 0.35, 1, -em * 0.35, -1);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintBody(*painter, option, colours, body);
        const QColor ink = current ? colours.accentText : colours.mutedText;
        const int side = qRound(em * 1.15);
        QRect iconPlace(option.rect.left() + em, 0, side, side);
        iconPlace.moveTop(option.rect.center().y() - side / 2 + 1);
        QRect textPlace = option.rect.adjusted(em + side + qRound(em * 0.65), 0, -em / 2, 0);
        iconPlace = QStyle::visualRect(option.direction, option.rect, iconPlace);
        textPlace = QStyle::visualRect(option.direction, option.rect, textPlace);
        const auto id = static_cast<Icon>(index.data(iconRole).toInt());
        painter->drawPixmap(iconPlace.topLeft(), iconPixmap(id, ink, side, painter->device()->devicePixelRatioF()));
        if (textPlace.width() < em)
            return painter->restore();
        painter->setFont(scaledFont(option.font, 1.0, current ? QFont::DemiBold : QFont::Normal));
        painter->setPen(ink);
        option.widget->style()->drawItemText(painter, textPlace,
                                             Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, option.palette,
                                             true, index.data().toString());
        painter->restore();
    }

private:
    static void paintBody(QPainter& painter, const QStyleOptionViewItem& option, const Palette& colours,
                          const QRectF& body)
    {
        const double radius = option.fontMetrics.height() * 0.4;
        const bool current = option.state.testFlag(QStyle::State_Selected);
        painter.setPen(Qt::NoPen);
        if (current)
            painter.setBrush(colours.accentSoft);
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter.setBrush(colours.pressed);
        else
            painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(body, radius, radius);
        if (current && option.state.testFlag(QStyle::State_HasFocus)) {
            painter.setPen(QPen(colours.focus, 2.0));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(body.adjusted(1, 1, -1, -1), radius, radius);
        }
    }
};

} // namespace

NavigationRail::NavigationRail(QWidget* parent)
    : QListWidget(parent)
{
    setAccessibleName(SharedWords::tr("Pages"));
    setItemDelegate(new PageDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            emit pageChosen(row);
    });
    fitWidth();
}

void NavigationRail::addPages(const std::vector<Entry>& pages)
{
    for (const Entry& page : pages)
        addPage(page);
    fitWidth();
}

void NavigationRail::addPage(const Entry& page)
{
    const int index = count();
    {
        const QSignalBlocker quiet(this); // the first item becomes current by itself
        auto* item = new QListWidgetItem(page.text, this);
        item->setData(iconRole, int(page.icon));
    }
    auto* action = new QAction(page.text, this);
    if (index < 9)
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + index)));
    connect(action, &QAction::triggered, this, [this, index] { setCurrentRow(index); });
    addAction(action);
    actions_.push_back(action);
}

void NavigationRail::setCurrentPage(int index)
{
    const QSignalBlocker quiet(this);
    setCurrentRow(index);
}

void NavigationRail::setPageText(int index, const QString& text)
{
    item(index)->setText(text);
    actions_.at(size_t(index))->setText(text);
    fitWidth();
}

void NavigationRail::setCompact(bool compact)
{
    if (compact == compact_)
        return;
    compact_ = compact;
    for (int i = 0; i < count(); ++i)
        item(i)->setToolTip(compact ? item(i)->text() : QString());
    fitWidth();
}

int NavigationRail::columnWidth() const
{
    if (compact_)
        return qRound(fontMetrics().height() * 3.15);
    return count() > 0 ? sizeHintForColumn(0) : fontMetrics().height() * 8;
}

void NavigationRail::fitWidth()
{
    const int em = fontMetrics().height();
    setViewportMargins(0, em / 2, 1, em / 2);
    setFixedWidth(columnWidth() + 1);
    viewport()->update();
}

QSize NavigationRail::sizeHint() const
{
    return {columnWidth() + 1, fontMetrics().height() * 20};
}

QSize NavigationRail::minimumSizeHint() const
{
    return {columnWidth() + 1, fontMetrics().height() * 4};
}

bool NavigationRail::event(QEvent* event)
{
    if (event->type() == QEvent::Paint) {
        // The margins around the viewport belong to the rail itself.
        QPainter painter(this);
        painter.fillRect(rect(), paletteOf(this).rail);
        const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
        painter.fillRect(QRect(edge, 0, 1, height()), paletteOf(this).border);
    }
    return QListWidget::event(event);
}

void NavigationRail::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(SharedWords::tr("Pages"));
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        scheduleDelayedItemsLayout();
        fitWidth();
    }
}

void NavigationRail::paintEvent(QPaintEvent* event)
{
    QPainter(viewport()).fillRect(event->rect(), paletteOf(this).rail);
    QListWidget::paintEvent(event);
}

} // namespace seatwise::ui
