#include "codec/json_problem.h"

#include <utility>

#include "words/book_words.h"

namespace seatwise {

Message inPlace(const JsonProblem& problem)
{
    return problem.path.empty() ? problem.message : words::problemAt(problem.path, problem.message);
}

Error asError(const std::vector<JsonProblem>& problems)
{
    if (problems.empty())
        return {Error::Kind::failed, words::bookCannotBeRead()};
    Message message = inPlace(problems.front());
    if (problems.size() > 1)
        message = words::andMoreProblems(std::move(message), problems.size() - 1);
    return {Error::Kind::failed, std::move(message)};
}

} // namespace seatwise
