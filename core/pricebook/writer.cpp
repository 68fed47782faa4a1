#include "pricebook/writer.h"

#include "codec/json_text.h"
#include "pricebook/describe_book.h"

namespace seatwise {

std::string writePriceBook(const BookContent& book)
{
    return jsonText(priceBookJson(book));
}

nlohmann::ordered_json priceBookJson(const BookContent& book)
{
    return form::described<BookContent>(BookIds(), JsonValue(), ClaimNames()).write(book);
}

} // namespace seatwise
