#include <memory>

#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/price_json.h"
#include "cli/store_access.h"
#include "cli/today.h"
#include "quoting/verify_code.h"

namespace seatwise::cli {

namespace {

struct VerifyOptions
{
    std::string number;
    std::string revision;
    std::string code;
};

Output answer(bool valid, const std::string& reason, const GlobalOptions& global)
{
    Output output;
    output.exitCode = valid ? 0 : 3;
    output.standardOutput = global.json ? printed({{"valid", valid}, {"reason", reason}})
                                        : (valid ? "Valid: " : "Not valid: ") + reason + '\n';
    return output;
}

Result<Output> run(const VerifyOptions& options, const GlobalOptions& global)
{
    const auto number = parseQuoteNumber(options.number);
    if (!number)
        return misused("number must be the number of a quote such as SW-2026-000123, not " + inQuotes(options.number));
    const auto revision = seatsIn(options.revision);
    if (!revision || *revision < 1)
        return misused("revision must be a whole number from 1, not " + inQuotes(options.revision));
    const std::string name = toString(*number) + " r" + std::to_string(*revision);
    return withStore(global, [&](QuoteStore& store) -> Result<Output> {
        const auto kept = TRY(store.findIfKept(name));
        if (!kept)
            return answer(false, "there is no quote " + name + " in this store", global);
        const auto checked = checkCode(*kept, options.code, today(global));
        return answer(checked.has_value(), (checked ? *checked : checked.error().message).english(), global);
    });
}

} // namespace

void addQuoteVerifyCommand(CLI::App& quote, Command& chosen)
{
    CLI::App* command = quote.add_subcommand("verify", "Whether the code on a paper is that of the quote");
    const auto options = std::make_shared<VerifyOptions>();
    command->add_option("--number", options->number, "The number on the paper")->type_name("NUMBER")->required();
    command->add_option("--revision", options->revision, "The revision on the paper")->type_name("N")->required();
    command->add_option("--code", options->code, "The verify code on the paper")->type_name("CODE")->required();
    command->callback(
        [options, &chosen] { chosen = [options](const GlobalOptions& global) { return run(*options, global); }; });
}

} // namespace seatwise::cli
