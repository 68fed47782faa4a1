#pragma once

#include <vector>

#include <QAbstractSlider>

namespace seatwise::ui {

/// A slider over numbers of seats, or of anything else that is counted, small and large alike: its track is
/// logarithmic, its value is the number itself. Every whole number between minimum and maximum can be reached, by arrow
/// keys one by one, by the mouse as finely as the track has pixels; nothing snaps to the ticks.
///
/// Keys: arrows ±1, with Shift ±10; PageUp and PageDown to the next and previous tick; Home and End. Wheel ±1, with
/// Ctrl ±10. A number beyond the maximum, set from outside, shows at the end and is kept.
///
/// Use setLimits() and setSeats() rather than the setters of QAbstractSlider: those count as edits of the person,
/// which is how a screen reader sets a value.
class SeatSlider : public QAbstractSlider
{
    Q_OBJECT

public:
    explicit SeatSlider(QWidget* parent = nullptr);

    qint64 seats() const { return seats_; }
    /// Sets the number from outside: no seatsChanged().
    void setSeats(qint64 seats);
    /// The ends of the track, 0 or more; at least 1 seat apart.
    void setLimits(int minimum, int maximum);
    /// Numbers worth a label and a stop of PageUp and PageDown, such as the first seats of the bands.
    void setTicks(std::vector<int> ticks);

    /// Where on the track a number stands, 0 to 1.
    double positionOf(qint64 seats) const;
    /// The number nearest to a place on the track; the inverse of positionOf() wherever pixels are finer than seats.
    int seatsAt(double position) const;
    /// The numbers labelled at the present width: the ends, and the ticks that do not touch another label.
    std::vector<int> labelledTicks() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The person chose another number.
    void seatsChanged(qint64 seats);

protected:
    void sliderChange(SliderChange change) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void edit(qint64 seats);
    void store(qint64 seats);
    void editAt(double x);
    qint64 tickBeyond(int direction) const;
    double heightOf(qint64 seats) const;
    QRectF track() const;
    double xOf(qint64 seats) const;
    QRectF labelBox(int seats) const;
    void paintTrack(QPainter& painter) const;
    void paintLabels(QPainter& painter) const;
    void paintHandle(QPainter& painter) const;
    QFont labelFont() const;
    void forgetLabels();

    qint64 seats_ = 0;
    std::vector<int> ticks_;
    bool settling_ = false; ///< value() is being brought in line with seats_
    int wheelRest_ = 0;

    /// A label of the track in its place; the same at every step.
    struct Label
    {
        int seats = 0;
        QString text;
        QRectF box;
    };
    const std::vector<Label>& labels() const;
    mutable std::vector<Label> labels_; ///< empty: to be made
    mutable int labelsWidth_ = 0;       ///< the width they were made for
};

} // namespace seatwise::ui
