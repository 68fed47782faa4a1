#include "books/book_source.h"
#include "cli/standard_output.h"
#include "cli/store_access.h"
#include "cli/workshop_commands.h"
#include "store/store_location.h"

namespace seatwise::cli {

Result<Output> withSession(const Context& context,
                           const std::function<Result<Output>(WorkshopStore& store, WorkshopSession& session)>& work)
{
    TRY(checkStandardOutput());
    const SharedBook book = TRY(loadBook(context.namesBook ? std::string_view(context.book) : worksheetBook));
    return withQt([&]() -> Result<Output> {
        const auto store = TRY(openWorkshop(context.store, context.passwordOf));
        WorkshopSession session = TRY(readInto(sessionAbout(book), *store));
        return work(*store, session);
    });
}

} // namespace seatwise::cli
