#include "quoting/quote_csv.h"

#include <initializer_list>
#include <string_view>

#include "quoting/verify_code.h"
#include "tables/csv.h"
#include "tables/encoding.h"
#include "text/hidden.h"

namespace seatwise {

namespace {

constexpr std::string_view header =
    "row,description,quantity,unit,rate,percent,amount,currency,number,revision,status,customer,issued,valid_through,"
    "verify_code\n";

std::string fromOutside(std::string_view text)
{
    return std::string(csv::looksLikeFormula(text) ? 1 : 0, '\'').append(showHidden(text));
}

/// The fields ",a,b,…": each after a comma.
std::string following(std::initializer_list<std::string> fields)
{
    std::string out;
    for (const std::string& field : fields) {
        out += ',';
        csv::appendField(out, field);
    }
    return out;
}

/// What every row says of the quote.
std::string quoteFields(const Quote& quote, Date today)
{
    return following({charged(quote).currency().code, quote.number ? toString(*quote.number) : "",
                      std::to_string(quote.revision), std::string(toString(statusOn(quote, today))),
                      fromOutside(quote.details.customer), quote.issued ? toString(*quote.issued) : "",
                      quote.validThrough ? toString(*quote.validThrough) : "", quote.issued ? verifyCode(quote) : ""}) +
           '\n';
}

} // namespace

std::string quoteCsv(const Quote& quote, Date today)
{
    const ChargedPrice& price = charged(quote);
    const int decimals = price.currency().exponent;
    const std::string ofQuote = quoteFields(quote, today);
    std::string out(utf8ByteOrderMark); // without it, Excel takes UTF-8 for the code page of its country
    out += header;
    for (const Line& line : price.lines())
        out += "line" +
               following({fromOutside(line.description.english()), line.quantity.toString(),
                          fromOutside(toString(line.unit)), line.rate ? line.rate->toString(decimals) : "", "",
                          line.amount.toString(decimals)}) +
               ofQuote;
    for (const Discount& discount : price.discounts())
        out += "discount" +
               following({fromOutside(discount.description.english()), "", "", "",
                          discount.percent ? discount.percent->toString() : "", discount.amount.toString(decimals)}) +
               ofQuote;
    out += "total" + following({"", "", "", "", "", price.total().toString(decimals)}) + ofQuote;
    if (const auto& first = quote.firstInvoice)
        out += "first_invoice" +
               following({"due " + toString(first->date) + ", for " + toString(first->period.first) + " to " +
                              toString(first->period.last),
                          "", "", "", "", first->amount.toString(decimals)}) +
               ofQuote;
    return out;
}

} // namespace seatwise
