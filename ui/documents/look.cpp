#include "documents/look.h"

#include <algorithm>

#include "theme/palette.h"

namespace seatwise::ui {

namespace {

constexpr std::size_t manyRows = 40;
constexpr double minScale = 0.3;

/// How closely a letter is set.
struct Density
{
    double rowText;
    double rowHeight;
    double bodyText;
    double curveHeight; ///< 0: no curve
    double gap;
};

constexpr std::array<Density, 5> densities{{
    {12, 27.75, 9.3, 88, 19},
    {10.5, 22, 9, 84, 17},
    {9.5, 17.5, 8.5, 72, 13},
    {9, 15, 8, 56, 9},
    {8.5, 13.5, 7.2, 0, 6},
}};

Look letterIn(const Density& density)
{
    Look look;
    look.margins.top = 66;
    look.margins.bottom = 74;
    look.title = strong(20);
    look.texts.fill({plain(density.bodyText), density.gap, 0, 0});
    look.texts[0] = {strong(11), density.gap, density.gap * 0.4, 0};
    look.table = {density.rowText, 0, 20, 0.75, caption(), true, 4, 6.57, 1, 0, 0};
    look.table.padding = (density.rowHeight - plain(density.rowText).leading()) / 2;
    look.body = density.bodyText;
    look.gap = density.gap;
    look.chartHeight = density.curveHeight;
    look.chartText = 7;
    look.runningAt = 40;
    look.running = muted(8.5);
    return look;
}

std::vector<Look> letterLooks(const Document& letter)
{
    std::size_t rows = 0;
    for (const DocumentBlock& block : letter.blocks)
        if (const auto* offer = std::get_if<OfferBlock>(&block))
            rows += offer->lines.rows.size();
    std::vector<Look> looks;
    if (rows <= maxRowsOnOnePage)
        std::transform(densities.begin(), densities.end(), std::back_inserter(looks), letterIn);
    looks.push_back(letterIn(densities.at(rows > manyRows ? 2 : 1)));
    return looks;
}

Look reportLook()
{
    Look look;
    look.title = strong(20);
    look.texts = {{{strong(13), 18, 3, 80},
                   {strong(10.5), 12, 2, 60},
                   {plain(look.body), 2, 0, 0},
                   {muted(look.table.text), 2, 0, 0},
                   {strong(20), 12, 2, 60}}};
    look.table.head = strong(7.9);
    look.table.head.color = lightPalette().mutedText;
    look.running = muted(8);
    return look;
}

/// Larger letters and fewer lines; what is longer than a page is set smaller as a whole.
std::vector<Look> summaryLooks()
{
    Look look = reportLook();
    look.margins = {48, 48, 48, 72};
    look.title = strong(12);
    look.texts = {{{strong(12), 7, 3, 0},
                   {strong(10.5), 7, 3, 0},
                   {plain(10), 0, 3, 0},
                   {muted(9), 0, 3, 0},
                   {strong(22), 14, 5, 0}}};
    look.table = {9, 1.7, 2, 0, strong(9), false, 1.6, 1.6, 1.2, 0, 4};
    std::vector<Look> looks;
    for (; look.scale > minScale; look.scale -= 0.02)
        looks.push_back(look);
    return looks;
}

} // namespace

std::vector<Look> looksOf(const Document& document)
{
    switch (document.form) {
    case Document::Form::letter:
        return letterLooks(document);
    case Document::Form::summary:
        return summaryLooks();
    case Document::Form::report:
        break;
    }
    return {reportLook()};
}

} // namespace seatwise::ui
