#include "doubles.h"

#include <fstream>
#include <sstream>

#include "pricebook/reader.h"
#include "shipped_books.h"

namespace seatwise::ui::test {

std::vector<std::string> ShippedLibrary::shipped() const
{
    return {"music-learning", "sessiontrack"};
}

Result<PriceBook> ShippedLibrary::load(std::string_view idOrFile) const
{
    const bool isId = idOrFile.find('/') == std::string_view::npos;
    const std::string path = isId ? shippedPath(idOrFile) : std::string(idOrFile);
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return failed("no such file: " + path);
    std::ostringstream bytes;
    bytes << file.rdbuf();
    auto book = readPriceBook(bytes.str());
    if (!book)
        return tl::make_unexpected(asError(book.error()));
    return std::move(*book);
}

} // namespace seatwise::ui::test
