#pragma once

#include <QStyledItemDelegate>

namespace seatwise::ui {

/// Edits a cell as text and hands over every letter while it is typed, so that the page is priced along.
class TypingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;

private:
    void handOver();
};

} // namespace seatwise::ui
