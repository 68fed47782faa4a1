#include "cli/store_access.h"
#include "quoting/verify_code.h"

namespace seatwise::cli {

namespace {

struct QuoteVerifyRequest
{
    QuoteNumber number;
    SeatCount revision = 0;
    std::string code;
};

Result<QuoteNumber> readNumber(const std::string& text)
{
    if (const auto number = parseQuoteNumber(text))
        return *number;
    return misused("number must be the number of a quote such as SW-2026-000123, not " + inQuotes(text));
}

Output answer(bool valid, const std::string& reason, const Context& context)
{
    Output output;
    output.exitCode = valid ? 0 : 3;
    output.standardOutput = context.json ? printed({{"valid", valid}, {"reason", reason}})
                                         : (valid ? "Valid: " : "Not valid: ") + reason + '\n';
    return output;
}

Result<Output> run(const QuoteVerifyRequest& request, const Context& context)
{
    const std::string name = toString(request.number) + " r" + std::to_string(request.revision);
    return withStore(context, [&](QuoteStore& store) -> Result<Output> {
        const auto kept = TRY(store.findIfKept(name));
        if (!kept)
            return answer(false, "there is no quote " + name + " in this store", context);
        const auto checked = checkCode(*kept, request.code, today(context));
        return answer(checked.has_value(), (checked ? *checked : checked.error().message).english(), context);
    });
}

} // namespace

Command quoteVerifyCommand()
{
    return command<QuoteVerifyRequest>(
        "Whether the code on a paper is that of the quote", run, [](Options& takes, QuoteVerifyRequest& to) {
            takes.parsed("--number", to.number, "The number on the paper", {"NUMBER"}, readNumber).required();
            takes
                .whole("--revision", to.revision, "The revision on the paper", {"N"},
                       {1, maxQuantity, "a whole number from 1"})
                .required();
            takes.value("--code", to.code, "The verify code on the paper", {"CODE"}).required();
        });
}

} // namespace seatwise::cli
