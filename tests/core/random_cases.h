#pragma once

#include <cstdint>
#include <cstdlib>
#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace seatwise::test {

/// Values of one random case. Seeded by its number, so that a case that fails fails again.
class Random
{
public:
    explicit Random(std::uint64_t seed)
        : engine_(seed)
    {
    }

    /// From `least` to `most`, both among them.
    [[nodiscard]] std::int64_t between(std::int64_t least, std::int64_t most)
    {
        return least + static_cast<std::int64_t>(engine_() % static_cast<std::uint64_t>(most - least + 1));
    }

    [[nodiscard]] int number(int least, int most) { return static_cast<int>(between(least, most)); }

    [[nodiscard]] bool flip() { return between(0, 1) == 1; }

    template<class T>
    [[nodiscard]] const T& oneOf(const std::vector<T>& values)
    {
        return values[static_cast<std::size_t>(between(0, static_cast<std::int64_t>(values.size()) - 1))];
    }

private:
    std::mt19937_64 engine_;
};

/// The cases each property is held against.
inline constexpr int randomCases = 10'000;

/// As many cases as usual, or as SEATWISE_RANDOM_CASES says.
inline int askedCases()
{
    const char* const asked = std::getenv("SEATWISE_RANDOM_CASES");
    return asked != nullptr ? std::atoi(asked) : randomCases;
}

/// Calls `property(Random&)` for every case until one fails, and names that one.
template<class Property>
void forRandomCases(Property property, int cases = randomCases)
{
    for (int number = 1; number <= cases && !testing::Test::HasFailure(); ++number) {
        SCOPED_TRACE("case " + std::to_string(number));
        Random random(static_cast<std::uint64_t>(number));
        property(random);
    }
}

} // namespace seatwise::test
