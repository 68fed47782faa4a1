#include "raised_music_book.h"

#include <stdexcept>
#include <utility>
#include <vector>

#include "books/book_source.h"

namespace seatwise::test {

std::string raisedMusicBook()
{
    const std::vector<std::pair<std::string, std::string>> figures = {
        {R"("base": "39.95", "rate": "0.18")", R"("base": "39.95", "rate": "0.20")"},
        {R"("base": "61.55")", R"("base": "63.95")"},
        {R"("base": "103.15")", R"("base": "105.55")"},
        {R"("base": "163.15")", R"("base": "165.55")"},
        {R"("base": "313.15")", R"("base": "315.55")"},
        {R"("base": "449.15")", R"("base": "451.55")"},
        {R"("base": "557.15")", R"("base": "559.55")"},
    };
    std::string text = readBookBytes("music-learning").value();
    for (const auto& [before, after] : figures) {
        const std::size_t at = text.find(before);
        if (at == std::string::npos)
            throw std::runtime_error("the shipped book has no " + before);
        text.replace(at, before.size(), after);
    }
    return text;
}

} // namespace seatwise::test
