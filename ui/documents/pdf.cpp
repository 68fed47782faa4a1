#include "documents/pdf.h"

#include <algorithm>

#include <QBuffer>

#include "documents/chart_shapes.h"
#include "documents/letter_layout.h"
#include "documents/look.h"
#include "documents/table_layout.h"
#include "theme/palette.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

constexpr double markRoom = 90;   ///< beside the title
constexpr double badgeRoom = 70;  ///< beside the title of a card
constexpr double entryText = 8.8; ///< of a card
constexpr double labelWidth = 78; ///< of the entries of a card
constexpr double footGap = 18;    ///< between the parts of a page and its foot

/// The pages of a document in one look.
class Pages
{
public:
    Pages(Sheet& sheet, const Document& document, const Look& look)
        : sheet_(sheet)
        , document_(document)
        , look_(look)
        , flow_(sheet, look.margins)
    {
        if (document.form == Document::Form::letter)
            addLetterhead(flow_, document, look);
        else
            addTitle();
        for (const DocumentBlock& block : document.blocks)
            std::visit([this](const auto& known) { add(known); }, block);
    }

    [[nodiscard]] int count() const { return flow_.pages(); }

    void draw() const
    {
        flow_.draw([this](int page, const std::function<void()>& parts) {
            if (document_.isDraft)
                sheet_.watermark(document_.mark, mixed(lightPalette().warningText, Qt::white, watermarkShare()));
            if (page > 1)
                drawRunningHead();
            parts();
            drawFoot(page);
        });
    }

private:
    [[nodiscard]] bool isLetter() const { return document_.form == Document::Form::letter; }
    [[nodiscard]] double watermarkShare() const { return isLetter() ? 0.07 : 0.05; }

    void addTitle()
    {
        flow_.add(0, [this](double top) {
            drawBadge(sheet_, document_.mark, document_.isSettled, {flow_.right(), top + 6}, 7.5);
        });
        flow_.write(document_.title, flow_.left(), flow_.width() - (document_.mark.isEmpty() ? 0 : markRoom),
                    look_.title);
        flow_.gap(2);
        for (const QString& line : document_.lines)
            flow_.write(line, flow_.left(), flow_.width(), muted(look_.body));
    }

    void add(const TextBlock& text)
    {
        const TextLook& look = look_.of(text.kind);
        flow_.gap(look.before);
        flow_.need(look.needed);
        flow_.write(text.text, flow_.left(), flow_.width(), look.style);
        flow_.gap(look.after);
    }

    void add(const TableBlock& table) { addTable(flow_, table, look_.table, document_.locale); }
    void add(const FactsBlock& facts) { addFacts(flow_, facts, look_, document_.locale); }
    void add(const OfferBlock& offer) { addOffer(flow_, offer, look_, document_.locale); }
    void add(const SidesBlock& sides) { addSides(flow_, sides, look_, document_.locale); }
    void add(const TermsBlock& terms) { addTerms(flow_, terms, look_); }

    [[nodiscard]] double heightOf(const CardBlock& card) const
    {
        double height = sheet_.heightOf(card.title, flow_.width() - badgeRoom, strong(look_.body));
        for (const CardBlock::Entry& entry : card.entries)
            height += 1 + sheet_.heightOf(entry.text, flow_.width() - labelWidth, plain(entryText));
        return height;
    }

    void add(const CardBlock& card)
    {
        flow_.gap(9);
        flow_.need(std::min(heightOf(card), flow_.pageRoom() / 2));
        flow_.add(0, [this, &card](double top) {
            drawBadge(sheet_, card.state, card.isSettled, {flow_.right(), top}, 7.5);
        });
        flow_.write(card.title, flow_.left(), flow_.width() - badgeRoom, strong(look_.body));
        for (const CardBlock::Entry& entry : card.entries) {
            flow_.gap(1);
            flow_.need(plain(entryText).leading());
            flow_.add(0, [this, &entry](double top) {
                sheet_.write(entry.label, {flow_.left(), top}, labelWidth, muted(entryText));
            });
            flow_.write(entry.text, flow_.left() + labelWidth, flow_.width() - labelWidth, plain(entryText));
        }
    }

    void add(const ChartBlock& chart)
    {
        flow_.gap(10);
        flow_.add(look_.chartHeight, [this, &chart](double top) {
            const QSizeF size(flow_.width(), look_.chartHeight);
            drawChart(sheet_, chartShapes(chart, size, look_.chartText), {flow_.left(), top}, look_.chartText);
        });
        flow_.gap(4);
        flow_.write(chart.words, flow_.left(), flow_.width(), muted(look_.table.text));
    }

    void drawRunningHead() const
    {
        QString name = document_.title;
        if (!document_.number.isEmpty())
            name += QLatin1Char(' ') + document_.number;
        if (!document_.mark.isEmpty())
            name += QStringLiteral(" · ") + document_.mark;
        const double y = look_.runningAt;
        const double width = flow_.width() * (document_.to.isEmpty() ? 1.0 : 0.48);
        const auto elided = [&](const QString& text) { return sheet_.elided(text, width, look_.running); };
        sheet_.write(elided(name), {flow_.left(), y}, width + 2, look_.running);
        sheet_.write(elided(document_.to), {flow_.right(), y}, width + 2, look_.running, Qt::AlignRight);
        if (!isLetter())
            sheet_.rule(flow_.left(), flow_.right(), y + 16, lightPalette().border);
    }

    void drawFoot(int page) const
    {
        const QLocale& locale = document_.locale;
        const QString number =
            PaperWords::tr("Page %1 of %2").arg(formatCount(page, locale), formatCount(count(), locale));
        if (isLetter())
            return drawVerification(flow_, document_, number);
        const TextStyle style = muted(8);
        const double y = sheet_.height() - look_.margins.bottom + footGap;
        double room = flow_.width();
        if (document_.form == Document::Form::report) {
            sheet_.rule(flow_.left(), flow_.right(), y - 6, lightPalette().border);
            sheet_.write(number, {flow_.right(), y}, room, style, Qt::AlignRight);
            room -= sheet_.widthOf(number, style) + 14;
        }
        sheet_.write(sheet_.elided(document_.foot, room, style), {flow_.left(), y}, flow_.width(), style);
    }

    Sheet& sheet_;
    const Document& document_;
    const Look& look_;
    Flow flow_;
};

} // namespace

PdfDocument pdfOf(const Document& document, Paper paper)
{
    PdfDocument made;
    QBuffer buffer(&made.bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        Sheet sheet(buffer, QPageSize(paper == Paper::letter ? QPageSize::Letter : QPageSize::A4),
                    document.name.isEmpty() ? document.title : document.name);
        const std::vector<Look> looks = looksOf(document);
        for (const Look& look : looks) {
            sheet.setScale(look.scale);
            const Pages pages(sheet, document, look);
            if (pages.count() > 1 && &look != &looks.back())
                continue;
            pages.draw();
            break;
        }
        made.undrawn = sheet.undrawn();
    }
    return made;
}

} // namespace seatwise::ui
