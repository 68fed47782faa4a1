#pragma once

#include <type_traits>
#include <utility>

#include <tl/expected.hpp>

#include "words/general_words.h"

namespace seatwise {

/// An expected failure as a value: one line saying what is wrong, where, and what is allowed.
/// The kind decides the exit code of the command line.
struct Error
{
    enum class Kind {
        failed,  ///< a file, a store or a book could not be used: exit 1
        usage,   ///< the request is not well formed: exit 2
        refused, ///< a rule of the price book says no: exit 3
    };

    Kind kind = Kind::failed;
    Message message;

    friend bool operator==(const Error&, const Error&) = default;
};

template<class T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failed(Message message)
{
    return tl::make_unexpected(Error{Error::Kind::failed, std::move(message)});
}

[[nodiscard]] inline tl::unexpected<Error> misused(Message message)
{
    return tl::make_unexpected(Error{Error::Kind::usage, std::move(message)});
}

[[nodiscard]] inline tl::unexpected<Error> refused(Message message)
{
    return tl::make_unexpected(Error{Error::Kind::refused, std::move(message)});
}

[[nodiscard]] inline tl::unexpected<Error> failed(std::string text)
{
    return failed(words::plain(std::move(text)));
}

[[nodiscard]] inline tl::unexpected<Error> misused(std::string text)
{
    return misused(words::plain(std::move(text)));
}

[[nodiscard]] inline tl::unexpected<Error> refused(std::string text)
{
    return refused(words::plain(std::move(text)));
}

namespace detail {

template<class T, class E>
T valueOf(tl::expected<T, E>&& result)
{
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

} // namespace detail

} // namespace seatwise

// NOLINTBEGIN(bugprone-macro-parentheses): `result` is a name, not an expression
#define SEATWISE_TRY(expression, result)                                                                               \
    ({                                                                                                                 \
        auto result = (expression);                                                                                    \
        if (!result) [[unlikely]]                                                                                      \
            return tl::make_unexpected(std::move(result).error());                                                     \
        ::seatwise::detail::valueOf(std::move(result));                                                                \
    })
// NOLINTEND(bugprone-macro-parentheses)
#define SEATWISE_TRY_NAMED(expression, count) SEATWISE_TRY(expression, tried##count)
#define SEATWISE_TRY_COUNTED(expression, count) SEATWISE_TRY_NAMED(expression, count)

/// Passes an error on in one word: the value of a Result, or, when it holds an error, a return of that error from the
/// function around it: `const SharedBook book = TRY(loadBook(file));`, `TRY(store.save(quote));`. For functions
/// that return a Result themselves. A statement expression, which GCC and Clang both have.
#define TRY(expression) SEATWISE_TRY_COUNTED(expression, __COUNTER__)
