#include "quoting/quote_csv.h"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "quoting/verify_code.h"
#include "tables/csv.h"
#include "tables/encoding.h"
#include "text/hidden.h"
#include "words/quoting_words.h"

namespace seatwise {

namespace {

std::string fromOutside(std::string_view text)
{
    return std::string(csv::looksLikeFormula(text) ? 1 : 0, '\'').append(showHidden(text));
}

Message unitOf(const LineUnit& unit)
{
    if (std::holds_alternative<PerSeat>(unit))
        return words::tableSeat();
    if (std::holds_alternative<PerPlan>(unit))
        return words::tablePlan();
    if (std::holds_alternative<PerPackage>(unit))
        return words::tablePackage();
    return words::plain(toString(unit));
}

/// Writes a quote, row by row.
class QuoteTable
{
public:
    QuoteTable(const Quote& quote, Date today, const TableForm& form)
        : quote_(quote)
        , form_(form)
        , ofQuote_{charged(quote).currency().code,
                   quote.number ? toString(*quote.number) : "",
                   std::to_string(quote.revision),
                   said(inWords(statusOn(quote, today))),
                   fromOutside(quote.details.customer),
                   quote.issued ? toString(*quote.issued) : "",
                   quote.validThrough ? toString(*quote.validThrough) : "",
                   quote.issued ? verifyCode(quote) : ""}
        , decimals_(charged(quote).currency().exponent)
    {
        addHeader();
        for (const Line& line : charged(quote).lines())
            add({said(words::tableLine()), said(line.description), figure(line.quantity.toString()),
                 said(unitOf(line.unit)), line.rate ? figure(line.rate->toString(decimals_)) : "", "",
                 money(line.amount)});
        for (const Discount& discount : charged(quote).discounts())
            add({said(words::tableDiscount()), said(discount.description), "", "", "",
                 discount.percent ? figure(discount.percent->toString()) : "", money(discount.amount)});
        add({said(words::tableTotal()), "", "", "", "", "", money(charged(quote).total())});
        addFirstInvoice();
    }

    /// With a byte order mark: without it, Excel takes UTF-8 for the code page of its country.
    [[nodiscard]] std::string text() const { return std::string(utf8ByteOrderMark) + rows_; }

private:
    [[nodiscard]] std::string said(const Message& message) const { return fromOutside(form_.say(message)); }

    [[nodiscard]] std::string figure(std::string plain) const
    {
        std::replace(plain.begin(), plain.end(), '.', form_.decimalSign);
        return plain;
    }

    [[nodiscard]] std::string money(Money amount) const { return figure(amount.toString(decimals_)); }

    void addHeader()
    {
        std::vector<std::string> names;
        for (const auto& column : {words::tableRow, words::tableDescription, words::tableQuantity, words::tableUnit,
                                   words::tableRate, words::tablePercent, words::tableAmount, words::tableCurrency,
                                   words::tableNumber, words::tableRevision, words::tableStatus, words::tableCustomer,
                                   words::tableIssued, words::tableValidThrough, words::tableVerifyCode})
            names.push_back(said(column()));
        append(names);
    }

    void addFirstInvoice()
    {
        if (const auto& first = quote_.firstInvoice)
            add({said(words::tableFirstInvoice()),
                 said(words::tableFirstInvoiceDays(first->date, first->period.first, first->period.last)), "", "", "",
                 "", money(first->amount)});
    }

    void add(std::vector<std::string> fields)
    {
        fields.insert(fields.end(), ofQuote_.begin(), ofQuote_.end());
        append(fields);
    }

    void append(const std::vector<std::string>& fields)
    {
        for (const std::string& field : fields) {
            if (&field != &fields.front())
                rows_ += form_.separator;
            csv::appendField(rows_, field, form_.separator);
        }
        rows_ += '\n';
    }

    const Quote& quote_;
    const TableForm& form_;
    std::vector<std::string> ofQuote_; ///< what every row says of the quote
    int decimals_;
    std::string rows_;
};

} // namespace

std::string quoteCsv(const Quote& quote, Date today, const TableForm& form)
{
    return QuoteTable(quote, today, form).text();
}

} // namespace seatwise
