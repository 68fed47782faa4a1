#include "cli/dates_notice.h"

#include "pricebook/book_dates.h"

namespace seatwise::cli {

void addDatesNotice(Json& object, const PriceBook& book, Date start)
{
    if (const auto notice = outsideDates(book, start))
        object["notices"] = Json::array({notice->english()});
}

std::string datesLine(const PriceBook& book, Date start)
{
    const auto notice = outsideDates(book, start);
    return notice ? "\n  * " + notice->english() + '\n' : std::string();
}

} // namespace seatwise::cli
