#include "pricing/price_parts.h"

#include "money/sums.h"
#include "words/pricing_words.h"

namespace seatwise {

std::string_view toString(const LineUnit& unit) noexcept
{
    if (const auto* const meter = std::get_if<Meter>(&unit))
        return meter->unit;
    if (std::holds_alternative<PerPackage>(unit))
        return "package";
    return std::holds_alternative<PerSeat>(unit) ? "seat" : "plan";
}

LineUnit parseLineUnit(std::string_view text)
{
    if (text == toString(LineUnit(PerPackage{})))
        return PerPackage{};
    return std::visit([](auto unit) -> LineUnit { return unit; }, parseChargeUnit(text));
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
