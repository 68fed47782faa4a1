#include "customers/model/customer_texts.h"

#include "customers/model/customers_view_model.h"
#include "quotes/model/quote_lines.h"
#include "text/hidden.h"
#include "words/billing_texts.h"
#include "words/dates.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

QString shownName(const std::string& outside)
{
    return toQString(showHidden(outside));
}

QString inOneSentence(const std::vector<Message>& fields, const QLocale& locale)
{
    QStringList names;
    for (const Message& field : fields)
        names += inWords(field, locale);
    return inSentence(names);
}

QString billedText(Billing billing)
{
    return ofBilling(billing, {CustomersWords::tr("monthly"), CustomersWords::tr("quarterly"),
                               CustomersWords::tr("half-yearly"), CustomersWords::tr("annually")});
}

QString untilText(const Holding& holding, const QLocale& locale)
{
    if (holding.until)
        return formatDate(*holding.until, locale);
    return holding.since ? CustomersWords::tr("until cancelled") : CustomersWords::tr("no start named");
}

} // namespace

std::vector<QStringList> holdingRows(const std::vector<Holding>& holdings, const QLocale& locale)
{
    std::vector<QStringList> rows;
    for (const Holding& holding : holdings) {
        const QString plan = shownName(holding.plan.text());
        rows.push_back(
            {holding.number ? toQString(toString(*holding.number)) : QString(),
             holding.seats == 0 ? plan : CustomersWords::tr("%1 × %2").arg(formatCount(holding.seats, locale), plan),
             billedText(holding.billing), untilText(holding, locale)});
    }
    return rows;
}

std::vector<QStringList> quoteRows(const std::vector<QuoteSummary>& quotes, Date today, const QLocale& locale)
{
    std::vector<QStringList> rows;
    for (const QuoteSummary& quote : quotes) {
        const QuoteLine line = quoteLine(quote, {}, {}, today, locale);
        rows.push_back({line.what, line.status, line.total});
    }
    return rows;
}

Result<QString> mergeText(const Customer& stays, const Customer& other, const QLocale& locale)
{
    const Customer both = TRY(merged(stays, other));
    const QString name = shownName(stays.name);
    const QString otherName = shownName(other.name);
    QStringList said;
    if (const auto fields = changedFields(stays, both); !fields.empty())
        said +=
            CustomersWords::tr("%1 stays. From %2 it takes: %3.").arg(name, otherName, inOneSentence(fields, locale));
    said += CustomersWords::tr("What both say otherwise stays as %1 has it, and what %2 said goes to the end of the "
                               "notes. %2 becomes another name of %1, so that its quotes count as its own.")
                .arg(name, otherName);
    said += CustomersWords::tr("Quotes keep their text. A merge cannot be undone.");
    return said.join(QStringLiteral("\n\n"));
}

QString forgetText(const ChosenCustomer& customer, const QLocale& locale)
{
    const QString quotes =
        customer.quotes.empty()
            ? CustomersWords::tr("No quote names it.")
            : counted<CustomersWords>(customer.quotes.size(),
                                      QT_TRANSLATE_N_NOOP("CustomersWords", "%1 quotes keep their own text of it."),
                                      "1 quote keeps its own text of it.", locale);
    return CustomersWords::tr("All that is kept of %1 is taken out of the store; this cannot be undone.\n\nWhat stays: "
                              "the audit trail has the number %2 and when it changed, without a word of it. %3 Backups "
                              "keep what they held.")
        .arg(shownName(customer.customer->name), toQString(customer.customer->id), quotes);
}

QString meanwhileText(const CustomerOutcome& outcome, const QLocale& locale)
{
    return CustomersWords::tr("Not kept: somebody else changed %1 meanwhile. What you typed stands over what is there "
                              "now; save again to keep it.")
        .arg(inOneSentence(outcome.changedMeanwhile, locale));
}

} // namespace seatwise::ui
