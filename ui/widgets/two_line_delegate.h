#pragma once

#include <QStyledItemDelegate>

namespace seatwise::ui {

/// Paints an item in two lines, each with a text at its left and one at its right: such as customer and total, then
/// number and status.
class TwoLineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// What a model says beside its display text, the upper left one; a lower right text that is urgent is in the
    /// colour of warnings.
    enum Role { LowerLeftRole = Qt::UserRole, UpperRightRole, LowerRightRole, UrgentRole, FirstFreeRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace seatwise::ui
