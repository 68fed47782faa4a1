#include <algorithm>

#include "documents/quote_sections.h"
#include "theme/palette.h"

namespace seatwise::ui {

namespace {

constexpr QSizeF logoRoom(150, 36);
constexpr double columnShare = 1 / 2.9; ///< of the width, from one column of facts to the next
constexpr double columnGap = 14;
constexpr double titleSize = 20;
constexpr double smallText = 9.4;

/// Draws or, without `draw`, measures.
double company(const QuoteCanvas& canvas, const std::optional<Logo>& logo, double top, bool draw)
{
    const double width = canvas.width() * 0.55;
    double y = top;
    if (logo) {
        const QSizeF size = logo->fitted(logoRoom);
        if (draw)
            canvas.sheet.picture(
                [&](QPainter& painter) { logo->paint(painter, QRectF(QPointF(canvas.left, y), size)); });
        y += size.height() + 6;
    }
    const auto add = [&](const QString& text, const TextStyle& style) {
        y +=
            draw ? canvas.sheet.write(text, {canvas.left, y}, width, style) : canvas.sheet.heightOf(text, width, style);
    };
    add(canvas.texts.company, strong(11.25));
    for (const QString& line : canvas.texts.companyLines)
        add(line, muted(smallText));
    return y - top;
}

void drawMark(const QuoteCanvas& canvas, double right, double top)
{
    if (canvas.texts.mark.isEmpty())
        return;
    const Palette& colours = lightPalette();
    const TextStyle style{10, colours.warningText, QFont::Bold, 6};
    const double width = canvas.sheet.widthOf(canvas.texts.mark, style) + 14;
    const QRectF badge(right - width, top + 5, width, 18);
    canvas.sheet.box(badge, colours.warningBackground, 3);
    canvas.sheet.frame(badge, colours.warningText, 3);
    canvas.sheet.write(canvas.texts.mark, {badge.left() + 7, badge.top() + 2.7}, width, style);
}

double title(const QuoteCanvas& canvas, double top, bool draw)
{
    const TextStyle style = strong(titleSize);
    const double width = canvas.width() * 0.42;
    if (draw) {
        canvas.sheet.write(canvas.texts.title, {canvas.right, top}, width, style, Qt::AlignRight);
        canvas.sheet.write(canvas.texts.number, {canvas.right, top + style.leading()}, width, muted(smallText),
                           Qt::AlignRight);
        drawMark(canvas, canvas.right - canvas.sheet.widthOf(canvas.texts.title, style) - 10, top);
    }
    return style.leading() + muted(smallText).leading();
}

double fact(const QuoteCanvas& canvas, const QuoteFact& fact, QPointF at, double width, bool draw)
{
    double y = at.y();
    const auto add = [&](const QString& text, const TextStyle& style) {
        y += draw ? canvas.sheet.write(text, {at.x(), y}, width, style) : canvas.sheet.heightOf(text, width, style);
    };
    add(capitals(fact.label, canvas.locale), caption());
    y += 1.5;
    add(fact.value, strong(smallText));
    for (const QString& line : fact.more)
        add(line, muted(smallText));
    return y - at.y();
}

double facts(const QuoteCanvas& canvas, double top, bool draw)
{
    const double step = canvas.width() * columnShare;
    const double width = step - columnGap;
    double highest = 0;
    double x = canvas.left;
    for (const QuoteFact& party : canvas.texts.parties) {
        highest = std::max(highest, fact(canvas, party, {x, top}, width, draw));
        x += step;
    }
    double y = top;
    for (const QuoteFact& date : canvas.texts.dates)
        y += fact(canvas, date, {canvas.left + 2 * step, y}, canvas.width() - 2 * step, draw) + 5;
    return std::max(highest, y - 5 - top);
}

double head(const QuoteCanvas& canvas, const std::optional<Logo>& logo, const Density& density, double top, bool draw)
{
    double y = top + std::max(company(canvas, logo, top, draw), title(canvas, top, draw)) + density.gap;
    y += facts(canvas, y, draw) + density.gap;
    y += draw ? canvas.sheet.write(canvas.texts.heading, {canvas.left, y}, canvas.width(), strong(11))
              : canvas.sheet.heightOf(canvas.texts.heading, canvas.width(), strong(11));
    return y + density.gap * 0.4 - top;
}

} // namespace

TextStyle strong(double size)
{
    return {size, lightPalette().text, QFont::Bold, 0};
}

TextStyle plain(double size)
{
    return {size, lightPalette().text, QFont::Normal, 0};
}

TextStyle muted(double size)
{
    return {size, lightPalette().mutedText, QFont::Normal, 0};
}

TextStyle caption()
{
    return {7.9, lightPalette().mutedText, QFont::Normal, 6};
}

QString capitals(const QString& label, const QLocale& locale)
{
    return locale.toUpper(label);
}

QuoteSection headSection(const QuoteCanvas& canvas, const std::optional<Logo>& logo, const Density& density)
{
    return {0, head(canvas, logo, density, 0, false),
            [&canvas, &logo, density](double top) { head(canvas, logo, density, top, true); }};
}

QuoteSection runningHead(const QuoteCanvas& canvas)
{
    const double height = 26;
    return {0, height, [&canvas](double top) {
                const TextStyle style = muted(8.5);
                const QString mark =
                    canvas.texts.mark.isEmpty() ? QString() : QStringLiteral(" · ") + canvas.texts.mark;
                canvas.sheet.write(canvas.texts.title + QLatin1Char(' ') + canvas.texts.number + mark,
                                   {canvas.left, top}, canvas.width() * 0.5, style);
                const double half = canvas.width() * 0.48;
                canvas.sheet.write(canvas.sheet.elided(canvas.texts.parties.front().value, half, style),
                                   {canvas.right, top}, canvas.width() * 0.5, style, Qt::AlignRight);
            }};
}

} // namespace seatwise::ui
