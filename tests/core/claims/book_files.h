#pragma once

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "book.h"
#include "claims/reader.h"
#include "pricebook/price_book.h"

namespace seatwise::test {

/// A problem as the program prints it.
struct PrintedProblem
{
    std::string path;
    std::string message;

    friend bool operator==(const PrintedProblem&, const PrintedProblem&) = default;
    friend void PrintTo(const PrintedProblem& problem, std::ostream* out)
    {
        *out << problem.path << " | " << problem.message;
    }
};

/// The bytes of a file of the repository, by its path from the root. Throws when it cannot be read.
[[nodiscard]] std::string repositoryFile(std::string_view path);

/// The text of a shipped price book: "music-learning" or "sessiontrack".
[[nodiscard]] std::string shippedText(std::string_view id);

/// The text of tests/data/books/sample.json, a valid book in which every key of the format stands once.
[[nodiscard]] std::string sampleText();

/// `text` with its one occurrence of `from` replaced. Throws when there is none or more than one.
[[nodiscard]] std::string edited(std::string text, std::string_view from, std::string_view to);

/// What is wrong with a text; empty when it is read.
[[nodiscard]] std::vector<PrintedProblem> problemsOf(std::string_view text);

/// The book of a text; throws with the first problem when it is refused.
[[nodiscard]] Book bookOf(std::string_view text);

} // namespace seatwise::test
