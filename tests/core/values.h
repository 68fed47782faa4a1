#pragma once

#include <ostream>
#include <string>
#include <string_view>

#include "money/error.h"
#include "money/exact.h"

namespace seatwise {

/// Failures show the decimal, not the bytes.
template<class Tag, int Places>
void PrintTo(Fixed<Tag, Places> value, std::ostream* out)
{
    *out << value.toString();
}

inline void PrintTo(const Error& error, std::ostream* out)
{
    *out << error.message.english();
}

namespace test {

/// What an error is to say, in English.
struct Said
{
    Error::Kind kind = Error::Kind::failed;
    std::string english;

    friend bool operator==(const Error& error, const Said& said)
    {
        return error.kind == said.kind && error.message.english() == said.english;
    }
    friend void PrintTo(const Said& said, std::ostream* out) { *out << said.english; }
};

// Figures of a test as they are written in a price list. Text that is no decimal throws and fails the test.

inline Money money(std::string_view text)
{
    return Money::parse(text).value();
}

inline Rate rate(std::string_view text)
{
    return Rate::parse(text).value();
}

inline Quantity quantity(std::string_view text)
{
    return Quantity::parse(text).value();
}

inline Percent percent(std::string_view text)
{
    return Percent::parse(text).value();
}

} // namespace test

} // namespace seatwise
