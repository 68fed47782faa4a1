#include "pages/budget/typing_delegate.h"

#include <QLineEdit>

namespace seatwise::ui {

QWidget* TypingDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* field = new QLineEdit(parent);
    field->setFrame(false);
    field->setMaxLength(200);
    field->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    field->setAlignment(index.data(Qt::TextAlignmentRole).value<Qt::Alignment>());
    auto* self = const_cast<TypingDelegate*>(this); // Qt makes editors in a const function and commits them in another
    connect(field, &QLineEdit::textEdited, self, [self, field] { emit self->commitData(field); });
    return field;
}

void TypingDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* field = static_cast<QLineEdit*>(editor);
    if (field->text() != index.data(Qt::EditRole).toString()) // set again, the cursor would jump
        field->setText(index.data(Qt::EditRole).toString());
}

} // namespace seatwise::ui
