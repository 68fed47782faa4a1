#include <vector>

#include "books/book_source.h"
#include "cli/command.h"
#include "cli/text_table.h"

namespace seatwise::cli {

namespace {

Json toJson(const PriceBook& book)
{
    Json plans = Json::array();
    for (const Plan& plan : book.plans)
        plans.push_back(plan.id);
    return {{"id", book.id},
            {"name", book.name},
            {"version", book.version},
            {"currency", book.currency.code},
            {"effective_from", toString(book.effectiveFrom)},
            {"effective_until", book.effectiveUntil ? Json(toString(*book.effectiveUntil)) : Json(nullptr)},
            {"plans", std::move(plans)},
            {"sha256", book.sha256}};
}

std::string inForce(const PriceBook& book, Date today)
{
    if (today < book.effectiveFrom)
        return "from " + toString(book.effectiveFrom);
    if (book.effectiveUntil && today > *book.effectiveUntil)
        return "ended " + toString(*book.effectiveUntil);
    return "since " + toString(book.effectiveFrom);
}

Result<Output> run(const Context& context)
{
    Json books = Json::array();
    using Align = TextTable::Align;
    TextTable table({Align::left, Align::left, Align::left, Align::left, Align::left});
    table.add({"Id", "Name", "Version", "Currency", "In force"});
    table.addRule();
    for (const std::string& id : shippedBooks()) {
        const SharedBook book = TRY(loadBook(id));
        books.push_back(toJson(*book));
        table.add({book->id.text(), book->name, book->version, book->currency.code, inForce(*book, today(context))});
    }
    return says(context.json ? printed({{"books", std::move(books)}}) : table.toString());
}

} // namespace

Command bookListCommand()
{
    return command("The price books that come with the program", run);
}

} // namespace seatwise::cli
