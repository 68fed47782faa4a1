#include "rival_list.h"

#include "pricing/books.h"

namespace seatwise::ui::test {

seatwise::test::Book rivalList()
{
    using namespace seatwise::test;
    Book book = bookOf(seats(perUnit("0.30")));
    book.id = BookId("rival");
    book.name = "Rival";
    book.plans.front().id = PlanId("school");
    book.plans.front().name = "School";
    return book;
}

} // namespace seatwise::ui::test
