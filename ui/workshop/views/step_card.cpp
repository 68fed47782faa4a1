#include "workshop/views/step_card.h"

#include <tuple>

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "widgets/field.h"
#include "widgets/layouts.h"
#include "widgets/problem_label.h"
#include "widgets/segmented_control.h"
#include "widgets/typing.h"
#include "words/features.h"
#include "words/format.h"
#include "workshop/model/workshop_edits.h"
#include "workshop/model/workshop_view_model.h"

namespace seatwise::ui {

StepCard::StepCard(WorkshopViewModel& model, Section section, const QString& title, QWidget* parent)
    : Card(parent)
    , model_(model)
{
    QGridLayout* steps = grid({1, 2});
    for (const WorksheetCard& card : cardsOf(model_.session(), section))
        addStep(*steps, card.id, toQString(card.text));
    problem_ = new ProblemLabel;
    setLayout(column({titleLabel(title), steps, problem_}));
    connect(&model_, &WorkshopViewModel::keepRequested, this, [this] {
        for (Row& row : rows_)
            if (typed(row) != entryOf(model_.session(), row.id))
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
    row.note->setMaxLength(static_cast<int>(maxCardText) / 4);
    for (QWidget* part : {static_cast<QWidget*>(name), static_cast<QWidget*>(row.state),
                          static_cast<QWidget*>(row.owner), static_cast<QWidget*>(row.note)})
        append(grid, part);
    rows_.push_back(row);
    const auto keepRow = [this, index = rows_.size() - 1] { keep(rows_[index]); };
    connect(row.state, &SegmentedControl::chosen, this, keepRow);
    for (const QLineEdit* field : {row.owner, row.note}) {
        connect(field, &QLineEdit::returnPressed, this,
                [this, index = rows_.size() - 1] { rows_[index].refused.reset(); });
        connect(field, &QLineEdit::editingFinished, this, keepRow);
    }
}

CardEntry StepCard::typed(const Row& row) const
{
    CardEntry entry = entryOf(model_.session(), row.id);
    entry.state = static_cast<CardState>(row.state->current());
    entry.owner = row.owner->text().trimmed().toStdString();
    entry.answer = row.note->text().trimmed().toStdString();
    return entry;
}

void StepCard::keep(Row& row)
{
    const CardEntry entry = typed(row);
    if (entry == row.refused)
        return;
    const CardEntry before = entryOf(model_.session(), row.id);
    problem_->say(problemText(ui::keep(model_, entry)));
    const CardEntry now = entryOf(model_.session(), row.id);
    row.refused = now != entry && now != before ? std::optional(typed(row)) : std::nullopt;
}

/// What was typed over an entry and is not kept stays.
void StepCard::showEntries()
{
    for (Row& row : rows_) {
        const CardEntry entry = entryOf(model_.session(), row.id);
        row.state->setCurrent(static_cast<int>(entry.state));
        for (const auto& [field, was, is] : {std::tuple(row.owner, &row.shown.owner, &entry.owner),
                                             std::tuple(row.note, &row.shown.answer, &entry.answer)})
            if (const QString typed = field->text().trimmed(); typed == toQString(*was) && *was != *is)
                field->setText(toQString(*is));
        row.shown = entry;
    }
}

} // namespace seatwise::ui
