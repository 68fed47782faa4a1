#include "seatchange/views/change_story_view.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "seatchange/views/time_strip.h"
#include "widgets/field.h"
#include "widgets/fitting_label.h"
#include "widgets/layouts.h"
#include "words/features.h"

namespace seatwise::ui {

ChangeStoryView::ChangeStoryView(QWidget* parent)
    : QWidget(parent)
{
    auto* grid = new QGridLayout;
    grid->setColumnStretch(0, 1);
    every_ = addRow(*grid, {}, QStringLiteral("change-every"));
    year_ = addRow(*grid, SeatChangeWords::tr("Twelve months at this rate"), QStringLiteral("change-year"));
    next_ = addRow(*grid, {}, QStringLiteral("change-next"));
    strip_ = new TimeStrip;
    auto* captions = flush(row({}));
    for (QLabel*& caption : captions_) {
        caption = mutedLabel();
        captions->addWidget(caption, 1, Qt::AlignTop);
    }
    told_ = mutedLabel();
    told_->setObjectName(QStringLiteral("change-told"));
    told_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setLayout(flush(column({grid, strip_, captions, told_})));
}

ChangeStoryView::Row ChangeStoryView::addRow(QGridLayout& grid, const QString& title, const QString& description)
{
    const int row = grid.rowCount();
    Row made{new QLabel(title), new FittingLabel};
    made.title->setTextFormat(Qt::PlainText);
    made.title->setWordWrap(true);
    made.amount->setAlignment(Qt::AlignRight);
    made.amount->setAccessibleDescription(description);
    grid.addWidget(made.title, row, 0);
    grid.addWidget(made.amount, row, 1);
    return made;
}

void ChangeStoryView::setStory(const StoryTexts& story)
{
    every_.title->setText(story.everyTitle);
    every_.amount->setText(story.every);
    year_.amount->setText(story.year);
    next_.title->setText(story.nextTitle);
    next_.amount->setText(story.next);
    strip_->setParts(story.parts);
    for (std::size_t i = 0; i < captions_.size(); ++i) {
        captions_.at(i)->setVisible(i < story.parts.size());
        if (i >= story.parts.size())
            continue;
        const StoryPart& part = story.parts[i];
        QStringList lines{part.title, part.dates};
        if (!part.amount.isEmpty())
            lines += part.amount;
        captions_.at(i)->setText(lines.join(QLatin1Char('\n')));
    }
    told_->setText(story.told);
}

} // namespace seatwise::ui
