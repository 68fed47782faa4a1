#include "cli/terms.h"

#include "cli/arguments.h"
#include "offers/offers.h"

namespace seatwise::cli {

namespace {

std::optional<Pause> readPause(std::string_view from, std::string_view to)
{
    const auto first = parseDate(from);
    const auto last = parseDate(to);
    if (first && last)
        return Period{*first, *last};
    const auto firstDay = parseMonthDay(from);
    const auto lastDay = parseMonthDay(to);
    if (firstDay && lastDay)
        return SummerPause{*firstDay, *lastDay};
    return std::nullopt;
}

Result<int> parseTerm(std::string_view text)
{
    const std::optional<SeatCount> years = seatsIn(text);
    if (years && *years >= 1 && *years <= longestTerm)
        return static_cast<int>(*years);
    return misused("term must be a whole number of years from 1 to " + std::to_string(longestTerm) + ", not " +
                   inQuotes(text));
}

} // namespace

Result<Date> parseDateArgument(std::string_view text, std::string_view option)
{
    if (const auto date = parseDate(text))
        return *date;
    return misused(std::string(option) + " must be a date such as 2026-07-01, not " + inQuotes(text));
}

Result<std::optional<Date>> parseOptionalDate(std::string_view text, std::string_view option)
{
    if (text.empty())
        return std::optional<Date>();
    return parseDateArgument(text, option).map([](Date date) { return std::optional(date); });
}

Result<PeriodStart> readPeriodStart(std::string_view period, std::string_view contract)
{
    const auto ofPeriod = TRY(parseOptionalDate(period, "period-start"));
    const auto ofContract = TRY(parseOptionalDate(contract, "contract-start"));
    return PeriodStart{.period = ofPeriod, .contract = ofContract};
}

void addContractStart(CLI::App& command, std::string& contractStart)
{
    command
        .add_option("--contract-start", contractStart,
                    "First day of the contract, whose day of the year annual periods follow; of 29 February it matters")
        ->type_name("YYYY-MM-DD");
}

Date firstKnownDay(const PeriodStart& start, Date on) noexcept
{
    return start.contract ? *start.contract : start.period.value_or(on);
}

Result<Pause> parsePause(std::string_view text, const Rules& rules)
{
    if (text == "summer")
        return Pause{summerPauseOf(rules)};
    const std::size_t dots = text.find("..");
    if (dots != std::string_view::npos)
        if (const auto pause = readPause(text.substr(0, dots), text.substr(dots + 2)))
            return *pause;
    return misused("pause must be 2026-07-01..2026-08-31, 07-01..08-31 for every year, or summer, not " +
                   inQuotes(text));
}

void addTermOptions(CLI::App& command, TermOptions& options)
{
    command.add_option("--term", options.term, "Years the contract runs, 1 to 5")->type_name("Y");
    command
        .add_option("--anchor", options.anchor,
                    "Where months begin: calendar, or start for the customer's own day; by default as the book says")
        ->type_name("ANCHOR");
    command.add_option("--promo", options.promotions, "Promotion code; may be repeated")
        ->type_name("CODE")
        ->allow_extra_args(false)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    command
        .add_option("--annual-discount", options.annualDiscount,
                    "Percent taken off annual amounts; by default what the book says")
        ->type_name("PCT");
    command.add_option("--discount", options.discount, "Percent the account manager takes off")->type_name("PCT");
    command.add_option("--reason", options.reason, "Why; the book says when a discount needs it")->type_name("TEXT");
}

Result<void> readTerms(Selection& selection, const TermOptions& options)
{
    if (!options.term.empty()) {
        selection.termYears = TRY(parseTerm(options.term));
    }
    if (!options.anchor.empty()) {
        selection.anchor = parseMonthlyAnchor(options.anchor);
        if (!selection.anchor)
            return misused("anchor must be calendar or start, not " + inQuotes(options.anchor));
    }
    if (!options.annualDiscount.empty()) {
        selection.annualDiscount = TRY(parsePercent(options.annualDiscount, "annual-discount"));
    }
    selection.offers.promotions = idsFrom<PromotionCode>(options.promotions);
    if (options.discount.empty() && !options.reason.empty())
        return misused("reason goes with discount; give both or neither");
    if (!options.discount.empty()) {
        const Percent percent = TRY(parsePercent(options.discount, "discount"));
        selection.offers.manager = AgreedDiscount{percent, options.reason};
    }
    return {};
}

} // namespace seatwise::cli
