#include <limits>
#include <vector>

#include "books/book_source.h"
#include "calls/file_call_store.h"
#include "cli/call_text.h"
#include "pricing/price.h"

namespace seatwise::cli {

namespace {

struct NamedCall
{
    CallId id;
};

PricedScenario pricedNow(const Scenario& scenario)
{
    const auto book = loadBook(scenario.book.source);
    if (!book)
        return {nullptr, tl::make_unexpected(book.error())};
    return {*book, price(**book, scenario.inputs.selection)};
}

Result<Output> listCalls(const Context& context)
{
    const FileCallStore calls(TRY(defaultCallFolder()));
    return callsOutput(TRY(calls.recent(std::numeric_limits<std::size_t>::max())), context);
}

Result<Output> showCall(const NamedCall& request, const Context& context)
{
    const FileCallStore calls(TRY(defaultCallFolder()));
    const Call call = TRY(calls.read(request.id));
    std::vector<PricedScenario> prices;
    prices.reserve(call.scenarios.size());
    for (const Scenario& scenario : call.scenarios)
        prices.push_back(pricedNow(scenario));
    return callOutput(call, prices, context);
}

Result<Output> removeCall(const NamedCall& request, const Context& context)
{
    FileCallStore calls(TRY(defaultCallFolder()));
    TRY(calls.remove(request.id));
    return says(context.json ? printed({{"id", request.id}, {"removed", true}}) : "Removed.\n");
}

void takeCall(Options& takes, NamedCall& to)
{
    takes.value("call", to.id, "Id of a call, as call list names it").required();
}

} // namespace

Command callListCommand()
{
    return command("The calls that are kept on this computer, the one changed last first", listCalls);
}

Command callShowCommand()
{
    return command<NamedCall>("A call: its scenarios priced now, each by its own price book, its history and its notes",
                              showCall, takeCall);
}

Command callRemoveCommand()
{
    return command<NamedCall>("Remove a call from this computer", removeCall, takeCall);
}

} // namespace seatwise::cli
