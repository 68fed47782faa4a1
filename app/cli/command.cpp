#include "cli/command.h"

#include <ctime>

#include "files/atomic_file.h"
#include "files/paths.h"
#include "pricebook/book_dates.h"
#include "store/sqlite_journal.h"

namespace seatwise::cli {

Output dated(const Context& context, Json json, std::string text, const PriceBook& book, Date start)
{
    if (const auto notice = outsideDates(book, start)) {
        json["notices"] = Json::array({notice->english()});
        text += "\n  * " + notice->english() + '\n';
    }
    return says(context.json ? printed(json) : std::move(text));
}

Date today(const Context& context)
{
    if (context.today)
        return *context.today;
    const std::time_t now = std::time(nullptr);
    std::tm local = {};
    localtime_r(&now, &local);
    return Date(std::chrono::year(local.tm_year + 1900), std::chrono::month(static_cast<unsigned>(local.tm_mon) + 1),
                std::chrono::day(static_cast<unsigned>(local.tm_mday)));
}

std::vector<std::string> filesRead(const Context& context, std::vector<std::string> own)
{
    own.push_back(context.book);
    const auto store = seatwise::storeFile(context.store);
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
