#include "cli/customer_text.h"
#include "cli/list_file.h"
#include "cli/store_access.h"
#include "customers/vcard.h"
#include "files/read_file.h"
#include "tables/table_file.h"
#include "words/files_words.h"

namespace seatwise::cli {

namespace {

/// The customers of a file: vCards, or else a list.
Result<CustomersRead> readCustomerFile(const ListOptions& options)
{
    constexpr std::size_t largest = maxTableMiB * 1024 * 1024;
    const std::string bytes = TRY(readUpTo(options.file, largest + 1));
    if (bytes.size() > largest)
        return failed(words::listTooLarge(options.file, maxTableMiB));
    if (isVcard(bytes))
        return readVcards(bytes);
    const Table table =
        TRY(chosenTable(options.file, TRY(readTableBytes(options.file, bytes, options.sheet)), options.sheet));
    auto read = readAddressList(table, TRY(options.choices(addressColumns())));
    return read ? std::move(read) : tl::make_unexpected(inFile(options.file, read.error()));
}

Output importOutput(const CustomersKept& kept, const CustomersRead& read, const Context& context)
{
    const std::string left = summaryOf(read.problems, read.values.size()).english();
    if (!context.json)
        return says("Added " + std::to_string(kept.added.size()) + "; " + std::to_string(kept.known.size()) +
                        " known already by their names and left as they are.\n",
                    left);
    Json answer;
    addSource(answer, read.source, addressColumns(), read.problems, read.values.size());
    answer["added"] = customersJson(kept.added);
    answer["known"] = customersJson(kept.known);
    return says(printed(answer), left);
}

Result<Output> importCustomers(const ListOptions& request, const Context& context)
{
    CustomersRead read = TRY(readCustomerFile(request));
    for (Customer& customer : read.values)
        customer.id = newCustomerId();
    return withCustomersToChange(context, [&](CustomerStore& customers, QuoteStore&) -> Result<Output> {
        return importOutput(TRY(customers.add(read.values)), read, context);
    });
}

} // namespace

Command customerImportCommand()
{
    return command<ListOptions>(
        "Add the customers of a list (CSV, .xlsx or .ods) or of vCards; those known already are left as they are",
        importCustomers, [](Options& takes, ListOptions& to) {
            takes.value("file", to.file, "The list or the vCards", fileKind).required();
            takeList(takes, to);
        });
}

} // namespace seatwise::cli
