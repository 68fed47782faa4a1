#pragma once

#include <vector>

#include <QRect>
#include <QString>

namespace seatwise::ui {

/// A QR code as dark runs of squares on a light ground, without the quiet border of 4 squares that it needs around it.
struct QrSquares
{
    int size = 0;            ///< squares to a side
    std::vector<QRect> dark; ///< runs of one row, in squares
};

/// The code of a text of at most 1,000 bytes, of middle error correction.
[[nodiscard]] QrSquares qrSquares(const QString& text);

} // namespace seatwise::ui
