#include "charts/chart_accessibility.h"

#include "charts/curve_view.h"
#include "charts/range_chart.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace seatwise::ui {

namespace {

class AccessibleChart : public QAccessibleWidget
{
public:
    explicit AccessibleChart(CurveView* view)
        : QAccessibleWidget(view, QAccessible::Chart)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        const auto* view = static_cast<const CurveView*>(widget());
        if (kind == QAccessible::Description || kind == QAccessible::Value)
            return view->summary();
        return QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface* accessibleChart(const QString&, QObject* object)
{
    if (auto* view = qobject_cast<CurveView*>(object))
        return new AccessibleChart(view);
    if (auto* ranges = qobject_cast<RangeChart*>(object))
        return new QAccessibleWidget(ranges, QAccessible::Chart);
    return nullptr;
}

} // namespace

void installChartAccessibility()
{
    QAccessible::installFactory(accessibleChart);
}

} // namespace seatwise::ui
