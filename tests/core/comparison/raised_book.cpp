#include "comparison/raised_book.h"

#include "pricing/books.h"
#include "pricing/music_book.h"

namespace seatwise::test {

Book musicBookWithTier2Raised()
{
    Book book = musicBook();
    book.version = "2027.1";
    book.plans.back().charges.front().monthly = banded({{"20", "19.95", "0.20"},
                                                        {"120", "39.95", "0.20"},
                                                        {"240", "63.95", "0.16"},
                                                        {"500", "105.55", "0.12"},
                                                        {"1000", "165.55", "0.10"},
                                                        {"2500", "315.55", "0.08"},
                                                        {"4200", "451.55", "0.06"},
                                                        {"6000", "559.55", "0.05"}});
    return book;
}

} // namespace seatwise::test
