#include "widgets/percent_field.h"

#include <QDoubleSpinBox>
#include <QSignalBlocker>

#include "calculator/model/drawn.h"
#include "widgets/number_box.h"
#include "widgets/undo_keys.h"
#include "words/features.h"

namespace seatwise::ui {

namespace {

constexpr int percentDecimals = 2;

} // namespace

QDoubleSpinBox* percentField(const QString& accessibleName, const QString& nothing)
{
    auto* field = new QDoubleSpinBox;
    field->setAccessibleName(accessibleName);
    field->setRange(0, 100);
    field->setDecimals(percentDecimals);
    field->setSuffix(SharedWords::tr(" % off"));
    field->setSpecialValueText(nothing);
    leaveUndoToWindow(*field);
    return field;
}

void showPercent(QDoubleSpinBox& field, Percent percent)
{
    if (percentOf(field) == percent)
        return;
    const QSignalBlocker blocker(field);
    field.setValue(drawn(percent));
}

} // namespace seatwise::ui
