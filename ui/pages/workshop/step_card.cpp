#include "pages/workshop/step_card.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "viewmodels/format.h"
#include "viewmodels/workshop_edits.h"
#include "viewmodels/workshop_view_model.h"
#include "widgets/field.h"
#include "widgets/problem_label.h"
#include "widgets/segmented_control.h"
#include "widgets/typing.h"
#include "words/features.h"

namespace seatwise::ui {

namespace {

constexpr int rowsOfAStep = 2;

} // namespace

StepCard::StepCard(WorkshopViewModel& model, Section section, const QString& title, QWidget* parent)
    : Card(parent)
    , model_(model)
{
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(titleLabel(title));
    auto* grid = new QGridLayout;
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 2);
    layout->addLayout(grid);
    for (const WorksheetCard& card : cardsOf(model_.session(), section))
        addStep(*grid, card.id, text(card.text));
    problem_ = new ProblemLabel;
    layout->addWidget(problem_);
    connect(&model_, &WorkshopViewModel::keepWanted, this, [this] {
        for (const Row& row : rows_)
            if (row.owner->isModified() || row.note->isModified())
                keep(row);
    });
    connect(&model_, &WorkshopViewModel::refreshed, this, &StepCard::showEntries);
    connect(&model_, &WorkshopViewModel::cardChanged, this, &StepCard::showEntries);
    showEntries();
}

void StepCard::addStep(QGridLayout& grid, const std::string& id, const QString& what)
{
    Row row{id, new SegmentedControl, new QLineEdit, new QLineEdit};
    auto* name = new QLabel(WorkshopWords::tr("%1. %2").arg(rows_.size() + 1).arg(what));
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    row.state->setAccessibleName(WorkshopWords::tr("State of: %1").arg(what));
    row.state->setSegments({WorkshopWords::tr("To do"), WorkshopWords::tr("Doing"), WorkshopWords::tr("Done")});
    row.owner->setAccessibleName(WorkshopWords::tr("Owner of: %1").arg(what));
    row.owner->setPlaceholderText(WorkshopWords::tr("Owner"));
    row.owner->setMaxLength(maxPersonLength);
    row.note->setAccessibleName(WorkshopWords::tr("Note on: %1").arg(what));
    row.note->setPlaceholderText(WorkshopWords::tr("Note"));
    row.note->setMaxLength(static_cast<int>(mostCardText) / 4);
    const int first = static_cast<int>(rows_.size()) * rowsOfAStep;
    grid.addWidget(name, first, 0);
    grid.addWidget(row.state, first, 1);
    grid.addWidget(row.owner, first + 1, 0);
    grid.addWidget(row.note, first + 1, 1);
    rows_.push_back(row);
    connect(row.state, &SegmentedControl::chosen, this, [this, row] { keep(row); });
    connect(row.owner, &QLineEdit::editingFinished, this, [this, row] { keep(row); });
    connect(row.note, &QLineEdit::editingFinished, this, [this, row] { keep(row); });
}

void StepCard::keep(const Row& row)
{
    CardEntry entry = entryOf(model_.session(), row.id);
    entry.state = static_cast<CardState>(row.state->current());
    entry.owner = row.owner->text().trimmed().toStdString();
    entry.answer = row.note->text().trimmed().toStdString();
    problem_->say(problemText(ui::keep(model_, entry)));
}

void StepCard::showEntries()
{
    for (const Row& row : rows_) {
        const CardEntry entry = entryOf(model_.session(), row.id);
        row.state->setCurrent(static_cast<int>(entry.state));
        if (row.owner->text().trimmed() != text(entry.owner))
            row.owner->setText(text(entry.owner));
        if (row.note->text().trimmed() != text(entry.answer))
            row.note->setText(text(entry.answer));
    }
}

} // namespace seatwise::ui
