#include "window/workshop_files.h"

#include "export/pricing_workbook.h"

namespace seatwise {

Result<std::string> WorkshopFiles::pricingSheet(const PriceBook& book) const
{
    return pricingWorkbook(book);
}

} // namespace seatwise
