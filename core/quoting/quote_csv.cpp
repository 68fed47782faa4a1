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
        if (!quote.others.empty())
            ofQuote_.emplace_back();
        addHeader();
        int number = 0;
        for (const QuoteOption* option : optionsOf(quote)) {
            if (!quote.others.empty())
                ofQuote_.back() = std::to_string(++number);
            addOption(*option);
        }
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
        if (!quote_.others.empty())
            names.push_back(said(words::tableOption()));
        append(names);
    }

    void addOption(const QuoteOption& option)
    {
        const ChargedPrice& price = chargedIn(option.price);
        for (const Line& line : price.lines())
            add({said(words::tableLine()), said(line.description), figure(line.quantity.toString()),
                 said(inWords(line.unit)), line.rate ? figure(line.rate->toString(decimals_)) : "", "",
                 money(line.amount)});
        for (const Discount& discount : price.discounts())
            add({said(words::tableDiscount()), said(discount.description), "", "", "",
                 discount.percent ? figure(discount.percent->toString()) : "", money(discount.amount)});
        add({said(words::tableTotal()), "", "", "", "", "", money(price.total())});
        if (option.firstInvoice)
            addInvoice(words::tableFirstInvoice(), *option.firstInvoice, "");
        for (const QuotedInvoice& invoice : option.invoices)
            addInvoice(words::tableInvoice(), invoice, std::to_string(invoice.seats));
    }

    void addInvoice(const Message& row, const FirstInvoice& invoice, const std::string& seats)
    {
        add({said(row), said(words::tableFirstInvoiceDays(invoice.date, invoice.period.first, invoice.period.last)),
             seats, seats.empty() ? "" : said(words::tableSeat()), "", "", money(invoice.amount)});
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
