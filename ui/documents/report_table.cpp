#include "documents/report_table.h"

#include <algorithm>
#include <memory>

#include "documents/quote_sections.h"
#include "theme/palette.h"

namespace seatwise::ui {

namespace {

constexpr double padding = 2.7; ///< above and below the text of a row
constexpr double columnGap = 8;
constexpr double headRoom = 60;  ///< for the head of a table and what begins below it
constexpr double groupRoom = 46; ///< for the name of a group and its first row

TextStyle headStyle()
{
    TextStyle style = strong(7.9);
    style.color = lightPalette().mutedText;
    return style;
}

/// Where the columns of a table are. Kept by whatever is drawn of it.
class Columns
{
public:
    Columns(const ReportFlow& flow, const ReportTable& table)
        : sheet_(flow.sheet())
        , table_(table)
        , left_(flow.left())
        , right_(flow.left() + flow.width())
    {
        double x = left_;
        for (const double share : table.shares) {
            lefts_.push_back(x);
            widths_.push_back(share * flow.width() - columnGap);
            x += share * flow.width();
        }
    }

    [[nodiscard]] double width(std::size_t column) const { return widths_.at(column); }

    [[nodiscard]] double headHeight() const
    {
        double height = 0;
        for (int i = 0; i < table_.columns.size(); ++i)
            height = std::max(height, sheet_.heightOf(table_.columns[i], width(std::size_t(i)), headStyle()));
        return height + 7;
    }

    void drawHead(double top, double height) const
    {
        for (int i = 0; i < table_.columns.size(); ++i)
            write(std::size_t(i), table_.columns[i], top + 2, headStyle());
        sheet_.rule(left_, right_, top + height - 2.5, lightPalette().text);
    }

    void write(std::size_t column, const QString& text, double top, const TextStyle& style) const
    {
        const bool isFigure = static_cast<int>(column) >= table_.figuresFrom;
        const double x = lefts_.at(column) + (isFigure ? width(column) : 0);
        sheet_.write(text, {x, top}, width(column) + 0.5, style, isFigure ? Qt::AlignRight : Qt::AlignLeft);
    }

    void tint(std::size_t column, double top, double height) const
    {
        sheet_.box({lefts_.at(column) - 3, top + 1, width(column) + 6, height - 2}, lightPalette().warningBackground,
                   2);
    }

    void rule(double y) const { sheet_.rule(left_, right_, y, lightPalette().border, 0.5); }

private:
    Sheet& sheet_;
    const ReportTable& table_;
    double left_;
    double right_;
    std::vector<double> lefts_;
    std::vector<double> widths_;
};

/// Puts the head and the rows one below the other.
class Rows
{
public:
    Rows(ReportFlow& flow, const ReportTable& table)
        : flow_(flow)
        , columns_(std::make_shared<const Columns>(flow, table))
    {
    }

    void addHead()
    {
        const double height = columns_->headHeight();
        flow_.add(height, [columns = columns_, height](double top) { columns->drawHead(top, height); });
    }

    void addGroup(const ReportRow& row)
    {
        if (flow_.room() < groupRoom)
            continueOnNextPage();
        flow_.add(8, [](double) {});
        flow_.write(row.cells.front().text, flow_.left(), flow_.width(), strong(cellText + 0.6));
        flow_.add(2, [](double) {});
    }

    void addRow(const ReportRow& row)
    {
        const TextStyle style = plain(cellText);
        std::vector<QStringList> lines;
        qsizetype count = 1;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            lines.push_back(flow_.sheet().wrapped(row.cells[i].text, columns_->width(i), style));
            count = std::max(count, lines.back().size());
        }
        const double whole = static_cast<double>(count) * style.leading() + 2 * padding;
        if (whole > flow_.room() && whole <= flow_.pageRoom() / 2)
            continueOnNextPage();
        for (qsizetype first = 0; first < count;) {
            const auto fitting = static_cast<qsizetype>((flow_.room() - 2 * padding) / style.leading());
            if (fitting < 1) {
                continueOnNextPage();
                continue;
            }
            const qsizetype number = std::min(fitting, count - first);
            addLines(row, lines, first, number);
            first += number;
        }
    }

private:
    void continueOnNextPage()
    {
        flow_.need(flow_.pageRoom());
        addHead();
    }

    void addLines(const ReportRow& row, const std::vector<QStringList>& lines, qsizetype first, qsizetype number)
    {
        const TextStyle style = plain(cellText);
        const double height = static_cast<double>(number) * style.leading() + 2 * padding;
        flow_.add(height, [columns = columns_, &row, lines, first, number, height, style](double top) {
            for (std::size_t i = 0; i < lines.size(); ++i) {
                if (row.cells[i].assumed)
                    columns->tint(i, top, height);
                for (qsizetype line = 0; line < number && first + line < lines[i].size(); ++line)
                    columns->write(i, lines[i][first + line],
                                   top + padding + static_cast<double>(line) * style.leading(), style);
            }
            columns->rule(top + height);
        });
    }

    ReportFlow& flow_;
    std::shared_ptr<const Columns> columns_;
};

} // namespace

void addTable(ReportFlow& flow, const ReportTable& table)
{
    flow.gap(11);
    if (!table.caption.isEmpty()) {
        flow.need(headRoom + 10);
        flow.write(table.caption, flow.left(), flow.width(), muted(cellText));
        flow.gap(2);
    }
    flow.need(headRoom);
    Rows rows(flow, table);
    rows.addHead();
    for (const ReportRow& row : table.rows) {
        if (row.isGroup)
            rows.addGroup(row);
        else
            rows.addRow(row);
    }
}

} // namespace seatwise::ui
