#pragma once

#include <array>
#include <vector>

#include "documents/quote_sections.h"

namespace seatwise::ui {

/// The rows of a quote as a table. The columns of figures are as wide as their widest entry, the descriptions have the
/// rest and go on in further lines.
class QuoteTable
{
public:
    QuoteTable(const QuoteCanvas& canvas, const Density& density);

    [[nodiscard]] double headHeight() const;
    void drawHead(double top) const;

    [[nodiscard]] double rowHeight(std::size_t row) const;
    void drawRow(std::size_t row, double top) const;

    /// A row between the rows that says what the rows so far come to.
    [[nodiscard]] double carriedHeight() const;
    void drawCarried(const QString& label, const QString& amount, double top) const;

private:
    [[nodiscard]] double right(std::size_t column) const { return rights_.at(column); }

    const QuoteCanvas& canvas_;
    Density density_;
    std::array<double, 4> rights_{}; ///< where the columns end
    double descriptionWidth_ = 0;
    std::vector<double> heights_; ///< of the rows
};

} // namespace seatwise::ui
