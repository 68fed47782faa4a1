#include "documents/quote_table.h"

#include "quoting/quote_csv.h"
#include "words/in_words.h"

namespace seatwise::ui {

std::string quoteTable(const Quote& quote, const QuoteDocumentOptions& options)
{
    const bool hasComma = options.locale.decimalPoint() == QLatin1String(",");
    return quoteCsv(quote, options.today,
                    {hasComma ? ';' : ',', hasComma ? ',' : '.',
                     [&options](const Message& message) { return inWords(message, options.locale).toStdString(); }});
}

} // namespace seatwise::ui
