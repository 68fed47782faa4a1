#include "documents/qr_squares.h"

#include <qrcodegen.hpp>

namespace seatwise::ui {

namespace {

void addRuns(QrSquares& squares, const qrcodegen::QrCode& code, int y)
{
    int start = 0;
    for (int x = 0; x <= squares.size; ++x) {
        if (x < squares.size && code.getModule(x, y))
            continue;
        if (x > start)
            squares.dark.emplace_back(start, y, x - start, 1);
        start = x + 1;
    }
}

} // namespace

QrSquares qrSquares(const QString& text)
{
    const auto code = qrcodegen::QrCode::encodeText(text.toUtf8().constData(), qrcodegen::QrCode::Ecc::MEDIUM);
    QrSquares squares{code.getSize(), {}};
    for (int y = 0; y < squares.size; ++y)
        addRuns(squares, code, y);
    return squares;
}

} // namespace seatwise::ui
