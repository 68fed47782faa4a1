#include "export/book_words.h"

#include <utility>
#include <variant>

#include "charges/line.h"
#include "words/sheets_words.h"
#include "words/workshop_words.h"
#include "workshop/draft.h"

namespace seatwise::sheets {

Message nameOf(const PriceBook& book)
{
    return isDraft(book) ? words::bookThatIsDraft(identityOf(book).name) : words::plain(book.name);
}

Message unitName(const Charge& charge)
{
    return std::visit([](const auto& unit) { return inWords(LineUnit(unit)); }, charge.unit);
}

Message aPeriodOf(Message charge, Billing billing)
{
    switch (billing) {
    case Billing::monthly:
        return words::chargeMonthly(std::move(charge));
    case Billing::quarterly:
        return words::chargeAQuarter(std::move(charge));
    case Billing::semiannual:
        return words::chargeAHalfYear(std::move(charge));
    case Billing::annual:
        break;
    }
    return words::chargeYearly(std::move(charge));
}

Message marked(Message text, const std::string& mark)
{
    return mark.empty() ? text : words::matrixAssumed(std::move(text), mark);
}

} // namespace seatwise::sheets
