#pragma once

namespace seatwise::ui {

/// Makes charts speak: a CurveView becomes an object of role Chart with the plot's title as its name and the summary
/// as its description and value. Call once, after the application object exists.
void installChartAccessibility();

} // namespace seatwise::ui
