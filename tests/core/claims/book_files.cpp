#include "claims/book_files.h"
#include "book.h"

#include <fstream>
#include <sstream>
#include <stdexcept>
#include <utility>

namespace seatwise::test {

std::string repositoryFile(std::string_view path)
{
    std::ifstream in(std::string(SEATWISE_SOURCE_DIR).append("/").append(path), std::ios::binary);
    std::ostringstream bytes;
    if (!(bytes << in.rdbuf()))
        throw std::runtime_error("cannot read " + std::string(path));
    return bytes.str();
}

std::string shippedText(std::string_view id)
{
    return repositoryFile("resources/price-books/" + std::string(id) + ".json");
}

std::string sampleText()
{
    return repositoryFile("tests/data/books/sample.json");
}

std::string edited(std::string text, std::string_view from, std::string_view to)
{
    const auto at = text.find(from);
    if (at == std::string::npos || text.find(from, at + 1) != std::string::npos)
        throw std::runtime_error("not exactly once in the book: " + std::string(from));
    return text.replace(at, from.size(), to);
}

std::vector<PrintedProblem> problemsOf(std::string_view text)
{
    std::vector<PrintedProblem> printed;
    if (const auto book = readPriceBook(text); !book)
        for (const JsonProblem& problem : book.error())
            printed.push_back({problem.path, problem.message.english()});
    return printed;
}

Book bookOf(std::string_view text)
{
    auto book = readPriceBook(text);
    if (!book)
        throw std::runtime_error(asError(book.error()).message.english());
    return {*std::move(book)};
}

} // namespace seatwise::test
