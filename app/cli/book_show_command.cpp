#include "books/book_source.h"
#include "charges/charge_rows.h"
#include "claims/claims.h"
#include "cli/command.h"
#include "cli/text_table.h"
#include "money/plain_text.h"
#include "pricebook/schema.h"
#include "pricebook/writer.h"
#include "pricing/price.h"

namespace seatwise::cli {

namespace {

void addRows(TextTable& table, const std::string& period, const ChargeModel& model, const Currency& currency)
{
    std::string shown = period;
    for (const ChargeRow& row : chargeRows(model, currency)) {
        table.add({shown, row.range.english(), row.fixed.english(), row.each.english()});
        shown.clear();
    }
}

std::string chargeText(const Charge& charge, const Currency& currency)
{
    using Align = TextTable::Align;
    TextTable table({Align::left, Align::left, Align::right, Align::right});
    const std::string unit(toString(charge.unit));
    table.add({"", unit + 's', "Fixed", "Each " + unit});
    for (const Billing billing : everyBilling)
        if (const ChargeModel* const given = modelGiven(charge, billing);
            given && (billing != Billing::monthly || hasMonthly(charge)))
            addRows(table, std::string(toString(billing)), *given, currency);
    if (charge.once)
        addRows(table, "once", *charge.once, currency);
    std::string text = "  " + charge.name;
    if (charge.inArrears)
        text += ", metered";
    if (charge.minimum)
        text += ", at least " + format(*charge.minimum, currency) + " a month";
    if (charge.maximum)
        text += ", at most " + format(*charge.maximum, currency) + " a month";
    return text + '\n' + table.toString(4);
}

std::string planText(const Plan& plan, const PriceBook& book)
{
    std::string text = '\n' + plan.name + " (" + plan.id + "), " + std::string(toString(plan.kind)) + ", ";
    text += seatsInWords(plan.seats, book.counts).english();
    for (const Billing period : plan.billing)
        text += ", " + std::string(toString(period));
    text += '\n';
    for (const Charge& charge : plan.charges)
        text += chargeText(charge, book.currency);
    return text;
}

std::string rulesText(const Rules& rules)
{
    TextTable table({TextTable::Align::left, TextTable::Align::left});
    table.add({"Annual discount", format(rules.annualDiscount)});
    if (!rules.periodDiscounts.quarterly.isZero())
        table.add({"Quarterly discount", format(rules.periodDiscounts.quarterly)});
    if (!rules.periodDiscounts.semiannual.isZero())
        table.add({"Semiannual discount", format(rules.periodDiscounts.semiannual)});
    table.add({"Rounding", rules.rounding == Rounding::half_up ? "half away from zero" : "half to even"});
    table.add({"Annual proration", "days remaining / " + std::to_string(rules.annualDivisor)});
    table.add({"Academic year starts", toString(rules.academicYearStart)});
    table.add({"A quote is valid", std::to_string(rules.quoteValidDays) + " days"});
    return "\nRules\n" + table.toString(2);
}

std::string toText(const PriceBook& book)
{
    std::string text = book.name + " (" + book.id + "), version " + book.version + ", " + book.currency.code +
                       ", from " + toString(book.effectiveFrom) + '\n';
    for (const Plan& plan : book.plans)
        text += planText(plan, book);
    for (const AddOn& addOn : book.addOns) {
        text += "\nAdd-on " + addOn.name + " (" + addOn.id + ")\n";
        for (const Charge& charge : addOn.charges)
            text += chargeText(charge, book.currency);
    }
    text += rulesText(book.rules);
    if (!book.assumptions.empty())
        text += "\nAssumed, because the source does not say\n";
    for (const Assumption& assumption : book.assumptions)
        text += "  " + assumption.path + ": " + assumption.note + '\n';
    return text;
}

struct BookShowRequest
{
    std::string book; ///< empty: that of --book
};

Result<Output> run(const BookShowRequest& request, const Context& context)
{
    const SharedBook book = TRY(loadBook(request.book.empty() ? context.book : request.book));
    // As JSON a book is shown as the file that it could be read from.
    return says(context.json ? writePriceBook(*book) : toText(*book));
}

} // namespace

Command bookShowCommand()
{
    return command<BookShowRequest>(
        "A price book's plans, charges and rules", run, [](Options& takes, BookShowRequest& to) {
            takes.value("book", to.book, "Id of a shipped book, or a file; by default --book", bookKind);
        });
}

Command bookSchemaCommand()
{
    return command("The JSON schema of price books",
                   [](const Context&) -> Result<Output> { return says(bookSchemaText(claimNames())); });
}

} // namespace seatwise::cli
