#pragma once

#include <cstdint>

namespace seatwise::statistics {

/// Numbers of chance, the same for a seed on every machine: what the standard library draws for a distribution differs
/// from one to the next.
class Chance
{
public:
    explicit Chance(std::uint64_t seed) noexcept
        : state_(seed)
    {
    }

    /// 64 bits, by the generator SplitMix64.
    [[nodiscard]] std::uint64_t bits() noexcept
    {
        state_ += 0x9E3779B97F4A7C15U;
        std::uint64_t mixed = state_;
        mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
        return mixed ^ (mixed >> 31U);
    }

    /// From 0 to below 1, of 53 bits.
    [[nodiscard]] double share() noexcept;
    /// Of the normal distribution.
    [[nodiscard]] double normal() noexcept;
    /// Of Student's distribution with 6 degrees of freedom, scaled to a standard deviation of 1.
    [[nodiscard]] double studentOfSix() noexcept;
    /// How many of so many do what each does by a chance from 0 to 1: of few exactly, of very many by the normal
    /// distribution, which is then as good. Takes as long as 100 numbers at most.
    [[nodiscard]] std::int64_t countOf(std::int64_t all, double chance) noexcept;

private:
    [[nodiscard]] std::int64_t countOfRare(std::int64_t all, double chance) noexcept;

    std::uint64_t state_;
};

} // namespace seatwise::statistics
