#include "widgets/side_area.h"

#include <algorithm>
#include <functional>

#include <QBoxLayout>
#include <QGridLayout>
#include <QScrollArea>
#include <QScrollBar>

namespace seatwise::ui {

namespace {

constexpr int narrowSideInCharacters = 36;
constexpr int roomyInCharacters = 120;

} // namespace

bool isNarrow(const QWidget& page)
{
    return page.width() < page.fontMetrics().averageCharWidth() * roomyInCharacters;
}

int sideWidth(const QWidget& page)
{
    return page.fontMetrics().averageCharWidth() * (isNarrow(page) ? narrowSideInCharacters : sideInCharacters);
}

int sideWidth(const QWidget& page, const QScrollArea& side)
{
    return std::max(sideWidth(page),
                    side.widget()->minimumSizeHint().width() + side.verticalScrollBar()->sizeHint().width());
}

QScrollArea* scrollArea(QWidget* content)
{
    auto* area = new QScrollArea;
    content->setAttribute(Qt::WA_Resized); // the area gives it its size: none has to be worked out before
    area->setWidgetResizable(true);
    area->setWidget(content);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

QScrollArea* sideArea(QWidget* content)
{
    QScrollArea* area = scrollArea(content);
    area->setBackgroundRole(QPalette::Button);
    area->viewport()->setBackgroundRole(QPalette::Button);
    area->viewport()->setAutoFillBackground(true);
    return area;
}

void setAbreast(QGridLayout& grid, std::vector<QWidget*> parts, const std::vector<int>& numbers, int there)
{
    const auto hidden = std::ranges::stable_partition(parts, std::not_fn(&QWidget::isHidden));
    const int count = static_cast<int>(hidden.begin() - parts.begin());
    int widest = 0;
    for (int i = 0; i < count; ++i)
        widest = std::max(widest, parts[static_cast<std::size_t>(i)]->minimumSizeHint().width());
    const auto fits = [&](int number) {
        const bool isFull = count % number == 0 || number == numbers.back();
        return isFull && number * widest + (number - 1) * grid.spacing() <= there;
    };
    const auto found = std::ranges::find_if(numbers, fits);
    const int abreast = found == numbers.end() ? 1 : *found;
    for (int column = 0; column < std::max(grid.columnCount(), abreast); ++column)
        grid.setColumnStretch(column, column < abreast ? 1 : 0);
    for (int i = 0; i < static_cast<int>(parts.size()); ++i)
        grid.addWidget(parts[static_cast<std::size_t>(i)], i / abreast, i % abreast);
}

void stackWhereTight(QBoxLayout& parts, int there)
{
    const QMargins around = parts.contentsMargins();
    int needed = around.left() + around.right() + parts.spacing() * (parts.count() - 1);
    for (int i = 0; i < parts.count(); ++i)
        needed += parts.itemAt(i)->minimumSize().width();
    parts.setDirection(needed > there ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace seatwise::ui
