#include "export/offer_tables.h"

#include <string>

#include "export/book_words.h"
#include "export/steps.h"
#include "pricebook/assumed.h"
#include "words/general_words.h"
#include "words/pricing_words.h"
#include "words/sheets_words.h"
#include "words/workshop_words.h"
#include "workshop/offer_words.h"

namespace seatwise::sheets {

namespace {

void addPacks(SheetWriter& sheet, const PriceBook& book, std::uint32_t& row)
{
    if (book.creditPacks.empty())
        return;
    addHead(sheet, row, words::tableOfPacks(),
            {words::headPack(), words::headId(), words::headCredits(), words::headPrice(), words::headPriceOfOne(),
             words::headMonthsValid(), words::headAssumed()});
    for (const CreditPack& pack : book.creditPacks) {
        const auto numbers = assumptionsOf(book, "credit_packs." + pack.id);
        const bool assumed = !numbers.empty();
        sheet.text({row, 0}, nameOf(pack));
        sheet.text({row, 1}, pack.id);
        sheet.number({row, 2}, typed(pack.credits), {Look::Kind::input, decimalsOf(pack.credits), assumed});
        sheet.number({row, 3}, typed(pack.price),
                     {Look::Kind::input, decimalsOf(pack.price, book.currency.exponent), assumed});
        const double each = pack.credits.isZero() ? 0 : typed(pack.price) / typed(pack.credits);
        sheet.formula({row, 4}, address({row, 3}) + '/' + address({row, 2}), each, {Look::Kind::figure, 4, assumed});
        if (pack.expiresAfterMonths)
            sheet.number({row, 5}, *pack.expiresAfterMonths, {Look::Kind::input, 0, assumed});
        else
            sheet.text({row, 5}, words::packWithoutEnd());
        sheet.text({row, 6}, assumedNote(numbers));
        ++row;
    }
    ++row;
}

void addRollover(SheetWriter& sheet, const PriceBook& book, std::uint32_t& row)
{
    if (!book.rules.creditRollover)
        return;
    const auto numbers = assumptionsOf(book, "rules.credit_rollover");
    sheet.text({row, 0}, words::rolloverOfCredits(), {Look::Kind::heading});
    sheet.text({row + 1, 0}, inWords(*book.rules.creditRollover), {Look::Kind::text, -1, !numbers.empty()});
    sheet.text({row + 1, 1}, assumedNote(numbers));
    row += 3;
}

Message offOf(const Promotion& promotion, const Currency& currency)
{
    return promotion.percent ? words::percentOff(*promotion.percent) : words::amountOf({*promotion.amount, currency});
}

Message lastingOf(const Promotion& promotion)
{
    if (promotion.months)
        return words::months(*promotion.months);
    return promotion.periods ? words::promotionPeriods(*promotion.periods) : words::everyUnit();
}

void addPromotions(SheetWriter& sheet, const PriceBook& book, std::uint32_t& row)
{
    if (book.promotions.empty())
        return;
    addHead(sheet, row, words::tableOfPromotions(),
            {words::headCode(), words::bookName(), words::headOff(), words::headForTheFirst(), words::headFrom(),
             words::headUntil()});
    for (const Promotion& promotion : book.promotions) {
        sheet.text({row, 0}, promotion.code);
        sheet.text({row, 1}, nameOf(promotion));
        sheet.text({row, 2}, offOf(promotion, book.currency));
        sheet.text({row, 3}, lastingOf(promotion));
        sheet.text({row, 4}, promotion.validFrom ? toString(*promotion.validFrom) : "");
        sheet.text({row, 5}, promotion.validUntil ? toString(*promotion.validUntil) : "");
        ++row;
    }
    ++row;
}

void addTerms(SheetWriter& sheet, const PriceBook& book, std::uint32_t& row)
{
    if (book.termDiscounts.empty())
        return;
    addHead(sheet, row, words::tableOfTerms(), {words::headYears(), words::headPercentOff()});
    for (const TermDiscount& term : book.termDiscounts) {
        sheet.number({row, 0}, term.years, {Look::Kind::figure, 0});
        sheet.number({row, 1}, typed(term.percent), {Look::Kind::figure, decimalsOf(term.percent)});
        ++row;
    }
    ++row;
}

} // namespace

void addHead(SheetWriter& sheet, std::uint32_t& row, const Message& heading, const std::vector<Message>& words)
{
    sheet.text({row++, 0}, heading, {Look::Kind::heading});
    sheet.heads({row++, 0}, words);
}

void addOfferTables(SheetWriter& sheet, const PriceBook& book, std::uint32_t& row)
{
    addPacks(sheet, book, row);
    addRollover(sheet, book, row);
    addPromotions(sheet, book, row);
    addTerms(sheet, book, row);
}

} // namespace seatwise::sheets
