#include "exchange/deal_csv.h"

#include <string_view>

#include "tables/csv.h"
#include "tables/encoding.h"
#include "text/hidden.h"

namespace seatwise {

namespace {

constexpr std::string_view header = "quote,revision,customer,purchase_order,invoice,invoice_date,due_date,service_from,"
                                    "service_to,description,quantity,unit_amount,amount,currency\n";

/// Appends a row, a field after the other.
void appendRow(std::string& out, const std::vector<std::string>& fields)
{
    for (const std::string& field : fields) {
        if (&field != &fields.front())
            out += ',';
        csv::appendUntrustedField(out, showHidden(field));
    }
    out += '\n';
}

} // namespace

ExchangeFile dealCsv(const AgreedDeal& deal)
{
    std::string text = std::string(utf8ByteOrderMark).append(header);
    const int decimals = deal.book.currency.exponent;
    for (std::size_t i = 0; i < deal.invoices.size(); ++i) {
        const DealInvoice& invoice = deal.invoices[i];
        for (const DealRow& row : invoice.rows)
            appendRow(text,
                      {deal.number, std::to_string(deal.revision), deal.customer, deal.purchaseOrder,
                       std::to_string(i + 1), toString(invoice.date), toString(invoice.date),
                       toString(invoice.period.first), toString(invoice.period.last), row.what.english(),
                       row.quantity.toString(), row.rate ? row.rate->toString(decimals) : row.amount.toString(decimals),
                       row.amount.toString(decimals), deal.book.currency.code});
    }
    ExchangeFile file{std::move(text), {}};
    for (const BookLoss& loss : deal.losses)
        if (!loss.path.starts_with("rules.") && !loss.path.starts_with("invoices["))
            file.losses.push_back(loss);
    return file;
}

} // namespace seatwise
