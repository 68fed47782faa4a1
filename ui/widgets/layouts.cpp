#include "widgets/layouts.h"

#include <QGridLayout>
#include <QHBoxLayout>

#include "widgets/field.h"

namespace seatwise::ui {

namespace {

void put(QBoxLayout& box, const Part& part)
{
    if (part.layout)
        box.addLayout(part.layout, part.share);
    else if (part.widget)
        box.addWidget(part.widget, part.share, part.side);
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
    made.caption->setBuddy(control->focusProxy() ? control->focusProxy() : control);
    if (control->focusPolicy() != Qt::NoFocus && control->accessibleName().isEmpty())
        control->setAccessibleName(QString(caption).remove(QLatin1Char('&')));
    return made;
}

QHBoxLayout* row(std::initializer_list<Part> parts)
{
    auto* made = new QHBoxLayout;
    for (const Part& part : parts)
        put(*made, part.caption ? Part(asOne(part), part.share) : part);
    return made;
}

QVBoxLayout* column(std::initializer_list<Part> parts)
{
    auto* made = new QVBoxLayout;
    for (const Part& part : parts)
        append(*made, part);
    return made;
}

QLabel* append(QVBoxLayout& column, const Part& part)
{
    if (part.caption)
        column.addWidget(part.caption);
    put(column, part);
    return part.caption;
}

QGridLayout* grid(const std::vector<int>& shares)
{
    auto* made = new QGridLayout;
    for (std::size_t i = 0; i < shares.size(); ++i)
        made->setColumnStretch(static_cast<int>(i), shares[i]);
    return made;
}

void append(QGridLayout& grid, const Part& part)
{
    const int place = grid.count();
    const int columns = grid.columnCount();
    grid.addWidget(asOne(part), place / columns, place % columns);
}

QWidget* asOne(const Part& part)
{
    return part.caption ? holding(flush(column({part}))) : part.widget;
}

QWidget* holding(QLayout* layout)
{
    auto* holder = new QWidget;
    holder->setLayout(layout);
    return holder;
}

QWidget* holdingFor(QWidget* control, QLayout* layout)
{
    QWidget* holder = holding(layout);
    holder->setFocusProxy(control);
    return holder;
}

QWidget* together(QWidget* control, QWidget* said)
{
    return holding(tight(column({control, said})));
}

} // namespace seatwise::ui
