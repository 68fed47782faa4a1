#include "widgets/chart_table_card.h"

#include <QLabel>
#include <QVBoxLayout>

#include "widgets/field.h"
#include "widgets/layouts.h"
#include "widgets/segmented_control.h"
#include "words/features.h"

namespace seatwise::ui {

ChartTableCard::ChartTableCard(const QString& title, const QString& name, QWidget* chart, QWidget* table,
                               QWidget* parent)
    : Card(parent)
    , chart_(chart)
    , table_(table)
    , views_(new SegmentedControl)
{
    views_->setAccessibleName(name);
    views_->setSegments({SharedWords::tr("Chart"), SharedWords::tr("Table")});
    parts_ = column({row({{titleLabel(title), 1}, views_}), chart_, table_});
    setLayout(parts_);
    table_->setVisible(false);
    connect(views_, &SegmentedControl::chosen, this, &ChartTableCard::show);
}

void ChartTableCard::show(int view)
{
    chart_->setVisible(view == 0);
    table_->setVisible(view == 1);
}

} // namespace seatwise::ui
