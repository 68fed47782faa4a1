#include "pages/workshop/levers/lever_group.h"

#include <QScopedValueRollback>
#include <QVBoxLayout>

#include "widgets/field.h"
#include "widgets/problem_label.h"

namespace seatwise::ui {

LeverGroup::LeverGroup(const QString& title, WorkshopDraft& draft, QWidget* parent)
    : Card(parent)
    , draft_(draft)
{
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(titleLabel(title));
    levers_ = new QVBoxLayout;
    layout->addLayout(levers_);
    problem_ = new ProblemLabel;
    layout->addWidget(problem_);
    connect(&draft_, &WorkshopDraft::changed, this, [this] {
        const QScopedValueRollback showing(showing_, true);
        showDraft();
    });
}

void LeverGroup::change(const QString& lever, const WorkshopDraft::Edit& edit)
{
    if (showing_)
        return;
    problem_->say(draft_.change(lever, edit));
}

} // namespace seatwise::ui
