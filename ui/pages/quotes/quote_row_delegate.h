#pragma once

#include <QStyledItemDelegate>

namespace seatwise::ui {

/// Paints a quote of QuoteListModel in two lines: customer and total, then number and status.
class QuoteRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace seatwise::ui
