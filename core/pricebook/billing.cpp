#include "pricebook/billing.h"

#include "words/book_words.h"

namespace seatwise {

Message inWords(Billing billing)
{
    switch (billing) {
    case Billing::monthly:
        return words::billedMonthly();
    case Billing::quarterly:
        return words::billedQuarterly();
    case Billing::semiannual:
        return words::billedSemiannually();
    case Billing::annual:
        break;
    }
    return words::billedAnnually();
}

} // namespace seatwise
