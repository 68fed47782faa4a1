#include "documents/letter_layout.h"

#include <algorithm>
#include <memory>

#include <QPainterPath>

#include "documents/chart_shapes.h"
#include "documents/logo.h"
#include "documents/qr_squares.h"
#include "documents/table_layout.h"
#include "theme/palette.h"
#include "trail/audit.h"

namespace seatwise::ui {

namespace {

constexpr QSizeF logoRoom(150, 36);
constexpr double factsShare = 1 / 2.9; ///< of the width, from one column of facts to the next
constexpr double factsGap = 14;
constexpr double headTextSize = 9.4;
constexpr double leftShare = 0.54;  ///< of the width, for the working and the chart
constexpr double rightShare = 0.40; ///< for sums and notes
constexpr double boxPadding = 10.5;
constexpr double maxSide = 300;
constexpr std::size_t maxRowsWithSteps = 6; ///< of which the working says how each comes about, if there is room
constexpr double signaturesAt = 104;        ///< from the lower edge, as the next
constexpr double footAt = 63;
constexpr double signaturesRoom = 52; ///< above the foot
constexpr double footText = 7.9;
constexpr double squaresSide = 33;
constexpr double squaresAt = 0.61; ///< of the width, from the left

/// Texts below each other, or, where nothing is drawn, how high they are.
class Column
{
public:
    Column(Sheet& sheet, bool draws, QPointF at, double width)
        : sheet_(sheet)
        , draws_(draws)
        , at_(at)
        , width_(width)
    {
    }

    void write(const QString& text, const TextStyle& style)
    {
        height_ += sheet_.put(draws_, text, place(), width_, style);
    }
    void gap(double height) { height_ += height; }

    /// What belongs into an empty place, so that nobody overlooks it.
    void mark(const QString& text, const QColor& color, const QColor& fill)
    {
        const TextStyle style{headTextSize, color};
        if (draws_) {
            const double wide = std::min(width_, sheet_.widthOf(text, style));
            const QSizeF size(wide, sheet_.heightOf(text, width_, style));
            sheet_.box(QRectF(place(), size).adjusted(-2, 0, 2, 0), fill, 2);
        }
        write(text, style);
    }

    /// As many as leave the column no higher than `maxSide`.
    void writeAll(const QStringList& texts, const TextStyle& style, double between)
    {
        const double start = height_;
        for (const QString& text : texts) {
            if (height_ - start + sheet_.heightOf(text, width_, style) > maxSide)
                return write(QStringLiteral("…"), style);
            write(text, style);
            height_ += between;
        }
        height_ = std::max(start, height_ - between);
    }

    [[nodiscard]] QPointF place() const { return at_ + QPointF(0, height_); }
    [[nodiscard]] double height() const { return height_; }

private:
    Sheet& sheet_;
    bool draws_;
    QPointF at_;
    double width_;
    double height_ = 0;
};

double companyOf(const Flow& flow, const Sender& sender, const std::optional<Logo>& logo, double top, bool draws)
{
    Column column(flow.sheet(), draws, {flow.left(), top}, flow.width() * 0.55);
    if (logo) {
        const QSizeF size = logo->fitted(logoRoom);
        if (draws)
            flow.sheet().picture([&](QPainter& painter) { logo->paint(painter, QRectF(column.place(), size)); });
        column.gap(size.height() + 6);
    }
    column.write(sender.company, strong(11.25));
    for (const QString& line : sender.lines)
        column.write(line, muted(headTextSize));
    for (const QString& line : sender.missing)
        column.mark(line, lightPalette().errorText, lightPalette().errorBackground);
    return column.height();
}

double writeTitle(const Flow& flow, const Document& document, const TextStyle& style, double top, bool draws)
{
    if (draws) {
        Sheet& sheet = flow.sheet();
        const double width = flow.width() * 0.42;
        sheet.write(document.title, {flow.right(), top}, width, style, Qt::AlignRight);
        sheet.write(document.number, {flow.right(), top + style.leading()}, width, muted(headTextSize), Qt::AlignRight);
        drawBadge(sheet, document.mark, document.isSettled,
                  {flow.right() - sheet.widthOf(document.title, style) - 10, top + 5}, 10);
    }
    return style.leading() + muted(headTextSize).leading();
}

double heightOfAll(const Sheet& sheet, const QStringList& texts, double width, const TextStyle& style)
{
    double height = 0;
    for (const QString& text : texts)
        height += sheet.heightOf(text, width, style);
    return height;
}

double workingOf(const Flow& flow, const OfferBlock& offer, const Look& look, const QLocale& locale, double top,
                 bool draws)
{
    const double width = flow.width() * leftShare;
    const double room = width - 2 * boxPadding;
    const bool isLong = offer.lines.rows.size() > maxRowsWithSteps ||
                        heightOfAll(flow.sheet(), offer.working, room, plain(look.body)) > maxSide;
    const QStringList& steps = isLong ? offer.shortWorking : offer.working;
    const auto write = [&](bool writes) {
        Column column(flow.sheet(), writes, {flow.left() + boxPadding, top + boxPadding}, room);
        column.write(locale.toUpper(offer.workingTitle), caption());
        column.gap(caption().leading() + 2 - column.height());
        column.writeAll(steps, plain(look.body), 0);
        column.writeAll({offer.policy}, muted(look.body), 0);
        return column.height() + 2 * boxPadding;
    };
    const double height = write(false);
    if (draws) {
        flow.sheet().box({flow.left(), top, width, height}, lightPalette().band, 5);
        write(true);
    }
    return height;
}

double sumsOf(const Flow& flow, const OfferBlock& offer, const Look& look, double top, bool draws)
{
    Sheet& sheet = flow.sheet();
    const double left = flow.right() - flow.width() * rightShare;
    const double size = std::max(look.table.text, look.body);
    const double spare = size * 0.42;
    double y = top + spare;
    const auto amount = [&](const LabelledAmount& sum, const TextStyle& style) {
        const double figure = sheet.widthOf(sum.amount, style);
        if (draws)
            sheet.write(sum.amount, {flow.right(), y}, figure + 4, style, Qt::AlignRight);
        y += sheet.put(draws, sum.label, {left, y}, std::max(flow.right() - left - figure - 14, 40.0), style);
    };
    const auto rule = [&](const QColor& color) {
        if (draws)
            sheet.rule(left, flow.right(), y, color);
    };
    for (const LabelledAmount& sum : offer.sums) {
        amount(sum, plain(size));
        y += spare;
    }
    y += spare * 0.2;
    rule(lightPalette().text);
    y += spare * 1.3;
    amount(offer.total, strong(size * 1.06));
    y += spare * 1.3;
    rule(lightPalette().border);
    return y + 1 - top;
}

void drawSquares(Sheet& sheet, const QrSquares& squares, QPointF at)
{
    QPainterPath dark;
    for (const QRect& run : squares.dark)
        dark.addRect(run);
    sheet.picture([&](QPainter& painter) {
        painter.translate(at);
        painter.scale(squaresSide / squares.size, squaresSide / squares.size);
        painter.fillPath(dark, Qt::black);
    });
}

} // namespace

double drawBadge(Sheet& sheet, const QString& word, bool isSettled, QPointF corner, double size)
{
    if (word.isEmpty())
        return 0;
    const Palette& colours = lightPalette();
    const QColor color = isSettled ? colours.successText : colours.warningText;
    const TextStyle style{size, color, QFont::Bold, 6};
    const double width = sheet.widthOf(word, style) + size * 1.35;
    const QRectF badge(corner.x() - width, corner.y(), width, size * 1.77);
    if (!isSettled)
        sheet.box(badge, colours.warningBackground, 3);
    sheet.frame(badge, color, 3);
    sheet.write(word, badge.topLeft() + QPointF(size * 0.68, size * 0.24), width, style);
    return width;
}

void addLetterhead(Flow& flow, const Document& document, const Look& look)
{
    flow.addMeasured(
        [&flow, &document, logo = Logo::read(document.sender.logo), style = look.title](double top, bool draws) {
            return std::max(companyOf(flow, document.sender, logo, top, draws),
                            writeTitle(flow, document, style, top, draws));
        });
}

void addFacts(Flow& flow, const FactsBlock& facts, const Look& look, const QLocale& locale)
{
    flow.gap(look.gap);
    flow.addMeasured([&flow, &facts, locale](double top, bool draws) {
        const double step = flow.width() * factsShare;
        double highest = 0;
        for (std::size_t i = 0; i < facts.columns.size(); ++i) {
            const double left = step * static_cast<double>(i);
            const bool isLast = i + 1 == facts.columns.size();
            Column column(flow.sheet(), draws, {flow.left() + left, top},
                          isLast ? flow.width() - left : step - factsGap);
            for (const LabelledFact& fact : facts.columns[i]) {
                column.gap(column.height() > 0 ? 5 : 0);
                column.write(locale.toUpper(fact.label), caption());
                column.gap(1.5);
                column.write(fact.value, strong(headTextSize));
                for (const QString& line : fact.more)
                    column.write(line, muted(headTextSize));
                for (const QString& line : fact.missing)
                    column.mark(line, lightPalette().warningText, lightPalette().warningBackground);
            }
            highest = std::max(highest, column.height());
        }
        return highest;
    });
}

void addOffer(Flow& flow, const OfferBlock& offer, const Look& look, const QLocale& locale)
{
    const auto below = [&flow, &offer, look, locale](double top, bool draws) {
        return std::max(workingOf(flow, offer, look, locale, top, draws), sumsOf(flow, offer, look, top, draws));
    };
    const double gap = look.gap * 0.45;
    addTable(flow, offer.lines, look.table, locale, gap + below(0, false));
    flow.gap(gap);
    flow.addMeasured(below);
}

void addSides(Flow& flow, const SidesBlock& sides, const Look& look, const QLocale& locale)
{
    const bool charted = sides.chart && look.chartHeight > 0;
    if (!charted && sides.notes.isEmpty())
        return;
    flow.gap(look.gap);
    flow.addMeasured([&flow, &sides, look, locale, charted](double top, bool draws) {
        const double titleHeight = caption().leading() + 3;
        const double width = flow.width() * (charted ? rightShare : 1.0);
        Column notes(flow.sheet(), draws, {flow.right() - width, top}, width);
        if (!sides.notes.isEmpty())
            notes.write(locale.toUpper(sides.title), caption());
        notes.gap(titleHeight - notes.height());
        notes.writeAll(sides.notes, muted(look.body), 3);
        if (charted && draws) {
            const QSizeF size(flow.width() * leftShare, look.chartHeight);
            flow.sheet().write(locale.toUpper(sides.chart->title), {flow.left(), top}, size.width(), caption());
            drawChart(flow.sheet(), chartShapes(*sides.chart, size, look.chartText), {flow.left(), top + titleHeight},
                      look.chartText);
        }
        return std::max(notes.height(), titleHeight + (charted ? look.chartHeight : 0.0));
    });
}

void addTerms(Flow& flow, const TermsBlock& terms, const Look& look)
{
    flow.gap(look.gap);
    for (const QString& paragraph : terms.paragraphs) {
        const bool isLast = &paragraph == &terms.paragraphs.back();
        flow.write(paragraph, flow.left(), flow.width(), muted(look.body), isLast ? signaturesRoom : 0);
        flow.gap(3);
    }
    flow.add(0, [&flow, &terms](double) {
        const double width = flow.width() * 0.48;
        const double top = flow.sheet().height() - signaturesAt;
        double x = flow.left();
        for (const QString& label : terms.signatures) {
            flow.sheet().rule(x, x + width, top, lightPalette().text);
            flow.sheet().write(label, {x, top + 4}, width, muted(9.2));
            x = flow.right() - width;
        }
    });
}

void drawVerification(const Flow& flow, const Document& document, const QString& pageNumber)
{
    const Verification& shown = document.verification;
    Sheet& sheet = flow.sheet();
    const TextStyle style = muted(footText);
    const double top = sheet.height() - footAt;
    double y = top + squaresSide - 3 * style.leading();
    const auto line = [&](const QString& label, const QString& value, const QString& note) {
        double x = flow.left();
        for (const auto& [text, look] : {std::pair{label, style}, {value, strong(footText)}, {note, style}}) {
            sheet.write(text, {x, y}, flow.width() * squaresAt, look);
            x += sheet.widthOf(text + QLatin1Char(' '), look);
        }
        y += style.leading();
    };
    line(shown.auditLabel, shown.auditHead.left(qsizetype{printedHeadDigits}), shown.auditNote);
    line(shown.label, shown.code, {});
    line(shown.note, {}, {});
    sheet.write(pageNumber, {flow.right(), y - style.leading()}, flow.width() / 4, style, Qt::AlignRight);
    if (!shown.squares.isEmpty())
        drawSquares(sheet, qrSquares(shown.squares), {flow.left() + flow.width() * squaresAt, top});
}

} // namespace seatwise::ui
