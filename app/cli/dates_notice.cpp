#include "cli/dates_notice.h"

#include "pricebook/book_dates.h"

namespace seatwise::cli {

Output dated(const Context& context, Json json, std::string text, const PriceBook& book, Date start)
{
    if (const auto notice = outsideDates(book, start)) {
        json["notices"] = Json::array({notice->english()});
        text += "\n  * " + notice->english() + '\n';
    }
    return says(context.json ? printed(json) : std::move(text));
}

} // namespace seatwise::cli
