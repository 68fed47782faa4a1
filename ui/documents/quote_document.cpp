#include "documents/quote_document.h"

#include "documents/html.h"
#include "documents/live_prices.h"
#include "documents/pdf.h"
#include "documents/quote_curve.h"
#include "documents/quote_facts.h"
#include "documents/quote_offers.h"
#include "documents/quote_terms.h"
#include "quoting/verify_code.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

/// What the status means to who holds the paper; nothing for a quote that can be accepted.
QString markOf(QuoteStatus status)
{
    switch (status) {
    case QuoteStatus::draft:
        return PaperWords::tr("DRAFT");
    case QuoteStatus::accepted:
        return PaperWords::tr("ACCEPTED");
    case QuoteStatus::declined:
        return PaperWords::tr("DECLINED");
    case QuoteStatus::expired:
        return PaperWords::tr("EXPIRED");
    case QuoteStatus::superseded:
        return PaperWords::tr("SUPERSEDED");
    case QuoteStatus::discarded:
        return PaperWords::tr("DISCARDED");
    case QuoteStatus::issued:
        break;
    }
    return {};
}

QString numberOf(const Quote& quote)
{
    if (!quote.number)
        return PaperWords::tr("Not issued, no number yet");
    return PaperWords::tr("%1 · r%2").arg(toQString(toString(*quote.number)), QString::number(quote.revision));
}

QString documentName(const Quote& quote)
{
    const QString customer = literal(quote.details.customer);
    if (customer.isEmpty())
        return PaperWords::tr("Estimate");
    if (!quote.number)
        return PaperWords::tr("Draft of a quote for %1").arg(customer);
    return PaperWords::tr("Quote %1 for %2").arg(toQString(nameOf(quote)), customer);
}

/// What stands below the line to sign on.
QString acceptanceOf(const Quote& quote)
{
    switch (optionCount(quote)) {
    case 1:
        return PaperWords::tr("Accepted by: name, title, date");
    case 2:
        return PaperWords::tr("Option accepted (1 or 2) by: name, title, date");
    default:
        return PaperWords::tr("Option accepted (1, 2 or 3) by: name, title, date");
    }
}

Sender senderOf(const QuoteDocumentOptions& options)
{
    const Letterhead& letterhead = options.letterhead;
    if (options.marksMissing && letterhead.company.isEmpty())
        return {
            {}, {}, {}, {PaperWords::tr("Nothing here yet"), PaperWords::tr("Your name, address and logo go here.")}};
    Sender sender{letterhead.logo, literal(letterhead.company.toStdString()), {}};
    for (const QString& line : letterhead.address + QStringList(letterhead.contact))
        if (!line.isEmpty())
            sender.lines += literal(line.toStdString());
    return sender;
}

Verification verificationOf(const Quote& quote, bool isDraft)
{
    Verification shown;
    if (isDraft || !quote.number) {
        shown.label = PaperWords::tr("Draft, not an offer");
        shown.note = PaperWords::tr("the code to verify it comes when it is issued");
        return shown;
    }
    shown.label = PaperWords::tr("Verify offline:");
    shown.code = toQString(verifyCode(quote));
    shown.note = PaperWords::tr("the code is computed from the content of this quote");
    // Capitals, digits, dashes and spaces make the smallest squares.
    shown.squares = QStringLiteral("%1 R%2 %3")
                        .arg(toQString(toString(*quote.number)), QString::number(quote.revision), shown.code);
    return shown;
}

void addAudit(Verification& shown, const std::string& head)
{
    if (head.empty())
        return;
    shown.auditLabel = PaperWords::tr("Audit trail at export:");
    shown.auditHead = toQString(head);
    shown.auditNote = PaperWords::tr("· shows records cut off later");
    shown.auditHelp = PaperWords::tr(
        "Keep it: \"seatwise audit verify --head\" finds with it records up to this export that were cut "
        "off or changed. It is no signature: it does not show who made the quote.");
}

} // namespace

Document quoteDocument(const Quote& quote, const QuoteDocumentOptions& options)
{
    Document document = inLanguageSpoken(options.locale);
    document.form = Document::Form::letter;
    document.name = documentName(quote);
    document.title = quote.details.customer.empty() ? PaperWords::tr("Estimate") : PaperWords::tr("Quote");
    document.number = numberOf(quote);
    document.mark = markOf(statusOn(quote, options.today));
    document.isSettled = quote.status == QuoteStatus::accepted;
    document.isDraft = quote.status == QuoteStatus::draft || quote.status == QuoteStatus::discarded;
    document.to = literal(quote.details.customer);
    document.sender = senderOf(options);
    document.verification = verificationOf(quote, document.isDraft);
    addAudit(document.verification, options.auditHead);
    document.blocks.emplace_back(quoteFacts(quote, options));
    addOffers(document, quote, options);
    document.blocks.emplace_back(
        SidesBlock{quoteCurve(quote, options), PaperWords::tr("Good to know"), notesOf(quote, options)});
    document.blocks.emplace_back(TermsBlock{PaperWords::tr("Terms"),
                                            termsOf(quote, options.letterhead, options.locale),
                                            {acceptanceOf(quote), PaperWords::tr("Purchase order number")}});
    return document;
}

PdfDocument quotePdf(const Quote& quote, const QuoteDocumentOptions& options)
{
    return pdfOf(quoteDocument(quote, options), options.paper);
}

QByteArray quoteHtml(const Quote& quote, const QuoteDocumentOptions& options)
{
    return htmlOf(quoteDocument(quote, options));
}

QByteArray interactiveQuoteHtml(const Quote& quote, const QuoteDocumentOptions& options)
{
    const auto live = livePrices(withOptionAlone(quote, leadingOption(quote)), options);
    return live ? htmlOf(quoteDocument(quote, options), *live) : QByteArray();
}

} // namespace seatwise::ui
