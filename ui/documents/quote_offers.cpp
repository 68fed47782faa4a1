#include "documents/quote_offers.h"

#include <algorithm>
#include <utility>

#include "documents/quote_facts.h"
#include "documents/quote_terms.h"
#include "money/sums.h"
#include "words/billing_texts.h"
#include "words/book_names.h"
#include "words/dates.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

QString dash()
{
    return QStringLiteral("—");
}

bool isRamp(const Quote& quote)
{
    return std::holds_alternative<PriceOfRamp>(quote.price);
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
    if (isRamp(quote))
        return ofBilling(price.billing(), {PaperWords::tr("%1 plan, %2 growing to %3, billed monthly"),
                                           PaperWords::tr("%1 plan, %2 growing to %3, billed quarterly"),
                                           PaperWords::tr("%1 plan, %2 growing to %3, billed half-yearly"),
                                           PaperWords::tr("%1 plan, %2 growing to %3, billed annually")})
            .arg(plan, seats, formatCount(quote.selection.laterSeats.back(), locale));
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

/// What rates are for: a rate that is charged once is for no period.
QString rateColumnOf(const ChargedPrice& price)
{
    const auto isOnce = [](const Line& line) { return line.kind == LineKind::once && line.rate; };
    if (std::any_of(price.lines().begin(), price.lines().end(), isOnce))
        return PaperWords::tr("Rate");
    return countsSeats(price)
               ? ofBilling(price.billing(),
                           {PaperWords::tr("Rate / seat / month"), PaperWords::tr("Rate / seat / quarter"),
                            PaperWords::tr("Rate / seat / half-year"), PaperWords::tr("Rate / seat / year")})
               : ofBilling(price.billing(), {PaperWords::tr("Rate / month"), PaperWords::tr("Rate / quarter"),
                                             PaperWords::tr("Rate / half-year"), PaperWords::tr("Rate / year")});
}

QStringList columnsOf(const ChargedPrice& price, bool ofRamp)
{
    if (ofRamp)
        return {PaperWords::tr("Item"), PaperWords::tr("Seats"), PaperWords::tr("Amount")};
    return {PaperWords::tr("Item"), countsSeats(price) ? PaperWords::tr("Seats") : PaperWords::tr("Quantity"),
            rateColumnOf(price), PaperWords::tr("Amount")};
}

QString quantityOf(const Line& line, const QLocale& locale)
{
    const bool ofPlan = std::holds_alternative<PerPlan>(line.unit);
    if (ofPlan && line.quantity == Quantity::whole(1))
        return dash();
    if (std::holds_alternative<PerPackage>(line.unit))
        return counted<PaperWords>(countOfWhole(line.quantity, Quantity::whole(1)),
                                   QT_TRANSLATE_N_NOOP("PaperWords", "%1 packages"), "1 package", locale);
    QString quantity = formatQuantity(line.quantity, locale);
    if (ofPlan || std::holds_alternative<PerSeat>(line.unit))
        return quantity;
    return PaperWords::tr("%1 × %2").arg(quantity, literal(inWords(line.unit), locale));
}

/// The amounts of years have no rate of one period.
TableBlock linesOf(const ChargedPrice& price, bool ofRamp, const QLocale& locale)
{
    TableBlock table{{}, columnsOf(price, ofRamp), {}, {}, 1};
    Money sum;
    for (const Line& line : price.lines()) {
        sum = add(sum, line.amount).value(); // on the way to the subtotal, which fits
        TableRow row{{literal(line.description, locale), quantityOf(line, locale)},
                     TableRow::Kind::plain,
                     formatMoney(sum, price.currency(), locale)};
        if (!ofRamp)
            row.cells.emplace_back(line.rate ? formatRate(*line.rate, price.currency(), locale) : dash());
        row.cells.emplace_back(formatMoney(line.amount, price.currency(), locale));
        table.rows.push_back(std::move(row));
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
QString totalLabel(const Quote& quote, const QLocale& locale)
{
    if (isRamp(quote))
        return PaperWords::tr("Total for %1").arg(countYears(quote.selection, locale));
    const bool isPart = quote.firstInvoice && !quote.change && quote.firstInvoice->amount != charged(quote).total();
    return isPart ? PaperWords::tr("Total for a full month") : PaperWords::tr("Total");
}

OfferBlock offerOf(const Quote& quote, const QuoteDocumentOptions& options)
{
    const ChargedPrice& price = charged(quote);
    return {PaperWords::tr("What is offered"),
            linesOf(price, isRamp(quote), options.locale),
            sumsOf(price, options.locale),
            {totalLabel(quote, options.locale), formatMoney(price.total(), price.currency(), options.locale)},
            PaperWords::tr("How the price is worked out"),
            workingOf(quote, options),
            shortWorkingOf(quote, options),
            policyOf(quote, options.locale)};
}

/// The invoices of a ramp, which add up to its total.
TableBlock invoicesOf(const Quote& quote, const QLocale& locale)
{
    const Currency& currency = charged(quote).currency();
    TableBlock table{PaperWords::tr("Invoices"),
                     {PaperWords::tr("Due"), PaperWords::tr("For"), PaperWords::tr("Seats"), PaperWords::tr("Amount")},
                     {},
                     {},
                     2};
    for (const QuotedInvoice& invoice : quote.invoices)
        table.rows.push_back({{formatDate(invoice.date, locale),
                               PaperWords::tr("%1 – %2").arg(formatDate(invoice.period.first, locale),
                                                             formatDate(invoice.period.last, locale)),
                               formatCount(invoice.seats, locale), formatMoney(invoice.amount, currency, locale)}});
    if (!table.rows.empty())
        table.rows.push_back(
            {{PaperWords::tr("Total"), QString(), QString(), formatMoney(charged(quote).total(), currency, locale)},
             TableRow::Kind::sum});
    return table;
}

void addOffer(Document& document, const Quote& alone, const QuoteDocumentOptions& options)
{
    document.blocks.emplace_back(offerOf(alone, options));
    document.add(invoicesOf(alone, options.locale));
}

} // namespace

void addOffers(Document& document, const Quote& quote, const QuoteDocumentOptions& options)
{
    if (quote.others.empty()) {
        document.addHeading(headingOf(quote, options.locale));
        return addOffer(document, quote, options);
    }
    document.addParagraph(PaperWords::tr("One of these options can be accepted."));
    int number = 0;
    for (const QuoteOption* option : optionsOf(quote)) {
        const Quote alone = withOptionAlone(quote, *option);
        const QString what = headingOf(alone, options.locale);
        const QString label = literal(option->label);
        document.addHeading(
            PaperWords::tr("Option %1: %2").arg(formatCount(++number, options.locale), label.isEmpty() ? what : label));
        if (!label.isEmpty())
            document.addParagraph(what);
        if (const auto service = serviceOf(alone, options.locale)) {
            FactsBlock facts;
            facts.columns.front() = {*service};
            document.blocks.emplace_back(std::move(facts));
        }
        addOffer(document, alone, options);
    }
}

} // namespace seatwise::ui
