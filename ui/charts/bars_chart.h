#pragma once

#include "charts/axes.h"
#include "charts/bars_plot.h"

#include <QWidget>

#include <optional>

namespace seatwise::ui {

/// Stacked bars, of which one part can be chosen: by a click, or by Left and Right to the next column, Up and Down to
/// the next part of it, Home and End. Escape chooses none. The words of the part are also what a screen reader hears.
class BarsChart : public QWidget
{
    Q_OBJECT

public:
    explicit BarsChart(QWidget* parent = nullptr);

    void setPlot(const BarsPlot& plot);
    /// What a screen reader says while no part is chosen.
    void setSummary(const QString& summary);
    /// From outside: no chosen().
    void setChosen(std::optional<BarPlace> place);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void chosen(std::optional<seatwise::ui::BarPlace> place);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Layout;
    struct Part;

    void choose(std::optional<BarPlace> place);
    [[nodiscard]] std::optional<BarPlace> partAt(QPointF point) const;
    [[nodiscard]] int columns() const { return static_cast<int>(plot_.columns.size()); }
    [[nodiscard]] std::vector<int> kindsOf(int column) const;
    [[nodiscard]] Layout layOut() const;
    [[nodiscard]] std::vector<Part> partsOf(const Layout& layout) const;
    void paintHead(QPainter& painter, const Layout& layout) const;
    void paintFoot(QPainter& painter, const Layout& layout) const;

    BarsPlot plot_;
    QString summary_;
    std::optional<BarPlace> chosen_;
    std::optional<BarPlace> under_; ///< the pointer
};

} // namespace seatwise::ui
