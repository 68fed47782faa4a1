#pragma once

#include <QColor>
#include <QString>

#include <functional>
#include <vector>

namespace seatwise::ui {

/// A part of a bar. Amounts arrive as doubles: a pixel needs no cents.
struct BarPart
{
    double value = 0; ///< above the line, or below it
    QString reading;  ///< the part in a sentence

    bool operator==(const BarPart&) const = default;
};

/// A column of bars, with what stands below it.
struct BarColumn
{
    QString name;
    QString figure;             ///< below the name; may be empty
    std::vector<BarPart> parts; ///< one for each kind

    bool operator==(const BarColumn&) const = default;
};

/// What the parts of the same place in all columns are.
struct BarKind
{
    QString name;
    QColor color;

    bool operator==(const BarKind&) const = default;
};

/// Bars in columns, stacked from a line upwards and downwards.
struct BarsPlot
{
    QString title;
    std::vector<BarKind> kinds;
    std::vector<BarColumn> columns;
    QString figureTitle;                  ///< of the figures below the columns
    std::function<QString(double)> label; ///< of a tick
};

/// A part of a column.
struct BarPlace
{
    int column = 0;
    int kind = 0;

    bool operator==(const BarPlace&) const = default;
};

} // namespace seatwise::ui
