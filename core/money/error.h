#pragma once

#include <string>
#include <utility>

#include <tl/expected.hpp>

namespace seatwise {

/// An expected failure as a value: one line saying what is wrong, where, and what is allowed.
/// The kind decides the exit code of the command line (price-book contract, section 8).
struct Error
{
    enum class Kind {
        failed,  ///< a file, a store or a book could not be used: exit 1
        usage,   ///< the request is not well formed: exit 2
        refused, ///< a rule of the price book says no: exit 3
    };

    Kind kind = Kind::failed;
    std::string message;

    friend bool operator==(const Error&, const Error&) = default;
};

template<class T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failed(std::string message)
{
    return tl::make_unexpected(Error{Error::Kind::failed, std::move(message)});
}

[[nodiscard]] inline tl::unexpected<Error> misused(std::string message)
{
    return tl::make_unexpected(Error{Error::Kind::usage, std::move(message)});
}

[[nodiscard]] inline tl::unexpected<Error> refused(std::string message)
{
    return tl::make_unexpected(Error{Error::Kind::refused, std::move(message)});
}

} // namespace seatwise
