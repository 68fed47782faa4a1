#include "export/price_list_sheet.h"

#include <string>
#include <vector>

#include "exchange/price_list.h"

namespace seatwise::sheets {

void fillPriceList(SheetWriter& sheet, const PriceBook& book)
{
    constexpr double pathWidth = 46;
    constexpr double valueWidth = 30;
    std::uint16_t head = 0;
    for (const auto& column : priceListColumns)
        sheet.text({0, head++}, column, {Look::Kind::head});
    sheet.freeze({1, 1});
    sheet.setWidth(0, pathWidth);
    sheet.setWidth(1, valueWidth);
    std::uint32_t at = 1;
    for (const PriceListRow& row : priceListRows(book)) {
        for (const auto& [column, text] : row)
            sheet.text({at, static_cast<std::uint16_t>(column)}, text, {Look::Kind::figure});
        ++at;
    }
}

} // namespace seatwise::sheets
