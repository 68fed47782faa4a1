#include "cli/dates_notice.h"

#include "pricebook/book_dates.h"

namespace seatwise::cli {

void addDatesNotice(Json& object, const PriceBook& book, Date start)
{
    if (auto text = outsideDates(book, start))
        object["notices"] = Json::array({std::move(*text)});
}

std::string datesLine(const PriceBook& book, Date start)
{
    const auto text = outsideDates(book, start);
    return text ? "\n  * " + *text + '\n' : std::string();
}

} // namespace seatwise::cli
