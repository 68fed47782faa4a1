#pragma once

#include <exception>
#include <string>
#include <type_traits>
#include <utility>

#include "money/error.h"

namespace seatwise {

/// Carries an error out of the depths of app/store: thrown where it happens, so that no outcome can be dropped on the
/// way, and turned into a result by asResult() at the folder's public functions. It never leaves them.
class StoreFailure : public std::exception
{
public:
    explicit StoreFailure(Error error)
        : error_(std::move(error))
        , what_(error_.message.english())
    {
    }

    [[nodiscard]] const Error& error() const noexcept { return error_; }

    [[nodiscard]] const char* what() const noexcept override { return what_.c_str(); }

private:
    Error error_;
    std::string what_;
};

/// The connection to a server ended; a new one may do.
class ConnectionLost : public StoreFailure
{
public:
    using StoreFailure::StoreFailure;
};

/// Ends the work as failed() and refused() would.
[[noreturn]] inline void throwFailed(Message message)
{
    throw StoreFailure({Error::Kind::failed, std::move(message)});
}

[[noreturn]] inline void throwRefused(Message message)
{
    throw StoreFailure({Error::Kind::refused, std::move(message)});
}

/// The value of a result; its error ends the work.
template<class T>
T valueOrThrow(Result<T> result)
{
    if (!result)
        throw StoreFailure(std::move(result.error()));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// What the work returns, or the error that ended it: the body of a public function of app/store.
template<class Work>
[[nodiscard]] auto asResult(const Work& work) -> Result<std::invoke_result_t<const Work&>>
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<const Work&>>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const StoreFailure& failure) {
        return tl::make_unexpected(failure.error());
    }
}

} // namespace seatwise
