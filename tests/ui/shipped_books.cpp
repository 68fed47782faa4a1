#include "shipped_books.h"

#include <fstream>
#include <sstream>
#include <stdexcept>

#include "claims/reader.h"

namespace seatwise::ui::test {

std::string shippedPath(std::string_view id)
{
    return std::string(SEATWISE_SOURCE_DIR "/resources/price-books/").append(id).append(".json");
}

SharedBook shippedBook(std::string_view id)
{
    std::ifstream file(shippedPath(id), std::ios::binary);
    std::ostringstream bytes;
    bytes << file.rdbuf();
    auto book = readPriceBook(bytes.str());
    if (!book)
        throw std::runtime_error(asError(book.error()).message.english());
    return *book;
}

} // namespace seatwise::ui::test
