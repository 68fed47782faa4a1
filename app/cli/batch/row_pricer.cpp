#include "cli/batch/row_pricer.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "cli/arguments.h"
#include "pricing/cheapest.h"
#include "pricing/price.h"
#include "tables/cell_text.h"
#include "tables/csv.h"
#include "tables/numbers.h"
#include "text/characters.h"

namespace seatwise::cli {

namespace {

AccountCells columnsOf(const Layout& layout)
{
    AccountCells columns = {};
    std::copy_n(layout.columns.begin(), columns.size(), columns.begin());
    return columns;
}

bool hasUsualColumns(const Layout& layout)
{
    const std::vector<std::size_t> order = {0, 1, 2, 3};
    return layout.columns == order && layout.width == AccountColumn::count;
}

// What most cells hold is read without an optional: one goes through memory, which took a third of a row's time.

bool findSeats(SeatCount& seats, std::string_view cell, char separator)
{
    constexpr std::size_t maxPlainDigits = 9;
    seats = 0;
    unsigned highestDigit = cell.size() - 1 < maxPlainDigits ? 0 : 10;
    for (const char c : cell.substr(0, maxPlainDigits)) {
        const unsigned digit = static_cast<unsigned char>(c) - unsigned{'0'};
        highestDigit = std::max(highestDigit, digit);
        seats = seats * 10 + digit;
    }
    if (highestDigit < 10 && seats <= maxQuantity)
        return true;
    const auto count = countIn(trimmed(cell), maxQuantity, separator == ';' ? DecimalSign::comma : DecimalSign::point);
    seats = count.value_or(0);
    return count.has_value();
}

/// Whether a text is a word; compared with a length that is known, without a call.
template<std::size_t size>
bool is(std::string_view text, const char (&word)[size])
{
    return text.size() == size - 1 && std::equal(word, word + size - 1, text.data());
}

bool findBilling(Billing& billing, std::string_view cell)
{
    const bool isAnnual = is(cell, "annual");
    billing = isAnnual ? Billing::annual : Billing::monthly;
    if (isAnnual || is(cell, "monthly"))
        return true;
    const std::optional<Billing> folded = parseBilling(foldedName(cell));
    billing = folded.value_or(billing);
    return folded.has_value();
}

std::string names(const Layout& layout)
{
    std::string list;
    for (std::size_t i = 0; i < layout.width && i < layout.header.size(); ++i)
        list.append(i == 0 ? "" : ",").append(layout.header[i]);
    return list;
}

} // namespace

bool isBlank(const TableRow& row)
{
    const std::string_view first = row.cells.front(); // mostly it is seen there that a row is not
    const bool isFilled = !first.empty() && first.front() > ' ' && first.front() < '\x7F';
    return !isFilled && row.fault == RowFault::none &&
           std::all_of(row.cells.begin(), row.cells.end(), [](std::string_view cell) { return trimmed(cell).empty(); });
}

RowPricer::RowPricer(const PriceBook& book, const BatchForm& form, std::optional<Date> today)
    : book_(book)
    , form_(form)
    , columns_(columnsOf(form.layout))
    , extras_(book, form.layout)
    , today_(today)
    , isUsual_(hasUsualColumns(form.layout))
    , separator_(1, form.separator)
    , lastCells_(separator_ + std::string(form.lineEnd))
{
    for (const Plan& each : book.plans) {
        const auto totals = [&](Billing billing) {
            return SeatTotals(book, each, billing, periodDiscount(book.rules, billing));
        };
        KnownPlan known{&each,
                        separator_,
                        {totals(Billing::monthly), totals(Billing::quarterly), totals(Billing::semiannual),
                         totals(Billing::annual)}};
        csv::appendField(known.field, each.id, form.separator);
        known.field += separator_;
        plans_.push_back(std::move(known));
    }
}

BatchCounts RowPricer::append(Lines& out, const Block& block) const
{
    BatchCounts counts;
    RowReader reader(block.rows, form_.layout.dialect.separator, block.line);
    TableRow row;
    PricedRow priced;
    while (reader.next(row)) {
        if (isBlank(row))
            continue;
        if (priceRow(row, block, priced)) {
            appendPriced(out, row, priced);
            ++counts.priced;
            continue;
        }
        std::string reason = appendRefused(out, row, block);
        ++counts.refused;
        if (counts.first.size() < maxRefusedRows)
            counts.first.push_back({row.line, std::move(reason)});
    }
    return counts;
}

bool RowPricer::findTotal(Money& total, const TableRow& row, const Block& block) const
{
    PricedRow priced;
    if (!priceRow(row, block, priced))
        return false;
    total = priced.total;
    return true;
}

std::string_view RowPricer::accountOf(const TableRow& row) const
{
    return trimmed(cell(row, AccountColumn::account));
}

/// Whether a row has the cells that are needed and none beyond the header.
bool RowPricer::isShaped(const TableRow& row) const
{
    if (row.cells.size() == form_.layout.width)
        return row.fault == RowFault::none;
    const bool isLong =
        std::any_of(row.cells.begin() + static_cast<std::ptrdiff_t>(std::min(row.cells.size(), form_.layout.width)),
                    row.cells.end(), [](std::string_view extra) { return !trimmed(extra).empty(); });
    return row.fault == RowFault::none && !isLong &&
           row.cells.size() > *std::max_element(columns_.begin(), columns_.end());
}

bool RowPricer::priceRow(const TableRow& row, const Block& block, PricedRow& priced) const
{
    const bool isText = block.isSound || std::all_of(row.cells.begin(), row.cells.end(), isUtf8);
    if (!isText || !isShaped(row))
        return false;
    if (!isUsual_ && extras_.areFilled(row))
        return pricerOf(row)
            .map([&](const RowPricer* pricer) { return pricer->priceWithExtras(row, priced); })
            .value_or(false);
    if (!findSeats(priced.seats, cell(row, AccountColumn::seats), form_.layout.dialect.separator) ||
        !findBilling(priced.billing, cell(row, AccountColumn::billing)))
        return false;
    const std::string_view wanted = cell(row, AccountColumn::plan);
    if (is(wanted, "auto"))
        return cheapest(priced);
    priced.known = planNamed(wanted);
    if (!priced.known)
        return foldedName(wanted) == "auto" && cheapest(priced);
    return priced.known->findTotal(priced.total, priced.seats, priced.billing);
}

/// A plan by its id, else by its id or name in any writing.
const RowPricer::KnownPlan* RowPricer::planNamed(std::string_view name) const
{
    for (const KnownPlan& known : plans_)
        if (known.plan->id == name)
            return &known;
    const std::string folded = foldedName(name);
    for (const KnownPlan& known : plans_)
        if (foldedName(known.plan->id) == folded || foldedName(known.plan->name) == folded)
            return &known;
    return nullptr;
}

/// The cheapest plan for a row, with its total. R16.
bool RowPricer::cheapest(PricedRow& priced) const
{
    const auto known = [this](const Plan& plan) {
        return &plans_[static_cast<std::size_t>(&plan - book_.plans.data())];
    };
    const Plan* const best = cheapestPlan(book_, [&](const Plan& plan, Money& cost) {
        return known(plan)->findTotal(cost, priced.seats, priced.billing);
    });
    priced.known = best ? known(*best) : nullptr;
    return best && priced.known->findTotal(priced.total, priced.seats, priced.billing);
}

Error RowPricer::reasonFor(const TableRow& row, const Block& block) const
{
    const auto broken = [](std::string_view reason) { return Error{Error::Kind::failed, words::plain(reason)}; };
    if (row.fault == RowFault::openQuote)
        return broken("a quote opens a cell and is not closed");
    if (row.fault == RowFault::textAfterQuote)
        return broken("text after a closing quote; a quote inside a field is written twice");
    if (!block.isSound && !std::all_of(row.cells.begin(), row.cells.end(), isUtf8))
        return broken("holds bytes that are no text");
    if (!isShaped(row))
        return broken(std::to_string(row.cells.size()) + " columns, not the " + std::to_string(form_.layout.width) +
                      " of " + names(form_.layout));
    const auto pricer = pricerOf(row);
    if (!pricer)
        return pricer.error();
    const auto selection = (*pricer)->selectionOf(row);
    if (!selection)
        return selection.error();
    const Result<Price> found = price((*pricer)->book_, *selection);
    return found ? Error{Error::Kind::refused, words::plain("it has no total")} : found.error();
}

Result<Selection> RowPricer::selectionOf(const TableRow& row) const
{
    Selection selection;
    const std::string_view count = cell(row, AccountColumn::seats);
    if (!findSeats(selection.seats, count, form_.layout.dialect.separator))
        return tl::make_unexpected(Typed<SeatCount>::read(trimmed(count), "seats").error());
    const Result<Billing> period = Typed<Billing>::read(foldedName(cell(row, AccountColumn::billing)), "billing");
    if (!period)
        return tl::make_unexpected(Typed<Billing>::read(cell(row, AccountColumn::billing), "billing").error());
    const std::string_view wanted = trimmed(cell(row, AccountColumn::plan));
    const KnownPlan* const known = planNamed(wanted);
    if (known)
        selection.plan = known->plan->id;
    else if (foldedName(wanted) != toString(Cheapest{}))
        selection.plan = PlanId(wanted);
    selection.billing = *period;
    selection.start = today_;
    TRY(extras_.addTo(selection, row));
    return selection;
}

/// This one, or that of the version which is in force for the row.
Result<const RowPricer*> RowPricer::pricerOf(const TableRow& row) const
{
    if (versions_ == nullptr)
        return this;
    const Selection selection = TRY(selectionOf(row));
    const auto since = TRY(extras_.existingSince(row));
    if (!selection.start)
        return this;
    const RowPricer* const begunWith = since ? TRY(versions_->pricerFor({*since})) : this;
    return versions_->pricerFor(
        {*selection.start, since, selection.billing, selection.termYears, anchorOf(begunWith->book_.rules, selection)});
}

bool RowPricer::priceWithExtras(const TableRow& row, PricedRow& priced) const
{
    const auto selection = selectionOf(row);
    const auto found = selection ? price(book_, *selection) : Result<Price>(tl::make_unexpected(selection.error()));
    if (!found)
        return false;
    priced.known = planNamed(found->plan().text());
    priced.seats = found->seats();
    priced.billing = found->billing();
    priced.total = found->total();
    return true;
}

void RowPricer::appendField(Lines& out, std::string_view text) const
{
    if (csv::isPlain(text, form_.separator))
        return out.append(text);
    std::string field;
    csv::appendUntrustedField(field, text, form_.separator);
    out.append(field);
}

std::string RowPricer::appendRefused(Lines& out, const TableRow& row, const Block& block) const
{
    for (std::size_t i = 0; i < form_.layout.width; ++i) {
        appendField(out, i < row.cells.size() ? row.cells[i] : std::string_view());
        out.append(separator_);
    }
    out.append(separator_); // the total
    std::string reason = reasonFor(row, block).message.english();
    appendField(out, reason);
    out.append(form_.lineEnd);
    return reason;
}

void RowPricer::appendPriced(Lines& out, const TableRow& row, const PricedRow& priced) const
{
    if (!isUsual_) {
        appendPricedCells(out, row, priced);
        char* const total = out.room(Money::maxTextLength + lastCells_.size());
        return out.extendTo(writeTotal(total, priced.total));
    }
    appendField(out, row.cells.front());
    const std::string_view plan = priced.known->field;
    const std::string_view period = toString(priced.billing);
    constexpr std::size_t longestSeats = 20;
    char* const start =
        out.room(plan.size() + longestSeats + period.size() + 2 + Money::maxTextLength + lastCells_.size());
    char* end = std::copy(plan.begin(), plan.end(), start);
    end = std::to_chars(end, end + longestSeats, priced.seats).ptr;
    *end++ = form_.separator;
    end = std::copy(period.begin(), period.end(), end);
    *end++ = form_.separator;
    out.extendTo(writeTotal(end, priced.total));
}

/// Writes the total and what follows it; returns the end.
char* RowPricer::writeTotal(char* to, Money total) const
{
    return std::copy(lastCells_.begin(), lastCells_.end(), total.writeTo(to, book_.currency.exponent));
}

/// The cells of a row with columns of its own, each with a separator after it.
void RowPricer::appendPricedCells(Lines& out, const TableRow& row, const PricedRow& priced) const
{
    for (std::size_t i = 0; i < form_.layout.width; ++i) {
        if (i == columns_[AccountColumn::plan])
            appendField(out, priced.known->plan->id);
        else if (i == columns_[AccountColumn::seats])
            appendField(out, std::to_string(priced.seats));
        else if (i == columns_[AccountColumn::billing])
            appendField(out, toString(priced.billing));
        else
            appendField(out, i < row.cells.size() ? row.cells[i] : std::string_view());
        out.append(separator_);
    }
}

} // namespace seatwise::cli
