#include "documents/quote_table.h"

#include <algorithm>

#include "theme/palette.h"

namespace seatwise::ui {

namespace {

constexpr double columnGap = 20;
constexpr double leastDescription = 0.35; ///< of the width
constexpr double headRoom = 22;

QString cellOf(const QuoteRow& row, std::size_t column)
{
    const std::array<const QString*, 4> cells{&row.description, &row.quantity, &row.rate, &row.amount};
    return *cells.at(column);
}

} // namespace

QuoteTable::QuoteTable(const QuoteCanvas& canvas, const Density& density)
    : canvas_(canvas)
    , density_(density)
{
    const TextStyle style = plain(density.rowText);
    std::array<double, 4> widths{};
    for (std::size_t column = 1; column < widths.size(); ++column) {
        widths[column] = canvas.sheet.widthOf(capitals(canvas.texts.columns.at(column), canvas.locale), caption());
        for (const QuoteRow& row : canvas.texts.rows)
            widths[column] = std::max(widths[column], canvas.sheet.widthOf(cellOf(row, column), style));
        widths[column] += columnGap;
    }
    const double wanted = widths[1] + widths[2] + widths[3];
    const double most = canvas.width() * (1 - leastDescription);
    const double squeeze = wanted > most ? most / wanted : 1;
    double x = canvas.right;
    for (std::size_t column = 3; column > 0; --column) {
        rights_[column] = x;
        x -= widths[column] * squeeze;
    }
    rights_[0] = x;
    descriptionWidth_ = x - canvas.left;
    heights_.reserve(canvas.texts.rows.size());
    for (const QuoteRow& row : canvas.texts.rows) {
        const double text = canvas.sheet.heightOf(row.description, descriptionWidth_, style);
        heights_.push_back(density.rowHeight + std::max(0.0, text - style.leading()));
    }
}

double QuoteTable::headHeight() const
{
    return headRoom;
}

void QuoteTable::drawHead(double top) const
{
    const auto& columns = canvas_.texts.columns;
    const auto head = [&](std::size_t column) { return capitals(columns.at(column), canvas_.locale); };
    canvas_.sheet.write(head(0), {canvas_.left, top + 4}, descriptionWidth_, caption());
    for (std::size_t column = 1; column < columns.size(); ++column)
        canvas_.sheet.write(head(column), {right(column), top + 4}, right(column) - right(column - 1), caption(),
                            Qt::AlignRight);
    canvas_.sheet.rule(canvas_.left, canvas_.right, top + headRoom - 1, lightPalette().text);
}

double QuoteTable::rowHeight(std::size_t row) const
{
    return heights_.at(row);
}

void QuoteTable::drawRow(std::size_t row, double top) const
{
    const QuoteRow& cells = canvas_.texts.rows.at(row);
    const TextStyle style = plain(density_.rowText);
    const double padding = (density_.rowHeight - style.leading()) / 2;
    canvas_.sheet.write(cells.description, {canvas_.left, top + padding}, descriptionWidth_, style);
    for (std::size_t column = 1; column < rights_.size(); ++column)
        canvas_.sheet.write(cellOf(cells, column), {right(column), top + padding}, right(column) - right(column - 1),
                            style, Qt::AlignRight);
    canvas_.sheet.rule(canvas_.left, canvas_.right, top + rowHeight(row), lightPalette().border);
}

double QuoteTable::carriedHeight() const
{
    return density_.rowHeight;
}

void QuoteTable::drawCarried(const QString& label, const QString& amount, double top) const
{
    const TextStyle style{density_.rowText, lightPalette().mutedText, QFont::DemiBold, 0};
    const double padding = (density_.rowHeight - style.leading()) / 2;
    canvas_.sheet.write(label, {canvas_.left, top + padding}, right(2) - canvas_.left, style);
    canvas_.sheet.write(amount, {canvas_.right, top + padding}, canvas_.width() / 2, style, Qt::AlignRight);
    canvas_.sheet.rule(canvas_.left, canvas_.right, top + density_.rowHeight, lightPalette().border);
}

} // namespace seatwise::ui
