#include "export/offer_tables.h"

#include <string>
#include <vector>

#include "export/steps.h"
#include "money/plain_text.h"
#include "pricebook/assumed.h"
#include "workshop/offer_words.h"

namespace seatwise::sheets {

namespace {

void addHead(Sheet& sheet, std::uint32_t& row, const std::string& heading, const std::vector<std::string>& words)
{
    sheet.text({row++, 0}, heading, {Look::Kind::heading});
    std::uint16_t column = 0;
    for (const std::string& word : words)
        sheet.text({row, column++}, word, {Look::Kind::head});
    ++row;
}

void addPacks(Sheet& sheet, const PriceBook& book, std::uint32_t& row)
{
    if (book.creditPacks.empty())
        return;
    addHead(sheet, row, "Packs of credits",
            {"Pack", "Id", "Credits", "Price", "Price of one credit", "Months valid", "Assumed"});
    for (const CreditPack& pack : book.creditPacks) {
        const auto numbers = assumptionsOf(book, "credit_packs." + pack.id);
        const bool assumed = !numbers.empty();
        sheet.text({row, 0}, pack.name);
        sheet.text({row, 1}, pack.id);
        sheet.number({row, 2}, typed(pack.credits), {Look::Kind::input, decimalsOf(pack.credits), assumed});
        sheet.number({row, 3}, typed(pack.price),
                     {Look::Kind::input, decimalsOf(pack.price, book.currency.exponent), assumed});
        const double each = pack.credits.isZero() ? 0 : typed(pack.price) / typed(pack.credits);
        sheet.formula({row, 4}, address({row, 3}) + '/' + address({row, 2}), each, {Look::Kind::figure, 4, assumed});
        if (pack.expiresAfterMonths)
            sheet.number({row, 5}, *pack.expiresAfterMonths, {Look::Kind::input, 0, assumed});
        else
            sheet.text({row, 5}, "no end");
        sheet.text({row, 6}, assumedNote(numbers));
        ++row;
    }
    ++row;
}

void addRollover(Sheet& sheet, const PriceBook& book, std::uint32_t& row)
{
    if (!book.rules.creditRollover)
        return;
    const auto numbers = assumptionsOf(book, "rules.credit_rollover");
    sheet.text({row, 0}, "Rollover of credits", {Look::Kind::heading});
    sheet.text({row + 1, 0}, inWords(*book.rules.creditRollover).english(), {Look::Kind::text, -1, !numbers.empty()});
    sheet.text({row + 1, 1}, assumedNote(numbers));
    row += 3;
}

std::string offOf(const Promotion& promotion, const Currency& currency)
{
    return promotion.percent ? inWords(*promotion.percent) : inWords(*promotion.amount, currency);
}

void addPromotions(Sheet& sheet, const PriceBook& book, std::uint32_t& row)
{
    if (book.promotions.empty())
        return;
    addHead(sheet, row, "Promotions, which the calculator leaves out",
            {"Code", "Name", "Off", "Periods", "From", "Until"});
    for (const Promotion& promotion : book.promotions) {
        sheet.text({row, 0}, promotion.code);
        sheet.text({row, 1}, promotion.name);
        sheet.text({row, 2}, offOf(promotion, book.currency));
        sheet.text({row, 3}, promotion.months    ? std::to_string(*promotion.months) + " months"
                             : promotion.periods ? std::to_string(*promotion.periods)
                                                 : "all");
        sheet.text({row, 4}, promotion.validFrom ? toString(*promotion.validFrom) : "");
        sheet.text({row, 5}, promotion.validUntil ? toString(*promotion.validUntil) : "");
        ++row;
    }
    ++row;
}

void addTerms(Sheet& sheet, const PriceBook& book, std::uint32_t& row)
{
    if (book.termDiscounts.empty())
        return;
    addHead(sheet, row, "Term discounts, which the calculator leaves out", {"Years", "Percent off"});
    for (const TermDiscount& term : book.termDiscounts) {
        sheet.number({row, 0}, term.years, {Look::Kind::figure, 0});
        sheet.number({row, 1}, typed(term.percent), {Look::Kind::figure, decimalsOf(term.percent)});
        ++row;
    }
    ++row;
}

} // namespace

void addOfferTables(Sheet& sheet, const PriceBook& book, std::uint32_t& row)
{
    addPacks(sheet, book, row);
    addRollover(sheet, book, row);
    addPromotions(sheet, book, row);
    addTerms(sheet, book, row);
}

} // namespace seatwise::sheets
