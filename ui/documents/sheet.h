#pragma once

#include <deque>

#include <QColor>
#include <QFont>
#include <QFontMetricsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QString>
#include <QStringList>

namespace seatwise::ui {

inline constexpr int pointsPerInch = 72;

/// How a text looks on a sheet. Sizes are points.
struct TextStyle
{
    double size = 9.5;
    QColor color;
    QFont::Weight weight = QFont::Normal;
    double spacing = 0; ///< added to the width of letters, in percent

    /// From line to line.
    [[nodiscard]] double leading() const { return size * 1.32; }
};

// The few styles of a document.
[[nodiscard]] TextStyle strong(double size);
[[nodiscard]] TextStyle plain(double size);
[[nodiscard]] TextStyle muted(double size);
/// Small capitals above what they name; write them in capitals.
[[nodiscard]] TextStyle caption();

/// The pages of a PDF, measured in points from the upper left corner. Texts are plain: nothing in them is markup, and
/// nothing outside the document is ever read. A text that is too wide goes on in the next line, between words where it
/// can, anywhere where it must.
class Sheet
{
public:
    /// Begins the first page. Whatever is drawn goes to `out`, complete once the sheet is gone. `title` is what readers
    /// show for the document.
    Sheet(QIODevice& out, const QPageSize& page, const QString& title);

    /// Sets everything that follows smaller: a page then is as much larger.
    void setScale(double scale);

    [[nodiscard]] double width() const;
    [[nodiscard]] double height() const;
    void newPage();

    /// How wide a text is in one line.
    [[nodiscard]] double widthOf(const QString& text, const TextStyle& style) const;
    /// As much of a text as fits into one line, with an ellipsis where it does not all.
    [[nodiscard]] QString elided(const QString& text, double width, const TextStyle& style) const;
    /// The lines that a text takes in a width.
    [[nodiscard]] QStringList wrapped(const QString& text, double width, const TextStyle& style) const;
    /// How high those lines are together; 0 for no text.
    [[nodiscard]] double heightOf(const QString& text, double width, const TextStyle& style) const;

    /// Writes a text from a corner of its first line: the left one, or the right one where it is aligned right, or the
    /// middle. Returns its height.
    double write(const QString& text, QPointF at, double width, const TextStyle& style,
                 Qt::Alignment alignment = Qt::AlignLeft);

    /// The same, or only its height where nothing is drawn yet.
    double put(bool draws, const QString& text, QPointF at, double width, const TextStyle& style);

    /// The characters written so far that no font here can draw, each once.
    [[nodiscard]] QString undrawn() const;

    void rule(double left, double right, double y, const QColor& color, double thickness = 0.75);
    void box(const QRectF& area, const QColor& fill, double radius = 0);
    void frame(const QRectF& area, const QColor& color, double radius);
    /// A word across the page behind everything, as an outline: it is no text to copy or search.
    void watermark(const QString& word, const QColor& color);

    /// The painter with a point as its unit, for pictures.
    template<class Draw>
    void picture(Draw draw)
    {
        painter_.save();
        painter_.scale(unitsPerPoint_, unitsPerPoint_);
        draw(painter_);
        painter_.restore();
    }

private:
    /// The letters of a style, in any colour. Made once: a document has few styles and many texts.
    struct Letters
    {
        TextStyle style;
        QFont font;
        QFontMetricsF metrics;
    };

    [[nodiscard]] const Letters& letters(const TextStyle& style) const;

    double unitsPerPoint_;
    QPdfWriter writer_;
    QPainter painter_;
    mutable std::deque<Letters> letters_;
    QString written_;
};

} // namespace seatwise::ui
