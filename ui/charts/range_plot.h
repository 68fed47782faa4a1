#pragma once

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace seatwise::ui {

/// A range with its middle, and the words for it. Amounts arrive as doubles: a pixel needs no cents.
struct RangeRow
{
    QString name;
    double low = 0;
    double middle = 0;
    double high = 0;
    QString middleText; ///< written beside the bar
    QString reading;    ///< the whole row in a sentence

    bool operator==(const RangeRow&) const = default;
};

/// Ranges one below the other on one axis.
struct RangePlot
{
    QString title;
    std::vector<RangeRow> rows;
    std::optional<double> reference; ///< a line through all rows
    QString referenceText;
    std::function<QString(double)> label; ///< of a tick
};

} // namespace seatwise::ui
