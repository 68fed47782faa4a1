#pragma once

#include "charts/curve_overlay.h"
#include "charts/curve_plot.h"
#include "theme/kept_texts.h"

#include <QImage>
#include <QPixmap>
#include <QWidget>

#include <memory>
#include <optional>

class QIODevice;

namespace seatwise::ui {

class CurvePicture;

/// A chart of curves over a logarithmic or plain axis, with a marker that follows the slider.
///
/// The curves are a still picture, rendered into a pixmap when plot, size, theme or font change; marker, read-out, pins
/// and ceiling are painted over it, which makes a step of the slider cost a fraction of a millisecond.
///
/// Reading: the pointer, or Left and Right (with Ctrl in larger steps, Home and End), ask for the value at a place
/// with readRequested(); whoever knows it answers with setReading(). Enter or a click chooses the place, Escape
/// stops reading.
class CurveView : public QWidget
{
    Q_OBJECT

public:
    explicit CurveView(QWidget* parent = nullptr);
    ~CurveView() override;
    Q_DISABLE_COPY_MOVE(CurveView)

    void setPlot(const CurvePlot& plot);
    void setMarker(const std::optional<CurveMarker>& marker);
    void setReading(const std::optional<CurveMarker>& reading);
    void setPins(const std::vector<CurvePin>& pins);
    void setCeiling(std::optional<double> y, const QString& label = {});

    /// A control to show at the right of the title, such as the choice of what is drawn. The view takes it over.
    void setCornerWidget(QWidget* widget);

    /// Has the view always be so many lines of its font high.
    void setHeightInLines(int lines);

    /// What a screen reader says about the chart, in a sentence or two; the name is the plot's title.
    void setSummary(const QString& summary);
    const QString& summary() const { return summary_; }

    /// The same picture in any size, marker and pins included, on the theme's panel colour.
    QImage toImage(const QSize& size, qreal devicePixelRatio) const;
    /// Writes the same picture as SVG, in the view's size. False when the device refuses.
    bool writeSvg(QIODevice& device) const;

    const CurveOverlay& overlay() const { return overlay_; }
    /// The still picture, laid out for the present size.
    const CurvePicture& picture() const;
    /// How often the still picture was rendered: a step of the marker must not add to it.
    int renderCount() const { return renders_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void readRequested(double x);
    void readingStopped();
    void chosen(double x);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void renew();
    void fitHeight();
    void layOut();
    void renderStill();
    void paintStill(QPainter& painter, const QRect& part) const;
    void place(std::optional<CurveMarker>& slot, const std::optional<CurveMarker>& marker);
    void readAt(double x);
    void stopReading();
    double whole(double x) const;
    double stepFrom(double x, int direction, bool large) const;
    void paintTo(QPainter& painter, const QSize& size) const;

    CurvePlot plot_;
    CurveOverlay overlay_;
    mutable KeptTexts texts_; ///< of the read-out
    QString summary_;
    QWidget* corner_ = nullptr;
    int heightInLines_ = 0;
    std::unique_ptr<CurvePicture> picture_;
    QPixmap still_;
    bool dirty_ = true;
    int renders_ = 0;
    std::optional<double> readingX_;
};

} // namespace seatwise::ui
