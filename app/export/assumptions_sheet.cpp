#include "export/assumptions_sheet.h"

#include "export/book_words.h"
#include "pricebook/assumed.h"
#include "words/sheets_words.h"
#include "words/workshop_words.h"

namespace seatwise::sheets {

void fillAssumptions(SheetWriter& sheet, const PriceBook& book)
{
    sheet.text({0, 0}, words::assumptionsOfBook(nameOf(book)), {Look::Kind::title});
    sheet.text({1, 0}, book.assumptions.empty() ? words::everyFigureGiven() : words::figuresNotGiven(),
               {Look::Kind::note});
    std::uint32_t row = 3;
    sheet.heads({row, 0}, {words::headNumber(), words::headWhereInBook(), words::headWhatIsAssumed()});
    sheet.freeze({row + 1, 0});
    for (const Assumption& assumption : book.assumptions) {
        ++row;
        sheet.text({row, 0}, std::string(assumedMark) + ' ' + std::to_string(row - 3));
        sheet.text({row, 1}, assumption.path);
        sheet.text({row, 2}, noteOf(book, assumption));
    }
    row += 2;
    const auto add = [&](const auto& label, const auto& value) {
        sheet.text({row, 1}, label);
        sheet.text({row++, 2}, value);
    };
    add(words::bookId(), book.id.text());
    add(words::bookName(), nameOf(book));
    add(words::bookVersion(), book.version);
    add(words::labelInForceFrom(), toString(book.effectiveFrom));
    add(words::bookCurrency(), book.currency.code);
    add("SHA-256", book.sha256);
    sheet.setWidth(0, 10);
    sheet.setWidth(1, 36);
    sheet.setWidth(2, 100);
}

} // namespace seatwise::sheets
