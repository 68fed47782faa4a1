#pragma once

#include <array>
#include <vector>

#include "documents/document.h"
#include "documents/flow.h"

namespace seatwise::ui {

inline constexpr std::size_t maxRowsOnOnePage = 12; ///< of an offer

/// How a text of one kind stands between its neighbours, in points.
struct TextLook
{
    TextStyle style;
    double before = 0;
    double after = 0;
    double needed = 0; ///< a page with less room than this ends before it
};

struct TableLook
{
    double text = 8.2;
    double padding = 2.7; ///< above and below the text of a row
    double columnGap = 8;
    double rowRule = 0.5; ///< thickness of the line below a row
    TextStyle head;
    bool headInCapitals = false;
    double aboveHead = 2;
    double belowHead = 2.5; ///< to its rule
    double belowRule = 2.5;
    double before = 11;
    double after = 0;
};

/// How a document is set on paper.
struct Look
{
    Margins margins;
    double scale = 1;
    TextStyle title;
    std::array<TextLook, 5> texts; ///< by the kind of a text
    TableLook table;
    double body = 9.3;
    double gap = 0; ///< between the parts of a letter
    double chartHeight = 205;
    double chartText = 7.5;
    double runningAt = 32; ///< from the upper edge
    TextStyle running;

    [[nodiscard]] const TextLook& of(TextBlock::Kind kind) const { return texts.at(static_cast<std::size_t>(kind)); }
};

/// The looks to try, from roomy to close: the first in which the document is one page, else the last.
[[nodiscard]] std::vector<Look> looksOf(const Document& document);

} // namespace seatwise::ui
