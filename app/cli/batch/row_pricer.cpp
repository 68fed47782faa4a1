#include "cli/batch/row_pricer.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "cli/arguments.h"
#include "files/csv.h"
#include "pricing/price.h"

namespace seatwise::cli {

namespace {

enum Column : std::size_t { account, plan, seats, billing };

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

bool RowPricer::append(std::string& out, const Record& row) const
{
    if (const std::optional<PricedRow> priced = priceRow(row)) {
        appendPriced(out, row.fields[Column::account], *priced);
        return true;
    }
    for (const std::string_view field : row.fields) {
        csv::appendUntrustedField(out, field);
        out += ',';
    }
    out += ','; // the total
    csv::appendUntrustedField(out, reasonFor(row).message);
    out += '\n';
    return false;
}

std::optional<RowPricer::PricedRow> RowPricer::priceRow(const Record& row) const
{
    if (row.malformed || row.columns != batchColumnCount)
        return std::nullopt;
    const std::optional<SeatCount> seats = seatsIn(row.fields[Column::seats]);
    const std::optional<Billing> billing = parseBilling(row.fields[Column::billing]);
    if (!seats || !billing)
        return std::nullopt;
    if (row.fields[Column::plan] == "auto")
        return cheapest(*seats, *billing);
    for (const KnownPlan& known : plans_) {
        if (known.plan->id != row.fields[Column::plan])
            continue;
        const std::optional<Money> total = totalFor(book_, *known.plan, *seats, *billing);
        return total ? std::optional(PricedRow{&known, *seats, *billing, *total}) : std::nullopt;
    }
    return std::nullopt;
}

/// As recommend() chooses, with the total it found on the way.
std::optional<RowPricer::PricedRow> RowPricer::cheapest(SeatCount seats, Billing billing) const
{
    std::optional<PricedRow> best;
    for (const KnownPlan& known : plans_) {
        if (known.plan->kind != PlanKind::subscription)
            continue;
        const std::optional<Money> total = totalFor(book_, *known.plan, seats, billing);
        if (total && (!best || *total < best->total))
            best = PricedRow{&known, seats, billing, *total};
    }
    return best;
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

void RowPricer::appendPriced(std::string& out, std::string_view account, const PricedRow& priced) const
{
    csv::appendUntrustedField(out, account);
    out += priced.known->field;
    const std::string_view billing = priced.billing == Billing::annual ? ",annual," : ",monthly,";
    std::array<char, 32> middle{};
    char* end = std::to_chars(middle.data(), middle.data() + 20, priced.seats).ptr;
    end = std::copy(billing.begin(), billing.end(), end);
    out.append(middle.data(), end);
    priced.total.appendTo(out, book_.currency.exponent);
    out += ",\n";
}

} // namespace seatwise::cli
