#include "offering_book.h"

#include "claims/reader.h"
#include "pricebook/writer.h"
#include "shipped_books.h"

namespace seatwise::ui::test {

namespace {

Promotion promotion(const PromotionCode& code, const char* name, int percent)
{
    Promotion made;
    made.code = code;
    made.name = name;
    made.percent = Percent::whole(percent);
    return made;
}

} // namespace

SharedBook offeringBook()
{
    using namespace std::chrono;
    BookContent book = *shippedBook("music-learning");
    const Promotion tenth = promotion("TENTH", "A tenth off", 10);
    Promotion spring = promotion("SPRING", "Spring", 15);
    spring.validFrom = 2026y / March / 1;
    spring.validUntil = 2026y / May / 31;
    Promotion soloist = promotion("SOLOIST", "For soloists", 10);
    soloist.plans = {"solo"};
    Promotion extra = promotion("EXTRA", "EXTRA", 0);
    extra.percent.reset();
    extra.amount = Rate::whole(5);
    extra.periods = 1;
    extra.stackable = true;
    book.promotions = {tenth, spring, soloist, extra};
    book.termDiscounts = {{2, Percent::whole(3)}, {3, Percent::whole(5)}};
    return readPriceBook(writePriceBook(book)).value();
}

} // namespace seatwise::ui::test
