#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "documents/logo.h"
#include "documents/qr_squares.h"
#include "documents/quote_curve.h"
#include "documents/quote_texts.h"
#include "documents/sheet.h"

namespace seatwise::ui {

/// How closely a quote is set, in points.
struct Density
{
    double rowText = 12;
    double rowHeight = 27.75;
    double bodyText = 9.3;
    double curveHeight = 88; ///< 0: no curve
    double gap = 18;         ///< between sections
};

/// Part of a quote that stands on one page, between the margins.
struct QuoteSection
{
    double gap = 0; ///< above it, unless it begins a page
    double height = 0;
    std::function<void(double top)> draw;
};

/// What the sections are made from and drawn on; it outlives them.
struct QuoteCanvas
{
    Sheet& sheet;
    const QuoteTexts& texts;
    const QrSquares& squares; ///< to verify it with; none for a draft
    const QLocale& locale;
    double left;
    double right;

    [[nodiscard]] double width() const { return right - left; }
};

// The few styles of a quote.
[[nodiscard]] TextStyle strong(double size);
[[nodiscard]] TextStyle plain(double size);
[[nodiscard]] TextStyle muted(double size);
/// Small capitals above what they name; write them with capitals().
[[nodiscard]] TextStyle caption();
[[nodiscard]] QString capitals(const QString& label, const QLocale& locale);

/// Letterhead, title, parties, dates and heading.
[[nodiscard]] QuoteSection headSection(const QuoteCanvas& canvas, const std::optional<Logo>& logo,
                                       const Density& density);

/// What follows the rows: sums with the working, curve with the notes, the terms line by line.
[[nodiscard]] std::vector<QuoteSection> closingSections(const QuoteCanvas& canvas,
                                                        const std::optional<QuoteCurve>& curve, const Density& density);

/// The lines to sign on, 16 points high.
void drawSignatures(const QuoteCanvas& canvas, double top);

/// Verify code, QR code and page number, 33 points high.
void drawFoot(const QuoteCanvas& canvas, int page, int pages, double top);

/// What a page after the first begins with: which quote it belongs to.
[[nodiscard]] QuoteSection runningHead(const QuoteCanvas& canvas);

} // namespace seatwise::ui
