#include "quotes/model/quote_papers.h"

#include "quotes/model/quote_records.h"
#include "quotes/model/quotes_view_model.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

QuoteDocumentOptions paperOptions(QuotesViewModel& model, const OfficeSettings& office)
{
    QuoteDocumentOptions options;
    options.locale = model.locale();
    options.paper = office.paper;
    options.letterhead = office.letterhead;
    options.today = model.today();
    options.book = model.chosen().book.get();
    options.auditHead = auditHead(model);
    return options;
}

Saved writePdf(const FileWriter& files, const QString& file, const PdfDocument& drawn)
{
    Saved saved = writeFile(files, file, drawn.bytes.toStdString());
    if (!saved.done || drawn.undrawn.isEmpty())
        return saved;
    return {QuotesWords::tr("Saved %1, on which characters are missing: %2.").arg(file, undrawnText(drawn.undrawn)),
            false};
}

} // namespace seatwise::ui
