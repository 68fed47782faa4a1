#include "cli/selection_options.h"

#include "cli/arguments.h"
#include "cli/today.h"

namespace seatwise::cli {

namespace {

Result<void> readUsage(Selection& selection, const std::vector<std::string>& texts)
{
    for (const std::string& text : texts) {
        const UnitValue pair = TRY(parseUnitValue(text, "usage"));
        const std::optional<Quantity> quantity = Quantity::parse(pair.value);
        if (!quantity)
            return misused("usage of " + pair.unit + " must be a number such as 240 or 8.5, not " +
                           inQuotes(pair.value));
        for (const Usage& earlier : selection.usage)
            if (earlier.unit == pair.unit)
                return misused("usage of " + pair.unit + " is given twice; give each unit once");
        selection.usage.push_back({UnitId(pair.unit), *quantity});
    }
    return {};
}

Result<void> readBaseAmounts(Selection& selection, const std::vector<std::string>& texts)
{
    for (const std::string& text : texts) {
        const UnitValue pair = TRY(parseUnitValue(text, "base-amount"));
        const Money amount = TRY(parseMoney(pair.value, "base-amount of " + pair.unit));
        for (const BaseAmount& earlier : selection.baseAmounts)
            if (earlier.unit == pair.unit)
                return misused("base-amount of " + pair.unit + " is given twice; give each unit once");
        selection.baseAmounts.push_back({UnitId(pair.unit), amount});
    }
    return {};
}

Result<void> readEvents(Selection& selection, const std::vector<std::string>& texts)
{
    for (const std::string& text : texts) {
        const UnitValue pair = TRY(parseUnitValue(text, "event"));
        selection.events.push_back({UnitId(pair.unit), TRY(parseMoney(pair.value, "event of " + pair.unit))});
    }
    return {};
}

/// An option that may be repeated, taking one value each time.
void addRepeated(CLI::App& command, const std::string& name, std::vector<std::string>& values,
                 const std::string& description, const std::string& type)
{
    command.add_option(name, values, description)
        ->type_name(type)
        ->allow_extra_args(false)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
}

} // namespace

void addExtraOptions(CLI::App& command, ExtraOptions& options)
{
    addRepeated(command, "--usage", options.usage, "Metered quantity of a month; may be repeated", "UNIT=Q");
    addRepeated(command, "--base-amount", options.baseAmounts,
                "Amount of a month that a percentage is taken of; may be repeated", "UNIT=M");
    addRepeated(command, "--event", options.events,
                "Amount of one event of a month that a percentage is taken of; repeat for each", "UNIT=AMOUNT");
    addRepeated(command, "--add-on", options.addOns, "Add-on id; may be repeated", "ID");
}

Result<void> readExtras(Selection& selection, const ExtraOptions& options)
{
    selection.addOns = idsFrom<AddOnId>(options.addOns);
    TRY(readUsage(selection, options.usage));
    TRY(readEvents(selection, options.events));
    return readBaseAmounts(selection, options.baseAmounts);
}

void addSelectionOptions(CLI::App& command, SelectionOptions& options)
{
    command.add_option("--plan", options.plan, "Plan id, or auto for the cheapest that admits the seats")
        ->type_name("PLAN|auto")
        ->required();
    command.add_option("--seats", options.seats, "Number of seats, digits alone")->type_name("N")->required();
    command.add_option("--billing", options.billing, "monthly or annual")->type_name("PERIOD")->required();
    addExtraOptions(command, options.extras);
    command.add_option("--start", options.start, "First day of the contract; by default today")
        ->type_name("YYYY-MM-DD");
    addTermOptions(command, options.terms);
}

Result<Selection> readSelection(const SelectionOptions& options, const GlobalOptions& global)
{
    const SeatCount seats = TRY(parseSeats(options.seats));
    const Billing billing = TRY(parseBillingArgument(options.billing));
    Selection selection;
    selection.plan = parsePlanChoice(options.plan);
    selection.seats = seats;
    selection.billing = billing;
    const std::optional<Date> start = TRY(parseOptionalDate(options.start, "start"));
    selection.start = start.has_value() ? *start : today(global);
    TRY(readTerms(selection, options.terms));
    TRY(readExtras(selection, options.extras));
    return selection;
}

} // namespace seatwise::cli
