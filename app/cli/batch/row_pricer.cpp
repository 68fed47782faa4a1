#include "cli/batch/row_pricer.h"

#include <algorithm>
#include <charconv>

#include "cli/arguments.h"
#include "files/csv.h"
#include "pricing/amount.h"
#include "pricing/price.h"

namespace seatwise::cli {

namespace {

enum Column : std::size_t { account, plan, seats, billing };

void appendField(Lines& out, std::string_view text)
{
    if (csv::isPlain(text))
        return out.append(text);
    std::string field;
    csv::appendUntrustedField(field, text);
    out.append(field);
}

} // namespace

RowPricer::RowPricer(const PriceBook& book)
    : book_(book)
{
    for (const Plan& plan : book.plans) {
        KnownPlan known{&plan, ","};
        csv::appendField(known.field, plan.id);
        known.field += ',';
        plans_.push_back(std::move(known));
    }
}

BatchCounts RowPricer::append(Lines& out, std::string_view rows) const
{
    BatchCounts counts;
    Records records(rows);
    Record row;
    PricedRow priced;
    while (records.next(row)) {
        if (priceRow(row, priced)) {
            appendPriced(out, row.fields[Column::account], priced);
            ++counts.priced;
        } else {
            appendRefused(out, row);
            ++counts.refused;
        }
    }
    return counts;
}

void RowPricer::appendRefused(Lines& out, const Record& row) const
{
    for (const std::string_view field : row.fields) {
        appendField(out, field);
        out.append(",");
    }
    out.append(","); // the total
    appendField(out, reasonFor(row).message);
    out.append("\n");
}

bool RowPricer::priceRow(const Record& row, PricedRow& priced) const
{
    if (row.malformed || row.columns != batchColumnCount)
        return false;
    const std::optional<SeatCount> seats = seatsIn(row.fields[Column::seats]);
    const std::optional<Billing> billing = parseBilling(row.fields[Column::billing]);
    if (!seats || !billing)
        return false;
    priced.seats = *seats;
    priced.billing = *billing;
    if (row.fields[Column::plan] == "auto")
        return cheapest(priced);
    for (const KnownPlan& known : plans_) {
        if (known.plan->id != row.fields[Column::plan])
            continue;
        priced.known = &known;
        return findTotal(priced.total, book_, *known.plan, *seats, *billing);
    }
    return false;
}

/// As recommend() chooses, with the total it found on the way.
bool RowPricer::cheapest(PricedRow& priced) const
{
    priced.known = nullptr;
    for (const KnownPlan& known : plans_) {
        if (known.plan->kind != PlanKind::subscription)
            continue;
        Money total;
        if (!findTotal(total, book_, *known.plan, priced.seats, priced.billing))
            continue;
        if (!priced.known || total < priced.total) {
            priced.known = &known;
            priced.total = total;
        }
    }
    return priced.known != nullptr;
}

Error RowPricer::reasonFor(const Record& row) const
{
    if (row.malformed)
        return {Error::Kind::failed, "text after a closing quote; a quote inside a field is written twice"};
    if (row.columns != batchColumnCount)
        return {Error::Kind::failed, std::to_string(row.columns) + " columns, not the " +
                                         std::to_string(batchColumnCount) + " of " + std::string(batchColumns)};
    const Result<SeatCount> seats = parseSeats(row.fields[Column::seats]);
    if (!seats)
        return seats.error();
    const Result<Billing> billing = parseBillingArgument(row.fields[Column::billing]);
    if (!billing)
        return billing.error();
    Selection selection;
    selection.plan = row.fields[Column::plan];
    selection.seats = *seats;
    selection.billing = *billing;
    const Result<Price> priced = price(book_, selection);
    return priced ? Error{Error::Kind::refused, "it has no total"} : priced.error();
}

void RowPricer::appendPriced(Lines& out, std::string_view account, const PricedRow& priced) const
{
    appendField(out, account);
    out.append(priced.known->field);
    const std::string_view billing = priced.billing == Billing::annual ? ",annual," : ",monthly,";
    constexpr std::size_t longestSeats = 20;
    constexpr std::size_t separators = 2;
    char* const start = out.room(longestSeats + billing.size() + Money::longestText + separators);
    char* end = std::to_chars(start, start + longestSeats, priced.seats).ptr;
    end = std::copy(billing.begin(), billing.end(), end);
    end = priced.total.writeTo(end, book_.currency.exponent);
    *end++ = ',';
    *end++ = '\n';
    out.extendTo(end);
}

} // namespace seatwise::cli
