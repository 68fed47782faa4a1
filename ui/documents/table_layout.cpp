#include "documents/table_layout.h"

#include <algorithm>
#include <memory>

#include "theme/palette.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

constexpr double headRoom = 60;         ///< for the head of a table and what begins below it
constexpr double groupRoom = 46;        ///< for the name of a group and its first row
constexpr double minFirstColumn = 0.35; ///< of the width, where figures take what they need
constexpr std::size_t rowsThatStayTogether = 2;

TextStyle styleOf(const TableRow& row, const TableLook& look)
{
    return row.kind == TableRow::Kind::sum ? strong(look.text) : plain(look.text);
}

/// Where the columns of a table are, and what is drawn in them. Kept by whatever is drawn of the table.
class Columns
{
public:
    Columns(const Flow& flow, const TableBlock& table, const TableLook& look, const QLocale& locale)
        : sheet_(flow.sheet())
        , table_(table)
        , look_(look)
        , left_(flow.left())
        , right_(flow.right())
    {
        for (const QString& column : table.columns)
            heads_ += look.headInCapitals ? locale.toUpper(column) : column;
        if (table.shares.empty())
            placeByNeed();
        else
            placeByShare();
    }

    [[nodiscard]] double width(std::size_t column) const { return widths_.at(column); }

    [[nodiscard]] double headHeight() const
    {
        double height = 0;
        for (std::size_t i = 0; i < widths_.size(); ++i)
            height = std::max(height, sheet_.heightOf(heads_[qsizetype(i)], width(i), look_.head));
        return look_.aboveHead + height + look_.belowHead + look_.belowRule;
    }

    void drawHead(double top) const
    {
        for (std::size_t i = 0; i < widths_.size(); ++i)
            write(i, heads_[qsizetype(i)], top + look_.aboveHead, look_.head);
        sheet_.rule(left_, right_, top + headHeight() - look_.belowRule, lightPalette().text);
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

    void rule(double y, double thickness) const
    {
        if (thickness > 0)
            sheet_.rule(left_, right_, y, lightPalette().border, thickness);
    }

    void sumRule(double y) const { sheet_.rule(left_, right_, y, lightPalette().controlBorder, 0.5); }

    void drawCarried(const QString& label, const QString& amount, double top) const
    {
        const TextStyle style{look_.text, lightPalette().mutedText, QFont::DemiBold, 0};
        const double y = top + look_.padding;
        sheet_.write(label, {left_, y}, (right_ - left_) * 0.8, style);
        sheet_.write(amount, {right_, y}, (right_ - left_) / 2, style, Qt::AlignRight);
        rule(top + style.leading() + 2 * look_.padding, look_.rowRule);
    }

private:
    void placeByShare()
    {
        double x = left_;
        for (const double share : table_.shares) {
            const double whole = share * (right_ - left_);
            lefts_.push_back(x);
            widths_.push_back(whole - look_.columnGap);
            x += whole;
        }
    }

    void placeByNeed()
    {
        const auto count = static_cast<std::size_t>(heads_.size());
        widths_.assign(count, 0);
        double wanted = 0;
        for (std::size_t column = 1; column < count; ++column) {
            double& width = widths_[column];
            width = sheet_.widthOf(heads_[qsizetype(column)], look_.head);
            for (const TableRow& row : table_.rows)
                width = std::max(width, sheet_.widthOf(row.cells.at(column).text, plain(look_.text)));
            width += look_.columnGap;
            wanted += width;
        }
        const double most = (right_ - left_) * (1 - minFirstColumn);
        for (double& width : widths_)
            width *= wanted > most ? most / wanted : 1;
        widths_.front() = right_ - left_ - std::min(wanted, most);
        double x = left_;
        for (const double width : widths_) {
            lefts_.push_back(x);
            x += width;
        }
    }

    Sheet& sheet_;
    const TableBlock& table_;
    TableLook look_;
    double left_;
    double right_;
    QStringList heads_;
    std::vector<double> lefts_;
    std::vector<double> widths_;
};

/// Puts the head and the rows one below the other.
class Rows
{
public:
    Rows(Flow& flow, const TableBlock& table, const TableLook& look, const QLocale& locale, double roomBelow)
        : flow_(flow)
        , table_(table)
        , look_(look)
        , locale_(locale)
        , roomBelow_(roomBelow)
        , columns_(std::make_shared<const Columns>(flow, table, look, locale))
    {
    }

    void add()
    {
        addHead();
        for (std::size_t row = 0; row < table_.rows.size(); ++row) {
            if (carriesBefore(row))
                carry(row);
            if (table_.rows[row].kind == TableRow::Kind::group)
                addGroup(table_.rows[row]);
            else
                addRow(table_.rows[row]);
        }
    }

private:
    void addHead()
    {
        flow_.add(columns_->headHeight(), [columns = columns_](double top) { columns->drawHead(top); });
    }

    void continueOnNextPage()
    {
        flow_.beginPage();
        addHead();
    }

    [[nodiscard]] double heightOf(qsizetype lines) const
    {
        return static_cast<double>(lines) * plain(look_.text).leading() + 2 * look_.padding;
    }

    [[nodiscard]] std::vector<QStringList> linesOf(const TableRow& row) const
    {
        std::vector<QStringList> lines;
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            lines.push_back(flow_.sheet().wrapped(row.cells[i].text, columns_->width(i), styleOf(row, look_)));
        return lines;
    }

    static qsizetype countOf(const std::vector<QStringList>& lines)
    {
        qsizetype count = 1;
        for (const QStringList& cell : lines)
            count = std::max(count, cell.size());
        return count;
    }

    /// Whether the rows from this one on begin on a new page, with what the rows so far come to.
    [[nodiscard]] bool carriesBefore(std::size_t row) const
    {
        const std::size_t count = table_.rows.size();
        if (row == firstOfPage_ || table_.rows[row].carried.isEmpty())
            return false;
        const bool isTail = row + rowsThatStayTogether >= count;
        if (isTail && count > maxRowsOnOnePage && flow_.pages() == 1)
            return true;
        double needed = isTail ? roomBelow_ : heightOf(1);
        for (std::size_t next = row; next < (isTail ? count : row + 1); ++next)
            needed += heightOf(countOf(linesOf(table_.rows[next])));
        return needed > flow_.room();
    }

    void carry(std::size_t row)
    {
        const auto add = [&](const QString& label) {
            flow_.add(heightOf(1), [columns = columns_, label, amount = table_.rows[row - 1].carried](double top) {
                columns->drawCarried(label, amount, top);
            });
        };
        const int page = flow_.pages();
        add(PaperWords::tr("Carried forward to page %1").arg(formatCount(page + 1, locale_)));
        continueOnNextPage();
        add(PaperWords::tr("Carried forward from page %1").arg(formatCount(page, locale_)));
        firstOfPage_ = row;
    }

    void addGroup(const TableRow& row)
    {
        if (flow_.room() < groupRoom)
            continueOnNextPage();
        flow_.add(8, [](double) {});
        flow_.write(row.cells.front().text, flow_.left(), flow_.width(), strong(look_.text + 0.6));
        flow_.add(2, [](double) {});
    }

    void addRow(const TableRow& row)
    {
        const std::vector<QStringList> lines = linesOf(row);
        const qsizetype count = countOf(lines);
        if (heightOf(count) > flow_.room() && heightOf(count) <= flow_.pageRoom() / 2)
            continueOnNextPage();
        for (qsizetype first = 0; first < count;) {
            const auto fitting =
                static_cast<qsizetype>((flow_.room() - 2 * look_.padding) / plain(look_.text).leading());
            if (fitting < 1) {
                continueOnNextPage();
                continue;
            }
            const qsizetype number = std::min(fitting, count - first);
            addLines(row, lines, first, number);
            first += number;
        }
    }

    void addLines(const TableRow& row, const std::vector<QStringList>& lines, qsizetype first, qsizetype number)
    {
        const TextStyle style = styleOf(row, look_);
        const double height = heightOf(number);
        flow_.add(height, [columns = columns_, look = look_, &row, lines, first, number, height, style](double top) {
            for (std::size_t i = 0; i < lines.size(); ++i) {
                if (row.cells[i].assumed)
                    columns->tint(i, top, height);
                for (qsizetype line = 0; line < number && first + line < lines[i].size(); ++line)
                    columns->write(i, lines[i][first + line],
                                   top + look.padding + static_cast<double>(line) * style.leading(), style);
            }
            if (row.kind == TableRow::Kind::sum)
                columns->sumRule(top);
            columns->rule(top + height, look.rowRule);
        });
    }

    Flow& flow_;
    const TableBlock& table_;
    TableLook look_;
    const QLocale& locale_;
    double roomBelow_;
    std::shared_ptr<const Columns> columns_;
    std::size_t firstOfPage_ = 0;
};

} // namespace

void addTable(Flow& flow, const TableBlock& table, const TableLook& look, const QLocale& locale, double roomBelow)
{
    flow.gap(look.before);
    if (!table.caption.isEmpty()) {
        flow.need(headRoom + 10);
        flow.write(table.caption, flow.left(), flow.width(), muted(look.text));
        flow.gap(2);
    }
    flow.need(headRoom);
    Rows(flow, table, look, locale, roomBelow).add();
    flow.gap(look.after);
}

} // namespace seatwise::ui
