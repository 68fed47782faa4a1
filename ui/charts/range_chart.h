#pragma once

#include "charts/range_plot.h"

#include <QWidget>

#include <optional>

namespace seatwise::ui {

/// Ranges as bars with their middle as a dot, one row each, and a line to compare them with. Up and Down, Home and
/// End, or the pointer, read a row in words below the bars; Escape stops reading. The words are also the description
/// that a screen reader hears.
class RangeChart : public QWidget
{
    Q_OBJECT

public:
    explicit RangeChart(QWidget* parent = nullptr);

    void setPlot(const RangePlot& plot);
    /// What a screen reader says while no row is read.
    void setSummary(const QString& summary);

    /// The words of the row that is read; empty when none is.
    [[nodiscard]] QString reading() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Layout;

    void read(std::optional<int> row);
    [[nodiscard]] int rows() const { return static_cast<int>(plot_.rows.size()); }
    [[nodiscard]] Layout layOut() const;
    void paintReference(QPainter& painter, const Layout& layout) const;
    void paintRow(QPainter& painter, const Layout& layout, int row) const;

    RangePlot plot_;
    QString summary_;
    std::optional<int> read_;
};

} // namespace seatwise::ui
