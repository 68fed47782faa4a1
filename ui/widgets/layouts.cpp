#include "widgets/layouts.h"

#include <QHBoxLayout>

#include "widgets/field.h"

namespace seatwise::ui {

namespace {

void put(QBoxLayout& box, const Part& part)
{
    if (part.layout)
        box.addLayout(part.layout, part.share);
    else if (part.widget)
        box.addWidget(part.widget, part.share);
    else
        box.addStretch(part.share);
}

} // namespace

Part room(int share)
{
    return {static_cast<QWidget*>(nullptr), share};
}

Part field(const QString& caption, QWidget* control, int share)
{
    Part made(control, share);
    made.caption = mutedLabel(caption);
    made.caption->setBuddy(control);
    if (control->focusPolicy() != Qt::NoFocus && control->accessibleName().isEmpty())
        control->setAccessibleName(QString(caption).remove(QLatin1Char('&')));
    return made;
}

QHBoxLayout* row(std::initializer_list<Part> parts)
{
    auto* made = new QHBoxLayout;
    for (const Part& part : parts)
        put(*made, part.caption ? Part(holding(flush(column({part}))), part.share) : part);
    return made;
}

QVBoxLayout* column(std::initializer_list<Part> parts)
{
    auto* made = new QVBoxLayout;
    for (const Part& part : parts)
        append(*made, part);
    return made;
}

void append(QVBoxLayout& column, const Part& part)
{
    if (part.caption)
        column.addWidget(part.caption);
    put(column, part);
}

QWidget* holding(QLayout* layout)
{
    auto* holder = new QWidget;
    holder->setLayout(layout);
    return holder;
}

QWidget* together(QWidget* control, QWidget* said)
{
    return holding(tight(column({control, said})));
}

} // namespace seatwise::ui
