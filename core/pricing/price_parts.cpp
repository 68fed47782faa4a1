#include "pricing/price_parts.h"

#include "money/sums.h"
#include "words/pricing_words.h"

namespace seatwise {

Money onceOf(const std::vector<Line>& lines) noexcept
{
    Money once;
    for (const Line& line : lines)
        if (line.kind == LineKind::once)
            static_cast<void>(addTo(once, line.amount)); // a part of a sum that fits
    return once;
}

Result<void> checkSums(const ChargedParts& parts)
{
    const Money lines = TRY(sumOf(parts.lines, &Line::amount));
    if (lines != parts.subtotal)
        return failed(words::linesDoNotAddUp(lines, parts.subtotal));
    const Money discounts = TRY(sumOf(parts.discounts, &Discount::amount));
    if (TRY(add(parts.total, discounts)) != parts.subtotal)
        return failed(words::discountsDoNotAddUp(discounts, parts.total, parts.subtotal));
    return {};
}

} // namespace seatwise
