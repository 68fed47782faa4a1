#pragma once

#include <functional>
#include <optional>

#include <QObject>

#include "charts/axes.h"

class QMouseEvent;

namespace seatwise::ui {

class CurveView;

/// Lets a person take hold of the first line of a chart and drag it up or down. What is dragged is reckoned by the axis
/// as it was when it was taken hold of, whatever the chart shows meanwhile.
class CurveGrip : public QObject
{
    Q_OBJECT

public:
    /// Whether the line can be taken hold of at a place.
    using Take = std::function<bool(double x)>;

    /// It belongs to the view.
    CurveGrip(CurveView& view, Take take);

signals:
    /// The line is to go through this value, at the place where it was taken hold of.
    void dragged(double y);
    void letGo();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Held
    {
        AxisRange range; ///< of the values
        double share;    ///< of it, where the line was
        double pixel;    ///< where the pointer was
        double height;   ///< of the range, in pixels
    };

    [[nodiscard]] std::optional<double> lineNear(const QMouseEvent& event) const;
    bool press(const QMouseEvent& event);
    bool move(const QMouseEvent& event);

    CurveView& view_;
    Take take_;
    std::optional<Held> held_;
};

} // namespace seatwise::ui
