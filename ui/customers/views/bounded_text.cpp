#include "customers/views/bounded_text.h"

#include <QLocale>
#include <QMimeData>

#include "widgets/field.h"
#include "words/features.h"

namespace seatwise::ui {

BoundedText::BoundedText(const QString& accessibleName, int lines, std::size_t mostBytes, QWidget* parent)
    : QPlainTextEdit(parent)
    , mostBytes_(mostBytes)
{
    asTextBox(*this, accessibleName, lines);
}

void BoundedText::insertFromMimeData(const QMimeData* source)
{
    if (static_cast<std::size_t>(source->text().toUtf8().size()) <= mostBytes_)
        return QPlainTextEdit::insertFromMimeData(source);
    emit refused(CustomersWords::tr("Not pasted: it is longer than the %1 bytes that are kept.")
                     .arg(QLocale().toString(static_cast<qulonglong>(mostBytes_))));
}

} // namespace seatwise::ui
