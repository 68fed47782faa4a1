#include "export/assumptions_sheet.h"

#include "pricebook/assumed.h"

namespace seatwise::sheets {

void fillAssumptions(SheetWriter& sheet, const PriceBook& book)
{
    sheet.text({0, 0}, book.name + ": assumptions", {Look::Kind::title});
    sheet.text({1, 0},
               book.assumptions.empty()
                   ? "Every figure of this price book is given by its source documents."
                   : "The source documents do not give these figures. Wherever one is shown it has "
                     "a dagger, †, and stands in italics on a tinted ground.",
               {Look::Kind::note});
    std::uint32_t row = 3;
    sheet.heads({row, 0}, {"Number", "Where in the price book", "What is assumed"});
    sheet.freeze({row + 1, 0});
    for (const Assumption& assumption : book.assumptions) {
        ++row;
        sheet.text({row, 0}, std::string(assumedMark) + ' ' + std::to_string(row - 3));
        sheet.text({row, 1}, assumption.path);
        sheet.text({row, 2}, assumption.note);
    }
    row += 2;
    for (const auto& [label, value] : {std::pair<const char*, std::string>{"Price book", book.id},
                                       {"Name", book.name},
                                       {"Version", book.version},
                                       {"In force from", toString(book.effectiveFrom)},
                                       {"Currency", book.currency.code},
                                       {"SHA-256", book.sha256}}) {
        sheet.text({row, 1}, label);
        sheet.text({row++, 2}, value);
    }
    sheet.setWidth(0, 10);
    sheet.setWidth(1, 36);
    sheet.setWidth(2, 100);
}

} // namespace seatwise::sheets
