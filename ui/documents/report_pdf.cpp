#include "documents/report_pdf.h"

#include <algorithm>

#include <QBuffer>

#include "documents/quote_sections.h"
#include "documents/report_chart.h"
#include "documents/report_flow.h"
#include "documents/report_table.h"
#include "theme/palette.h"

namespace seatwise::ui {

namespace {

constexpr double bodyText = 9.3;
constexpr double entryText = 8.8;
constexpr double badgeRoom = 70;  ///< beside the title of a card
constexpr double labelWidth = 78; ///< of the entries of a card
constexpr double chartHeight = 205;
constexpr double chartText = 7.5;

/// Lays the blocks of a report out.
class Blocks
{
public:
    Blocks(ReportFlow& flow, const Report& report)
        : flow_(flow)
        , report_(report)
    {
    }

    void add()
    {
        addTitle();
        for (const ReportBlock& block : report_.blocks)
            std::visit([this](const auto& known) { addBlock(known); }, block);
    }

private:
    [[nodiscard]] Sheet& sheet() const { return flow_.sheet(); }

    void addBadge(const QString& word, bool isSettled, double right, double top) const
    {
        const Palette& colours = lightPalette();
        const QColor color = isSettled ? colours.successText : colours.warningText;
        const TextStyle style{7.5, color, QFont::Bold, 6};
        const double width = sheet().widthOf(word, style) + 10;
        const QRectF badge(right - width, top, width, 13);
        if (!isSettled)
            sheet().box(badge, colours.warningBackground, 3);
        sheet().frame(badge, color, 3);
        sheet().write(word, {badge.left() + 5, badge.top() + 1.6}, width, style);
    }

    void addTitle()
    {
        const TextStyle style = strong(20);
        const double mark = report_.mark.isEmpty() ? 0 : 90;
        flow_.add(0, [this](double top) {
            if (!report_.mark.isEmpty())
                addBadge(report_.mark, false, flow_.left() + flow_.width(), top + 6);
        });
        flow_.write(report_.title, flow_.left(), flow_.width() - mark, style);
        flow_.gap(2);
        for (const QString& line : report_.lines)
            flow_.write(line, flow_.left(), flow_.width(), muted(bodyText));
    }

    void addBlock(const ReportText& text)
    {
        switch (text.kind) {
        case ReportText::Kind::heading:
            flow_.gap(18);
            flow_.need(80);
            flow_.write(text.text, flow_.left(), flow_.width(), strong(13));
            flow_.gap(3);
            break;
        case ReportText::Kind::subheading:
            flow_.gap(12);
            flow_.need(60);
            flow_.write(text.text, flow_.left(), flow_.width(), strong(10.5));
            flow_.gap(2);
            break;
        case ReportText::Kind::paragraph:
            flow_.gap(2);
            flow_.write(text.text, flow_.left(), flow_.width(), plain(bodyText));
            break;
        case ReportText::Kind::note:
            flow_.gap(2);
            flow_.write(text.text, flow_.left(), flow_.width(), muted(cellText));
            break;
        }
    }

    void addBlock(const ReportTable& table) { addTable(flow_, table); }

    [[nodiscard]] double heightOf(const ReportCard& card) const
    {
        double height = sheet().heightOf(card.title, flow_.width() - badgeRoom, strong(bodyText));
        for (const ReportCard::Entry& entry : card.entries)
            height += 1 + sheet().heightOf(entry.text, flow_.width() - labelWidth, plain(entryText));
        return height;
    }

    void addBlock(const ReportCard& card)
    {
        flow_.gap(9);
        flow_.need(std::min(heightOf(card), flow_.pageRoom() / 2));
        flow_.add(
            0, [this, &card](double top) { addBadge(card.state, card.isSettled, flow_.left() + flow_.width(), top); });
        flow_.write(card.title, flow_.left(), flow_.width() - badgeRoom, strong(bodyText));
        for (const ReportCard::Entry& entry : card.entries) {
            const TextStyle style = plain(entryText);
            flow_.gap(1);
            flow_.need(style.leading());
            flow_.add(0, [this, &entry](double top) {
                sheet().write(entry.label, {flow_.left(), top}, labelWidth, muted(entryText));
            });
            flow_.write(entry.text, flow_.left() + labelWidth, flow_.width() - labelWidth, style);
        }
    }

    void addBlock(const ReportChart& chart)
    {
        flow_.gap(10);
        const DrawnChart drawn = drawnChart(chart, {flow_.width(), chartHeight}, chartText);
        flow_.add(chartHeight, [this, drawn](double top) { drawChart(drawn, top); });
        flow_.gap(4);
        flow_.write(chart.words, flow_.left(), flow_.width(), muted(cellText));
    }

    void drawChart(const DrawnChart& drawn, double top) const
    {
        const Palette& colours = lightPalette();
        sheet().picture([&](QPainter& painter) {
            painter.translate(flow_.left(), top);
            const auto stroke = [&](const QPolygonF& line, QPen pen) {
                pen.setCapStyle(Qt::FlatCap);
                painter.setPen(pen);
                painter.drawPolyline(line);
            };
            for (const QPolygonF& line : drawn.grid)
                stroke(line, QPen(colours.grid, 0.5));
            for (const QPolygonF& line : drawn.marks)
                stroke(line, QPen(colours.mutedText, 0.5));
            for (std::size_t i = 0; i < drawn.curves.size(); ++i) {
                QPen pen(colours.series.at(i % colours.series.size()), 1.4);
                if (!drawn.curves[i].dashes.empty())
                    pen.setDashPattern({drawn.curves[i].dashes.begin(), drawn.curves[i].dashes.end()});
                stroke(drawn.curves[i].line, pen);
                stroke(drawn.curves[i].sample, pen);
            }
        });
        const TextStyle small = muted(chartText);
        const auto label = [&](const DrawnChart::Label& text, const TextStyle& style) {
            sheet().write(text.text, QPointF(flow_.left(), top - chartText * 0.66) + text.at, flow_.width(), style,
                          text.alignment);
        };
        for (const DrawnChart::Label& tick : drawn.ticks)
            label(tick, small);
        for (const DrawnChart::Label& mark : drawn.markLabels)
            label(mark, plain(chartText));
        for (const DrawnChart::Curve& curve : drawn.curves)
            label(curve.label, plain(chartText));
    }

    ReportFlow& flow_;
    const Report& report_;
};

} // namespace

PdfDocument reportPdf(const Report& report, Paper paper)
{
    PdfDocument document;
    QBuffer buffer(&document.bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        Sheet sheet(buffer, QPageSize(paper == Paper::letter ? QPageSize::Letter : QPageSize::A4), report.title);
        ReportFlow flow(sheet, report);
        Blocks blocks(flow, report);
        blocks.add();
        flow.draw();
        document.undrawn = sheet.undrawn();
    }
    return document;
}

} // namespace seatwise::ui
