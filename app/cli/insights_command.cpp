#include <cstdint>
#include <optional>
#include <string>

#include "cli/command.h"
#include "cli/insights_json.h"
#include "cli/insights_text.h"
#include "cli/month_option.h"
#include "cli/store_access.h"
#include "insights/quote_figures.h"
#include "money/plain_text.h"
#include "store/store_location.h"

namespace seatwise::cli {

namespace {

std::string storeName(const Context& context)
{
    return context.store.empty() ? "the default place" : inQuotes(context.store);
}

/// A remark for standard error, on one line.
std::string remarkOn(std::int64_t damaged)
{
    if (damaged == 0)
        return {};
    return grouped(damaged) + (damaged == 1 ? " quote is" : " quotes are") +
           " damaged and left out; see seatwise audit verify";
}

Result<Output> insightsOf(const QuoteStore& store, const AskedMonths& request, const Context& context)
{
    const Date day = today(context);
    const QuoteSums sums = TRY(store.sums(day));
    const QuoteFigures figures = TRY(quoteFigures(sums, request, day));
    if (context.json)
        return says(printed(insightsJson(figures, sums.damaged)), remarkOn(sums.damaged));
    const std::string nothing = "There are no quotes at " + storeName(context) + ".\n";
    return says(sums.quotes.empty() ? nothing : insightsText(figures), remarkOn(sums.damaged));
}

Result<Output> run(const AskedMonths& request, const Context& context)
{
    return withQt([&]() -> Result<Output> {
        if (!isStoreThere(context.store)) // to look at figures is no reason to make one
            return failed("there is no store at " + storeName(context) + "; the first quote makes one");
        return withStore(context, [&](const QuoteStore& store) { return insightsOf(store, request, context); });
    });
}

} // namespace

Command insightsCommand()
{
    return command<AskedMonths>(
        "What was quoted and what came of it: conversion, days to a decision, trials, discounts, approvals", run,
        [](Options& takes, AskedMonths& to) {
            takes.parsed("--from", to.from, "The first month of issue; by default that of the first quote", monthKind,
                         readMonth);
            takes.parsed("--to", to.to, "The last month of issue; by default that of today", monthKind, readMonth);
        });
}

} // namespace seatwise::cli
