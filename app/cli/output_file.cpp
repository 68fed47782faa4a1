#include "cli/output_file.h"

#include "files/atomic_file.h"
#include "settings/settings_file.h"
#include "store/sqlite_journal.h"
#include "store/store_location.h"

namespace seatwise::cli {

std::vector<std::string> filesRead(const Context& context, std::vector<std::string> own)
{
    own.push_back(context.book);
    const auto store = context.store.empty() ? defaultStore() : Result<std::string>(context.store);
    if (store)
        own.insert(own.end(), {*store, journalOf(*store)});
    if (const auto settings = settingsPlace())
        own.push_back(*settings);
    return own;
}

Result<void> writeOutput(const Context& context, const std::string& file, std::string_view bytes,
                         std::vector<std::string> own)
{
    WriteOptions options;
    options.inputs = filesRead(context, std::move(own));
    return writeFile(file, bytes, std::move(options));
}

} // namespace seatwise::cli
