#include "workshop/views/levers/lever_group.h"

#include <QLabel>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include "widgets/disclosure.h"
#include "widgets/field.h"
#include "widgets/layouts.h"
#include "widgets/problem_label.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

LeverGroup::LeverGroup(const QString& title, WorkshopDraft& draft, QWidget* parent)
    : Card(parent)
    , draft_(draft)
{
    levers_ = column({});
    problem_ = new ProblemLabel;
    notes_ = mutedLabel();
    assumed_ = new Disclosure(WorkshopWords::tr("Assumed figures"), notes_);
    setLayout(column({titleLabel(title), levers_, problem_, assumed_}));
    connect(&draft_, &WorkshopDraft::changed, this, &LeverGroup::follow);
}

void LeverGroup::follow()
{
    behind_ = !isVisible();
    if (!behind_)
        refresh();
}

void LeverGroup::showEvent(QShowEvent* event)
{
    if (behind_)
        refresh();
    behind_ = false;
    Card::showEvent(event);
}

void LeverGroup::refresh()
{
    const QScopedValueRollback showing(showing_, true);
    showDraft();
    showAssumed();
}

void LeverGroup::showAssumed()
{
    const QStringList notes = draft_.assumedOf(paths());
    assumed_->setVisible(!notes.isEmpty());
    assumed_->setSummary(counted<WorkshopWords>(
        notes.size(),
        QT_TRANSLATE_N_NOOP("WorkshopWords", "%1 figures here are assumed until their cards are decided."),
        "1 figure here is assumed until its card is decided.", locale()));
    notes_->setText(notes.join(QLatin1Char('\n')));
}

void LeverGroup::change(const QString& lever, const WorkshopDraft::Edit& edit)
{
    if (showing_)
        return;
    problem_->say(problemText(draft_.change(lever, edit)));
}

} // namespace seatwise::ui
