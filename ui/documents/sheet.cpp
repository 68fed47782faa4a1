#include "documents/sheet.h"

#include <QPainterPath>
#include <QTextLayout>

#include "documents/pdf_document.h"
#include "theme/palette.h"
#include "theme/theme.h"

namespace seatwise::ui {

namespace {

/// Fonts are set in whole units: a twentieth of a point is finer than any printer.
constexpr int unitsPerPoint = 20;

/// Lays out a text in lines of `width` device units, `leading` apart. Returns how many there are.
int layOut(QTextLayout& layout, double width, double leading, double ascent)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    int lines = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        // On one grid, also where another font stands in for a script that ours does not have.
        line.setPosition({0, leading * lines + ascent - line.ascent()});
        ++lines;
    }
    layout.endLayout();
    return lines;
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

Sheet::Sheet(QIODevice& out, const QPageSize& page, const QString& title)
    : unitsPerPoint_(unitsPerPoint)
    , writer_(&out)
{
    loadFonts();
    writer_.setResolution(pointsPerInch * unitsPerPoint);
    writer_.setPageSize(page);
    writer_.setPageMargins({});
    writer_.setTitle(title);
    writer_.setCreator(QStringLiteral("Seatwise"));
    painter_.begin(&writer_);
}

void Sheet::setScale(double scale)
{
    unitsPerPoint_ = unitsPerPoint * scale;
    letters_.clear();
}

double Sheet::width() const
{
    return double(writer_.width()) / unitsPerPoint_;
}

double Sheet::height() const
{
    return double(writer_.height()) / unitsPerPoint_;
}

void Sheet::newPage()
{
    writer_.newPage();
}

const Sheet::Letters& Sheet::letters(const TextStyle& style) const
{
    for (const Letters& known : letters_)
        if (known.style.size == style.size && known.style.weight == style.weight &&
            known.style.spacing == style.spacing)
            return known;
    QFont font(QString::fromLatin1(fontFamily));
    font.setPixelSize(qRound(style.size * unitsPerPoint_));
    font.setWeight(style.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setLetterSpacing(QFont::PercentageSpacing, 100 + style.spacing); // an absolute one depends on the screen
    const QFont onPaper(font, &writer_);
    letters_.push_back({style, onPaper, QFontMetricsF(onPaper)});
    return letters_.back();
}

double Sheet::widthOf(const QString& text, const TextStyle& style) const
{
    return letters(style).metrics.horizontalAdvance(text) / unitsPerPoint_;
}

QString Sheet::elided(const QString& text, double width, const TextStyle& style) const
{
    return letters(style).metrics.elidedText(text, Qt::ElideRight, width * unitsPerPoint_);
}

QStringList Sheet::wrapped(const QString& text, double width, const TextStyle& style) const
{
    QTextLayout layout(text, letters(style).font, &writer_);
    const int lines = layOut(layout, width * unitsPerPoint_, 0, 0);
    QStringList texts;
    for (int i = 0; i < lines; ++i) {
        const QTextLine line = layout.lineAt(i);
        texts += text.mid(line.textStart(), line.textLength());
    }
    return texts;
}

double Sheet::heightOf(const QString& text, double width, const TextStyle& style) const
{
    if (text.isEmpty())
        return 0;
    QTextLayout layout(text, letters(style).font, &writer_);
    return layOut(layout, width * unitsPerPoint_, 0, 0) * style.leading();
}

double Sheet::write(const QString& text, QPointF at, double width, const TextStyle& style, Qt::Alignment alignment)
{
    if (text.isEmpty())
        return 0;
    written_ += text;
    QTextLayout layout(text, letters(style).font, &writer_);
    const int lines =
        layOut(layout, width * unitsPerPoint_, style.leading() * unitsPerPoint_, style.size * unitsPerPoint_);
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.lineAt(i);
        const double taken = line.naturalTextWidth();
        const double left = alignment.testFlag(Qt::AlignRight)     ? -taken
                            : alignment.testFlag(Qt::AlignHCenter) ? -taken / 2
                                                                   : 0.0;
        line.setPosition({left, line.y()});
    }
    painter_.setPen(style.color);
    layout.draw(&painter_, at * unitsPerPoint_);
    return lines * style.leading();
}

double Sheet::put(bool draws, const QString& text, QPointF at, double width, const TextStyle& style)
{
    return draws ? write(text, at, width, style) : heightOf(text, width, style);
}

QString Sheet::undrawn() const
{
    return undrawable(written_);
}

void Sheet::rule(double left, double right, double y, const QColor& color, double thickness)
{
    box({left, y - thickness / 2, right - left, thickness}, color);
}

void Sheet::box(const QRectF& area, const QColor& fill, double radius)
{
    if (radius <= 0)
        return painter_.fillRect(QRectF(area.topLeft() * unitsPerPoint_, area.size() * unitsPerPoint_), fill);
    picture([&](QPainter& painter) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(area, radius, radius);
    });
}

void Sheet::frame(const QRectF& area, const QColor& color, double radius)
{
    picture([&](QPainter& painter) {
        painter.setPen(QPen(color, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(area, radius, radius);
    });
}

void Sheet::watermark(const QString& word, const QColor& color)
{
    QPainterPath outline;
    QFont letters(QString::fromLatin1(fontFamily));
    letters.setPixelSize(100);
    letters.setWeight(QFont::Bold);
    outline.addText({}, letters, word);
    const QRectF room = outline.boundingRect();
    picture([&](QPainter& painter) {
        painter.translate(width() / 2, height() / 2);
        painter.rotate(-45);
        const double scale = width() * 0.8 / std::max(room.width(), 1.0);
        painter.scale(scale, scale);
        painter.translate(-room.center());
        painter.fillPath(outline, color);
    });
}

} // namespace seatwise::ui
