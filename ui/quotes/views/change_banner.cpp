#include "quotes/views/change_banner.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "widgets/field.h"
#include "widgets/layouts.h"
#include "widgets/plain_table.h"
#include "widgets/problem_label.h"
#include "words/features.h"

namespace seatwise::ui {

ChangeBanner::ChangeBanner(QWidget* parent)
    : Card(parent)
{
    hide();
}

void ChangeBanner::make()
{
    title_ = titleLabel({});
    title_->setObjectName(QStringLiteral("change-title"));
    save_ = new QPushButton;
    save_->setProperty("primary", true);
    connect(save_, &QPushButton::clicked, this, &ChangeBanner::saveRequested);
    auto* discard = new QPushButton(CalculatorWords::tr("Discard the change"));
    discard->setAccessibleName(discard->text());
    // Queued: it hides the button that was pressed.
    connect(discard, &QPushButton::clicked, this, &ChangeBanner::discardRequested, Qt::QueuedConnection);
    problem_ = new ProblemLabel;
    lines_ = plainTable(CalculatorWords::tr("The quote and its change"), QStringList(4));
    for (int amount = 1; amount < lines_->columnCount(); ++amount)
        lines_->horizontalHeader()->setSectionResizeMode(amount, QHeaderView::ResizeToContents);
    head_ = row({{title_, 1}, column({save_, discard})});
    setLayout(column({head_, problem_, lines_}));
    setNarrow(narrow_);
}

void ChangeBanner::setNarrow(bool narrow)
{
    narrow_ = narrow;
    if (head_ != nullptr)
        head_->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

/// Where there is no room for both amounts, what it was is left to the difference.
void ChangeBanner::resizeEvent(QResizeEvent* event)
{
    constexpr int roomyCharacters = 60;
    if (lines_ != nullptr)
        lines_->setColumnHidden(1, width() < roomyCharacters * fontMetrics().averageCharWidth());
    Card::resizeEvent(event);
}

void ChangeBanner::say(const QString& problem)
{
    if (problem_ != nullptr)
        problem_->say(problem);
}

void ChangeBanner::showChange(const std::optional<ChangeTexts>& texts)
{
    say({});
    if (!texts)
        return hide();
    if (layout() == nullptr)
        make();
    title_->setText(texts->title);
    save_->setText(texts->save);
    save_->setAccessibleName(texts->save);
    save_->setEnabled(texts->canBeKept);
    lines_->setHorizontalHeaderLabels(texts->columns);
    showRows(*lines_, texts->rows);
    lines_->setEnabled(texts->canBeKept);
    show();
}

} // namespace seatwise::ui
