#pragma once

#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "claims/reader.h"
#include "pricebook/writer.h"

namespace seatwise::test {

/// A price book that a test changes as it likes. It is made, written and read as any other, where a price book is asked
/// for; throws with the reader's problems when what it says is no valid book. A sha256 that is set stays.
class Book : public BookContent
{
public:
    Book() = default;
    Book(BookContent content)
        : BookContent(std::move(content))
    {
    }
    Book(SharedBook book)
        : BookContent(*book)
        , said_(*book)
        , made_(std::move(book))
    {
    }

    operator const SharedBook&() const
    {
        const BookContent& content = *this;
        if (made_ && said_ == content)
            return made_;
        if (locale)
            throw std::invalid_argument("prices that are converted cannot be changed");
        auto read = readPriceBook(writePriceBook(content), sha256);
        if (!read)
            throw std::invalid_argument(inWords(read.error()));
        said_ = content;
        made_ = *std::move(read);
        return made_;
    }
    operator const PriceBook&() const { return *static_cast<const SharedBook&>(*this); }

private:
    static std::string inWords(const std::vector<JsonProblem>& problems)
    {
        std::string text;
        for (const JsonProblem& problem : problems)
            text.append(problem.path).append(": ").append(problem.message.english()).append("\n");
        return text;
    }

    mutable BookContent said_; ///< when it was made
    mutable SharedBook made_;
};

} // namespace seatwise::test
