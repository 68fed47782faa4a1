#pragma once

#include <vector>

#include <QDate>
#include <QWidget>

namespace seatwise::ui {

/// An invoice on the strip.
struct TimelineMark
{
    QDate day;
    QString amount;

    friend bool operator==(const TimelineMark&, const TimelineMark&) = default;
};

/// A line of time with a mark for every invoice; the amounts that have room are written above it. The table below it
/// says the same, so it takes no focus.
class TimelineStrip : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineStrip(QWidget* parent = nullptr);

    void setMarks(std::vector<TimelineMark> marks);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double xOf(QDate day) const;

    std::vector<TimelineMark> marks_;
};

} // namespace seatwise::ui
