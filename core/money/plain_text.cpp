#include "money/plain_text.h"

#include "words/words.h"

namespace seatwise {

std::string grouped(Quantity quantity)
{
    return inEnglish(decimalOf(quantity), ArgumentKind::count);
}

std::string grouped(SeatCount seats)
{
    return inEnglish(Count(seats).value, ArgumentKind::count);
}

std::string format(Money amount, const Currency& currency)
{
    return inEnglish(Amount(amount, currency).value, ArgumentKind::amount);
}

std::string format(Rate rate, const Currency& currency)
{
    return inEnglish(Amount(rate, currency).value, ArgumentKind::amount);
}

std::string format(FlatAmount amount, const Currency& currency)
{
    return inEnglish(Amount(amount, currency).value, ArgumentKind::amount);
}

std::string perSeatInWords(Money amount, const Currency& currency)
{
    return inEnglish(Amount(amount, currency, Money::places).value, ArgumentKind::amount);
}

std::string format(Percent percent)
{
    return inEnglish(decimalOf(percent), ArgumentKind::percent);
}

std::string counted(Quantity quantity, std::string_view unit)
{
    std::string out = grouped(quantity);
    out.append(" ").append(unit);
    if (quantity != Quantity::whole(1))
        out += 's';
    return out;
}

std::string counted(SeatCount count, std::string_view unit)
{
    return counted(Quantity::whole(count), unit);
}

} // namespace seatwise
