#pragma once

#include "charts/curve_plot.h"

#include <QFont>
#include <QRectF>
#include <QRegion>

#include <optional>
#include <vector>

class QPainter;

namespace seatwise::ui {

class CurvePicture;
class KeptTexts;
struct Palette;

/// A level not to be passed, such as a budget.
struct CurveCeiling
{
    double y = 0;
    QString label;

    bool operator==(const CurveCeiling&) const = default;
};

/// What moves over the still picture at every step: cheap to paint, never cached.
struct CurveOverlay
{
    std::optional<CurveMarker> marker;
    std::optional<CurveMarker> reading; ///< what the pointer or the reading cursor is at
    std::vector<CurvePin> pins;
    std::optional<CurveCeiling> ceiling;
};

/// `texts` keeps the read-out as it was laid out: it is measured before it is painted.
void paintOverlay(QPainter& painter, const CurveOverlay& overlay, const CurvePicture& picture, const Palette& palette,
                  const QFont& font, KeptTexts& texts);

/// Where the read-out stands: on no curve, not on the ceiling, and where it hides no label of a pin if there is such a
/// place. Empty where nothing is read out.
QRectF readOutOf(const CurveOverlay& overlay, const CurvePicture& picture, const QFont& font, KeptTexts& texts);

/// The pixels a marker with its line and read-out touches.
QRegion markerRegion(const CurveMarker& marker, const CurveOverlay& overlay, const CurvePicture& picture,
                     const QFont& font, KeptTexts& texts);

} // namespace seatwise::ui
