#include <algorithm>
#include <utility>
#include <vector>

#include <QPainterPath>

#include "documents/quote_sections.h"
#include "trail/audit.h"
#include "theme/palette.h"

namespace seatwise::ui {

namespace {

constexpr double boxShare = 0.54;  ///< of the width, for the working and the curve
constexpr double sumsShare = 0.40; ///< for sums and notes, at the right
constexpr double boxPadding = 10.5;
constexpr double squaresSide = 33;
constexpr double squaresAt = 0.61; ///< of the width, from the left
constexpr double footText = 7.9;
constexpr int mostRowsWithSteps = 6; ///< beyond that the working leaves to the table what the table shows
constexpr double longestWorking = 300;

/// Writes paragraphs below each other, as many as fit into `room`, or, without `draw`, measures them.
double paragraphs(const QuoteCanvas& canvas, const QStringList& texts, QPointF at, double width, const TextStyle& style,
                  double between, double room, bool draw)
{
    double y = 0;
    for (const QString& text : texts) {
        const double height = canvas.sheet.heightOf(text, width, style);
        if (y + height > room) {
            const double more = style.leading();
            if (draw)
                canvas.sheet.write(QStringLiteral("…"), {at.x(), at.y() + y}, width, style);
            return y + more;
        }
        if (draw)
            canvas.sheet.write(text, {at.x(), at.y() + y}, width, style);
        y += height + between;
    }
    return std::max(0.0, y - between);
}

class SumsAndWorking
{
public:
    SumsAndWorking(const QuoteCanvas& canvas, const Density& density)
        : canvas_(canvas)
        , density_(density)
        , steps_(canvas.texts.rows.size() > mostRowsWithSteps ? canvas.texts.shortWorking : canvas.texts.working)
    {
    }

    [[nodiscard]] double height() const { return std::max(box(0, false), sums(0, false)); }

    void draw(double top) const
    {
        box(top, true);
        sums(top, true);
    }

private:
    double box(double top, bool draw) const
    {
        const double width = canvas_.width() * boxShare;
        const QPointF text(canvas_.left + boxPadding, top + boxPadding);
        const double textWidth = width - 2 * boxPadding;
        const TextStyle style = plain(density_.bodyText);
        const double titleHeight = caption().leading() + 2;
        const auto content = [&](bool written) {
            double y = titleHeight;
            y += paragraphs(canvas_, steps_, {text.x(), text.y() + y}, textWidth, style, 0, longestWorking, written);
            y += paragraphs(canvas_, {canvas_.texts.policy}, {text.x(), text.y() + y}, textWidth,
                            muted(density_.bodyText), 0, longestWorking, written);
            return y;
        };
        const double height = content(false) + 2 * boxPadding;
        if (draw) {
            canvas_.sheet.box({canvas_.left, top, width, height}, lightPalette().band, 5);
            canvas_.sheet.write(capitals(canvas_.texts.workingTitle, canvas_.locale), text, textWidth, caption());
            content(true);
        }
        return height;
    }

    double sums(double top, bool draw) const
    {
        const double size = std::max(density_.rowText, density_.bodyText);
        const double spare = size * 0.42;
        double y = top + spare;
        for (const QuoteAmount& sum : canvas_.texts.sums)
            y += amount(sum, y, plain(size), draw) + spare;
        y += spare * 0.2;
        if (draw)
            canvas_.sheet.rule(left(), canvas_.right, y, lightPalette().text);
        y += spare * 1.3;
        y += amount(canvas_.texts.total, y, strong(size * 1.06), draw) + spare * 1.3;
        if (draw)
            canvas_.sheet.rule(left(), canvas_.right, y, lightPalette().border);
        return y + 1 - top;
    }

    double amount(const QuoteAmount& sum, double top, const TextStyle& style, bool draw) const
    {
        const double figure = canvas_.sheet.widthOf(sum.amount, style);
        const double room = std::max(canvas_.right - left() - figure - 14, 40.0);
        if (!draw)
            return canvas_.sheet.heightOf(sum.label, room, style);
        canvas_.sheet.write(sum.amount, {canvas_.right, top}, figure + 4, style, Qt::AlignRight);
        return canvas_.sheet.write(sum.label, {left(), top}, room, style);
    }

    [[nodiscard]] double left() const { return canvas_.right - canvas_.width() * sumsShare; }

    const QuoteCanvas& canvas_;
    Density density_;
    const QStringList& steps_;
};

void drawCurve(const QuoteCanvas& canvas, const QuoteCurve& curve, QPointF at)
{
    Sheet& sheet = canvas.sheet;
    const Palette& colours = lightPalette();
    const TextStyle labels = muted(7);
    const auto write = [&](const QuoteCurve::Label& label, const TextStyle& style) {
        sheet.write(label.text, at + label.at - QPointF(0, style.leading() / 2), curve.size.width(), style,
                    label.alignment);
    };
    for (const QPolygonF& line : curve.grid)
        sheet.line(line.translated(at), colours.grid, 0.6);
    for (const QuoteCurve::Label& tick : curve.ticks)
        write(tick, labels);
    sheet.line(curve.line.translated(at), colours.accent, 1.5);
    sheet.dot(at + curve.dot, 3, colours.accent);
    write(curve.mark, plain(7));
}

QuoteSection curveAndNotes(const QuoteCanvas& canvas, const std::optional<QuoteCurve>& curve, const Density& density)
{
    const bool curved = curve && density.curveHeight > 0;
    const double width = curved ? canvas.width() * sumsShare : canvas.width();
    const double titleHeight = caption().leading() + 3;
    const TextStyle style = muted(density.bodyText);
    const auto notes = [&canvas, width, style](double top, bool draw) {
        return paragraphs(canvas, canvas.texts.notes, {canvas.right - width, top}, width, style, 3, longestWorking,
                          draw);
    };
    const double below = std::max(curved ? curve->size.height() : 0.0, notes(0, false));
    if (below == 0)
        return {};
    return {density.gap, titleHeight + below, [&canvas, &curve, curved, width, titleHeight, notes](double top) {
                if (!canvas.texts.notes.isEmpty())
                    canvas.sheet.write(capitals(canvas.texts.notesTitle, canvas.locale), {canvas.right - width, top},
                                       width, caption());
                notes(top + titleHeight, true);
                if (!curved)
                    return;
                canvas.sheet.write(capitals(canvas.texts.curveTitle, canvas.locale), {canvas.left, top},
                                   canvas.width() * boxShare, caption());
                drawCurve(canvas, *curve, {canvas.left, top + titleHeight});
            }};
}

void drawSquares(const QuoteCanvas& canvas, QPointF at)
{
    QPainterPath dark;
    for (const QRect& run : canvas.squares.dark)
        dark.addRect(run);
    canvas.sheet.picture([&](QPainter& painter) {
        painter.translate(at);
        painter.scale(squaresSide / canvas.squares.size, squaresSide / canvas.squares.size);
        painter.fillPath(dark, Qt::black);
    });
}

/// A line of the foot: what something is, itself in bold, and a remark.
void labelled(const QuoteCanvas& canvas, const QString& label, const QString& value, const QString& note, double top)
{
    const double room = canvas.width() * squaresAt;
    double x = canvas.left;
    for (const auto& [text, style] :
         {std::pair{label, muted(footText)}, {value, strong(footText)}, {note, muted(footText)}}) {
        canvas.sheet.write(text, {x, top}, room, style);
        x += canvas.sheet.widthOf(text + QLatin1Char(' '), style);
    }
}

} // namespace

std::vector<QuoteSection> closingSections(const QuoteCanvas& canvas, const std::optional<QuoteCurve>& curve,
                                          const Density& density)
{
    const SumsAndWorking sums(canvas, density);
    std::vector<QuoteSection> sections{{density.gap * 0.45, sums.height(), [sums](double top) { sums.draw(top); }}};
    if (QuoteSection section = curveAndNotes(canvas, curve, density); section.height > 0)
        sections.push_back(std::move(section));
    const TextStyle style = muted(density.bodyText);
    double gap = density.gap;
    for (const QString& paragraph : canvas.texts.terms) {
        for (const QString& line : canvas.sheet.wrapped(paragraph, canvas.width(), style)) {
            sections.push_back({gap, style.leading(), [&canvas, line, style](double top) {
                                    canvas.sheet.write(line, {canvas.left, top}, canvas.width() * 1.02, style);
                                }});
            gap = 0;
        }
        gap = 3;
    }
    return sections;
}

void drawSignatures(const QuoteCanvas& canvas, double top)
{
    const double width = canvas.width() * 0.48;
    double x = canvas.left;
    for (const QString& label : canvas.texts.signatures) {
        canvas.sheet.rule(x, x + width, top, lightPalette().text);
        canvas.sheet.write(label, {x, top + 4}, width, muted(9.2));
        x = canvas.right - width;
    }
}

void drawFoot(const QuoteCanvas& canvas, int page, int pages, double top)
{
    const TextStyle style = muted(footText);
    const double base = top + squaresSide - 2 * style.leading();
    labelled(canvas, canvas.texts.verifyLabel, canvas.texts.verifyCode, {}, base);
    labelled(canvas, canvas.texts.auditLabel, canvas.texts.auditHead.left(qsizetype{printedHeadDigits}),
             canvas.texts.auditNote, base - style.leading());
    canvas.sheet.write(canvas.texts.verifyNote, {canvas.left, base + style.leading()}, canvas.width() / 2, style);
    canvas.sheet.write(pageOf(page, pages, canvas.locale), {canvas.right, base + style.leading()}, canvas.width() / 4,
                       style, Qt::AlignRight);
    if (canvas.squares.size > 0)
        drawSquares(canvas, {canvas.left + canvas.width() * squaresAt, top});
}

} // namespace seatwise::ui
