#include "documents/quote_pdf.h"

#include <array>
#include <functional>

#include <QBuffer>

#include "documents/quote_sections.h"
#include "documents/quote_table.h"
#include "theme/palette.h"

namespace seatwise::ui {

namespace {

constexpr std::size_t mostRowsOnOnePage = 12;
constexpr std::size_t rowsThatStayTogether = 2; ///< before the sums
constexpr std::size_t manyRows = 40;

// Of a page, in points; the foot is measured from the lower edge.
constexpr double sideMargin = 43.5;
constexpr double topMargin = 40;
constexpr double footAt = 63;
constexpr double contentEnd = 74;
constexpr double signaturesAt = 104;
constexpr double signedContentEnd = 126;

constexpr double curveText = 7;

/// From roomy to close: a quote of one page takes the first that fits.
constexpr std::array<Density, 5> densities{{
    {12, 27.75, 9.3, 88, 19},
    {10.5, 22, 9, 84, 17},
    {9.5, 17.5, 8.5, 72, 13},
    {9, 15, 8, 56, 9},
    {8.5, 13.5, 7.2, 0, 6},
}};

Density densityOfSeveralPages(std::size_t rows)
{
    return densities.at(rows > manyRows ? 2 : 1);
}

/// Which section stands where on which page.
class Pages
{
public:
    Pages(const QuoteCanvas& canvas, const std::optional<Logo>& logo, const std::optional<QuoteCurve>& curve,
          const Density& density)
        : canvas_(canvas)
        , table_(canvas, density)
        , head_(headSection(canvas, logo, density))
        , running_(runningHead(canvas))
        , closing_(closingSections(canvas, curve, density))
    {
        pages_.emplace_back();
        place(head_);
        placeRows();
        placeClosing();
    }

    [[nodiscard]] std::size_t count() const { return pages_.size(); }

    void draw() const
    {
        const int last = static_cast<int>(pages_.size());
        for (int page = 1; page <= last; ++page) {
            if (page > 1)
                canvas_.sheet.newPage();
            if (canvas_.texts.isDraft)
                canvas_.sheet.watermark(canvas_.texts.mark, mixed(lightPalette().warningText, Qt::white, 0.07));
            for (const auto& paint : pages_[static_cast<std::size_t>(page) - 1])
                paint();
            drawFoot(canvas_, page, last, canvas_.sheet.height() - footAt);
        }
        drawSignatures(canvas_, canvas_.sheet.height() - signaturesAt);
    }

private:
    void put(std::function<void()> paint) { pages_.back().push_back(std::move(paint)); }

    void place(const QuoteSection& section)
    {
        put([&section, top = y_] { section.draw(top); });
        y_ += section.height;
    }

    void beginPage()
    {
        pages_.emplace_back();
        y_ = topMargin;
        place(running_);
    }

    void placeTableHead()
    {
        put([this, top = y_] { table_.drawHead(top); });
        y_ += table_.headHeight();
    }

    void placeCarried(const QString& label, std::size_t rows)
    {
        put([this, label, rows, top = y_] { table_.drawCarried(label, canvas_.texts.rows[rows - 1].sum, top); });
        y_ += table_.carriedHeight();
    }

    /// Whether the rows from this one on begin on a new page.
    [[nodiscard]] bool breaksBefore(std::size_t row, std::size_t firstOfPage) const
    {
        const std::size_t count = canvas_.texts.rows.size();
        if (row == firstOfPage)
            return false;
        const bool isTail = row + rowsThatStayTogether >= count;
        if (isTail && count > mostRowsOnOnePage && pages_.size() == 1)
            return true;
        double needed = table_.rowHeight(row) + table_.carriedHeight();
        if (isTail) {
            needed = closing_.front().gap + closing_.front().height;
            for (std::size_t next = row; next < count; ++next)
                needed += table_.rowHeight(next);
        }
        const double end = isTail && closing_.size() == 1 ? signedContentEnd : contentEnd;
        return y_ + needed > canvas_.sheet.height() - end;
    }

    void placeRows()
    {
        placeTableHead();
        std::size_t firstOfPage = 0;
        for (std::size_t row = 0; row < canvas_.texts.rows.size(); ++row) {
            if (breaksBefore(row, firstOfPage)) {
                const int page = static_cast<int>(pages_.size());
                placeCarried(carriedTo(page + 1, canvas_.locale), row);
                beginPage();
                placeTableHead();
                placeCarried(carriedFrom(page, canvas_.locale), row);
                firstOfPage = row;
            }
            put([this, row, top = y_] { table_.drawRow(row, top); });
            y_ += table_.rowHeight(row);
        }
    }

    void placeClosing()
    {
        for (std::size_t i = 0; i < closing_.size(); ++i) {
            const QuoteSection& section = closing_[i];
            const double end = i + 1 == closing_.size() ? signedContentEnd : contentEnd;
            if (y_ + section.gap + section.height > canvas_.sheet.height() - end)
                beginPage();
            else
                y_ += section.gap;
            place(section);
        }
    }

    const QuoteCanvas& canvas_;
    QuoteTable table_;
    QuoteSection head_;
    QuoteSection running_;
    std::vector<QuoteSection> closing_;
    double y_ = topMargin;
    std::vector<std::vector<std::function<void()>>> pages_;
};

void drawQuote(Sheet& sheet, const Quote& quote, const QuoteTexts& texts, const QuoteDocumentOptions& options)
{
    const QrSquares squares = texts.verifySquares.isEmpty() ? QrSquares{} : qrSquares(texts.verifySquares);
    const QuoteCanvas canvas{sheet, texts, squares, options.locale, sideMargin, sheet.width() - sideMargin};
    const std::optional<Logo> logo = Logo::read(options.letterhead.logo);
    const auto tried = [&](const Density& density, bool mustFit) {
        const auto curve =
            quoteCurve(quote, options, QSizeF(canvas.width() * 0.54, std::max(density.curveHeight, 1.0)), curveText);
        const Pages pages(canvas, logo, curve, density);
        if (mustFit && pages.count() > 1)
            return false;
        pages.draw();
        return true;
    };
    if (texts.rows.size() <= mostRowsOnOnePage)
        for (const Density& density : densities)
            if (tried(density, true))
                return;
    tried(densityOfSeveralPages(texts.rows.size()), false);
}

} // namespace

PdfDocument quotePdf(const Quote& quote, const QuoteDocumentOptions& options)
{
    const QuoteTexts texts = quoteTexts(quote, options);
    PdfDocument document;
    QBuffer buffer(&document.bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        Sheet sheet(buffer, QPageSize(options.paper == Paper::letter ? QPageSize::Letter : QPageSize::A4), texts.name);
        drawQuote(sheet, quote, texts, options);
        document.undrawn = sheet.undrawn();
    }
    return document;
}

} // namespace seatwise::ui
