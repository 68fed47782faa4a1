#include "documents/report_flow.h"

#include "documents/quote_sections.h"
#include "documents/quote_texts.h"
#include "theme/palette.h"

namespace seatwise::ui {

namespace {

constexpr double side = 43.5;
constexpr double firstTop = 40;
constexpr double top = 62;
constexpr double bottom = 58; ///< from the lower edge
constexpr double footAt = 40;
constexpr double smallText = 8;

} // namespace

ReportFlow::ReportFlow(Sheet& sheet, const Report& report)
    : sheet_(sheet)
    , report_(report)
    , pages_(1)
    , y_(firstTop)
{
}

double ReportFlow::left() const
{
    return side;
}

double ReportFlow::width() const
{
    return sheet_.width() - 2 * side;
}

double ReportFlow::room() const
{
    return sheet_.height() - bottom - y_;
}

double ReportFlow::pageRoom() const
{
    return sheet_.height() - bottom - top;
}

void ReportFlow::beginPage()
{
    pages_.emplace_back();
    y_ = top;
    isFresh_ = true;
}

void ReportFlow::gap(double height)
{
    if (!isFresh_)
        y_ += height;
}

void ReportFlow::need(double height)
{
    if (!isFresh_ && height > room())
        beginPage();
}

void ReportFlow::add(double height, std::function<void(double top)> paint)
{
    need(height);
    pages_.back().emplace_back([paint = std::move(paint), y = y_] { paint(y); });
    y_ += height;
    isFresh_ = false;
}

void ReportFlow::write(const QString& text, double x, double width, const TextStyle& style)
{
    for (const QString& line : sheet_.wrapped(text, width, style))
        add(style.leading(), [this, line, x, width, style](double y) { sheet_.write(line, {x, y}, width, style); });
}

void ReportFlow::drawFrame(std::size_t page) const
{
    const TextStyle style = muted(smallText);
    if (page > 0) {
        const QString name =
            report_.mark.isEmpty() ? report_.title : report_.title + QStringLiteral(" · ") + report_.mark;
        sheet_.write(sheet_.elided(name, width(), style), {side, firstTop - 8}, width(), style);
        sheet_.rule(side, side + width(), firstTop + 8, lightPalette().border);
    }
    const double y = sheet_.height() - footAt;
    sheet_.rule(side, side + width(), y - 6, lightPalette().border);
    const QString number = pageOf(static_cast<int>(page) + 1, static_cast<int>(pages_.size()),
                                  QLocale(QLocale::English, QLocale::UnitedStates));
    const double numberWidth = sheet_.widthOf(number, style);
    sheet_.write(sheet_.elided(report_.foot, width() - numberWidth - 14, style), {side, y}, width(), style);
    sheet_.write(number, {side + width(), y}, width(), style, Qt::AlignRight);
}

void ReportFlow::draw()
{
    for (std::size_t page = 0; page < pages_.size(); ++page) {
        if (page > 0)
            sheet_.newPage();
        if (!report_.mark.isEmpty())
            sheet_.watermark(report_.mark, mixed(lightPalette().warningText, Qt::white, 0.05));
        for (const auto& paint : pages_[page])
            paint();
        drawFrame(page);
    }
}

} // namespace seatwise::ui
