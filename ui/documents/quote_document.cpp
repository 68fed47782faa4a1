#include "documents/quote_document.h"

#include <algorithm>

#include "documents/html.h"
#include "documents/pdf.h"
#include "documents/quote_curve.h"
#include "documents/quote_facts.h"
#include "documents/quote_terms.h"
#include "money/sums.h"
#include "quoting/verify_code.h"
#include "words/billing_texts.h"
#include "words/book_names.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

QString dash()
{
    return QStringLiteral("—");
}

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
    if (!quote.number)
        return PaperWords::tr("Draft of a quote for %1").arg(customer);
    return PaperWords::tr("Quote %1 for %2").arg(toQString(nameOf(quote)), customer);
}

QString headingOf(const Quote& quote, const QLocale& locale)
{
    const ChargedPrice& price = charged(quote);
    const QString plan = literal(bookName(price.planName()).toStdString());
    if (price.seats() == 0)
        return ofBilling(price.billing(),
                         {PaperWords::tr("%1 plan, billed monthly"), PaperWords::tr("%1 plan, billed quarterly"),
                          PaperWords::tr("%1 plan, billed half-yearly"), PaperWords::tr("%1 plan, billed annually")})
            .arg(plan);
    const QString seats = countSeats(price.counts(), price.seats(), locale);
    if (quote.change)
        return ofBilling(price.billing(), {PaperWords::tr("Change to the %1 plan, %2, billed monthly"),
                                           PaperWords::tr("Change to the %1 plan, %2, billed quarterly"),
                                           PaperWords::tr("Change to the %1 plan, %2, billed half-yearly"),
                                           PaperWords::tr("Change to the %1 plan, %2, billed annually")})
            .arg(plan, seats);
    return ofBilling(price.billing(),
                     {PaperWords::tr("%1 plan, %2, billed monthly"), PaperWords::tr("%1 plan, %2, billed quarterly"),
                      PaperWords::tr("%1 plan, %2, billed half-yearly"),
                      PaperWords::tr("%1 plan, %2, billed annually")})
        .arg(plan, seats);
}

/// Whether everything that is counted is seats.
bool countsSeats(const ChargedPrice& price)
{
    const auto counts = [](const Line& line) { return !std::holds_alternative<PerPlan>(line.unit); };
    const bool any = std::any_of(price.lines().begin(), price.lines().end(), counts);
    return any && std::all_of(price.lines().begin(), price.lines().end(), [&](const Line& line) {
               return !counts(line) || std::holds_alternative<PerSeat>(line.unit);
           });
}

QStringList columnsOf(const ChargedPrice& price)
{
    if (countsSeats(price))
        return {PaperWords::tr("Item"), PaperWords::tr("Seats"),
                ofBilling(price.billing(),
                          {PaperWords::tr("Rate / seat / month"), PaperWords::tr("Rate / seat / quarter"),
                           PaperWords::tr("Rate / seat / half-year"), PaperWords::tr("Rate / seat / year")}),
                PaperWords::tr("Amount")};
    return {PaperWords::tr("Item"), PaperWords::tr("Quantity"),
            ofBilling(price.billing(), {PaperWords::tr("Rate / month"), PaperWords::tr("Rate / quarter"),
                                        PaperWords::tr("Rate / half-year"), PaperWords::tr("Rate / year")}),
            PaperWords::tr("Amount")};
}

QString quantityOf(const Line& line, const QLocale& locale)
{
    const bool ofPlan = std::holds_alternative<PerPlan>(line.unit);
    if (ofPlan && line.quantity == Quantity::whole(1))
        return dash();
    QString quantity = formatQuantity(line.quantity, locale);
    if (ofPlan || std::holds_alternative<PerSeat>(line.unit))
        return quantity;
    return PaperWords::tr("%1 × %2").arg(quantity, literal(std::string(toString(line.unit))));
}

TableBlock linesOf(const ChargedPrice& price, const QLocale& locale)
{
    TableBlock table{{}, columnsOf(price), {}, {}, 1};
    Money sum;
    for (const Line& line : price.lines()) {
        sum = add(sum, line.amount).value(); // on the way to the subtotal, which fits
        table.rows.push_back({{literal(line.description, locale), quantityOf(line, locale),
                               line.rate ? formatRate(*line.rate, price.currency(), locale) : dash(),
                               formatMoney(line.amount, price.currency(), locale)},
                              TableRow::Kind::plain,
                              formatMoney(sum, price.currency(), locale)});
    }
    return table;
}

std::vector<LabelledAmount> sumsOf(const ChargedPrice& price, const QLocale& locale)
{
    std::vector<LabelledAmount> sums{
        {PaperWords::tr("Subtotal"), formatMoney(price.subtotal(), price.currency(), locale)}};
    for (const Discount& discount : price.discounts()) {
        const QString description = literal(discount.description, locale);
        sums.push_back({discount.percent
                            ? PaperWords::tr("%1 (%2)").arg(description, formatPercent(*discount.percent, locale))
                            : description,
                        formatMoney(Money{} - discount.amount, price.currency(), locale)});
    }
    if (price.discounts().empty())
        sums.push_back({PaperWords::tr("Discounts"), formatMoney({}, price.currency(), locale)});
    sums.push_back({PaperWords::tr("Tax"), PaperWords::tr("not included")});
    return sums;
}

/// The total is the price of a full period, which the first invoice may be a part of.
QString totalLabel(const Quote& quote)
{
    const bool isPart = quote.firstInvoice && !quote.change && quote.firstInvoice->amount != charged(quote).total();
    return isPart ? PaperWords::tr("Total for a full month") : PaperWords::tr("Total");
}

OfferBlock offerOf(const Quote& quote, const QuoteDocumentOptions& options)
{
    const ChargedPrice& price = charged(quote);
    return {PaperWords::tr("What is offered"),
            linesOf(price, options.locale),
            sumsOf(price, options.locale),
            {totalLabel(quote), formatMoney(price.total(), price.currency(), options.locale)},
            PaperWords::tr("How the price is worked out"),
            workingOf(quote, options),
            shortWorkingOf(quote, options),
            policyOf(quote, options.locale)};
}

Sender senderOf(const Letterhead& letterhead)
{
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
    document.title = PaperWords::tr("Quote");
    document.number = numberOf(quote);
    document.mark = markOf(statusOn(quote, options.today));
    document.isDraft = quote.status == QuoteStatus::draft || quote.status == QuoteStatus::discarded;
    document.to = literal(quote.details.customer);
    document.sender = senderOf(options.letterhead);
    document.verification = verificationOf(quote, document.isDraft);
    addAudit(document.verification, options.auditHead);
    document.blocks.emplace_back(quoteFacts(quote, options.locale));
    document.addHeading(headingOf(quote, options.locale));
    document.blocks.emplace_back(offerOf(quote, options));
    document.blocks.emplace_back(
        SidesBlock{quoteCurve(quote, options), PaperWords::tr("Good to know"), notesOf(quote, options)});
    document.blocks.emplace_back(
        TermsBlock{PaperWords::tr("Terms"),
                   termsOf(quote, options.letterhead, options.locale),
                   {PaperWords::tr("Accepted by: name, title, date"), PaperWords::tr("Purchase order number")}});
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

} // namespace seatwise::ui
