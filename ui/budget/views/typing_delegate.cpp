#include "budget/views/typing_delegate.h"

#include <QLineEdit>

namespace seatwise::ui {

QWidget* TypingDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* field = new QLineEdit(parent);
    field->setFrame(false);
    field->setMaxLength(200);
    field->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    field->setAlignment(index.data(Qt::TextAlignmentRole).value<Qt::Alignment>());
    connect(field, &QLineEdit::textEdited, this, &TypingDelegate::handOver);
    return field;
}

void TypingDelegate::handOver()
{
    emit commitData(qobject_cast<QWidget*>(sender()));
}

void TypingDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* field = static_cast<QLineEdit*>(editor);
    if (field->text() != index.data(Qt::EditRole).toString()) // set again, the cursor would jump
        field->setText(index.data(Qt::EditRole).toString());
}

} // namespace seatwise::ui
