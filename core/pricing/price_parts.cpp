#include "pricing/price_parts.h"

#include "money/sums.h"
#include "words/pricing_words.h"

namespace seatwise {

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
