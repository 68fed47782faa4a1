#include "widgets/number_box.h"

#include <QDoubleSpinBox>
#include <QSpinBox>

#include "widgets/undo_keys.h"

namespace seatwise::ui {

QSpinBox* countBox(const QString& name, int least, int most)
{
    auto* box = new QSpinBox;
    box->setAccessibleName(name);
    box->setRange(least, most);
    box->setGroupSeparatorShown(true);
    leaveUndoToWindow(*box);
    return box;
}

QDoubleSpinBox* percentBox(const QString& name, double least)
{
    auto* box = new QDoubleSpinBox;
    box->setAccessibleName(name);
    box->setRange(least, 1'000);
    box->setDecimals(2);
    box->setSuffix(QStringLiteral(" %"));
    leaveUndoToWindow(*box);
    return box;
}

Percent percentOf(const QDoubleSpinBox& box)
{
    return Percent::fromUnits(qRound64(box.value() * 100) * (Percent::scale / 100));
}

} // namespace seatwise::ui
