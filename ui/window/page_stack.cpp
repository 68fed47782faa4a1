#include "window/page_stack.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>

#include "page.h"
#include "widgets/layouts.h"
#include "widgets/navigation_rail.h"

namespace seatwise::ui {

PageStack::PageStack(std::vector<Page*> pages, QWidget* parent)
    : QWidget(parent)
    , pages_(std::move(pages))
    , rail_(new NavigationRail)
    , stack_(new QStackedWidget)
{
    std::vector<NavigationRail::Entry> entries;
    for (Page* page : pages_) {
        entries.push_back({page->sign().icon, page->sign().title()});
        stack_->addWidget(page);
        connect(page, &Page::wanted, this, [this, page] { show(*page); });
    }
    rail_->addPages(entries);
    stack_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    keepLeastWidth();
    setLayout(tight(row({rail_, {stack_, 1}})));
    rail_->setCurrentPage(0);
    connect(rail_, &NavigationRail::pageChosen, stack_, &QStackedWidget::setCurrentIndex);
    connect(stack_, &QStackedWidget::currentChanged, this, [this] { emit shown(onShow()); });
}

void PageStack::present(bool presenting)
{
    for (Page* page : pages_) {
        const auto policy = presenting && page != &onShow() ? QSizePolicy::Ignored : QSizePolicy::Preferred;
        page->setSizePolicy(policy, policy);
    }
}

void PageStack::speakAnew()
{
    for (std::size_t i = 0; i < pages_.size(); ++i) {
        rail_->setPageText(static_cast<int>(i), pages_[i]->sign().title());
        pages_[i]->makeAnew();
    }
}

/// A page makes itself narrow where it has little room, and so is never a reason for a wider window.
void PageStack::keepLeastWidth()
{
    constexpr int fewestCharacters = 56;
    stack_->setMinimumWidth(fontMetrics().averageCharWidth() * fewestCharacters);
}

void PageStack::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        keepLeastWidth();
    QWidget::changeEvent(event);
}

Page& PageStack::onShow() const
{
    return *pages_.at(static_cast<std::size_t>(stack_->currentIndex()));
}

void PageStack::show(Page& page)
{
    rail_->setCurrentPage(stack_->indexOf(&page));
    stack_->setCurrentWidget(&page);
}

} // namespace seatwise::ui
