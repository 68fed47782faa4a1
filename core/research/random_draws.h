#pragma once

#include <cstdint>

namespace seatwise {

/// Random numbers by their place, not by their turn: the draw of a customer's month is a function of the seed, the
/// customer and the month alone, so that any thread may make it, in any order. Mixing is that of SplitMix64 (Steele,
/// Lea and Flood, "Fast splittable pseudorandom number generators", 2014), whose state is a counter.
class RandomDraws
{
public:
    /// A stream of its own for each number, such as the customer's.
    constexpr RandomDraws(std::uint64_t seed, std::uint64_t stream) noexcept
        : start_(mixed(mixed(seed) + (stream + 1) * increment))
    {
    }

    /// The 64 random bits at a place of the stream.
    [[nodiscard]] constexpr std::uint64_t at(std::uint64_t place) const noexcept
    {
        return mixed(start_ + (place + 1) * increment);
    }

private:
    static constexpr std::uint64_t increment = 0x9e3779b97f4a7c15;

    static constexpr std::uint64_t mixed(std::uint64_t bits) noexcept
    {
        bits = (bits ^ (bits >> 30)) * 0xbf58476d1ce4e5b9;
        bits = (bits ^ (bits >> 27)) * 0x94d049bb133111eb;
        return bits ^ (bits >> 31);
    }

    std::uint64_t start_;
};

/// A whole number from −spread to +spread, all equally likely, from 32 random bits.
[[nodiscard]] constexpr std::int64_t around(std::uint32_t bits, std::int32_t spread) noexcept
{
    return static_cast<std::int64_t>((std::uint64_t{bits} * (2 * static_cast<std::uint64_t>(spread) + 1)) >> 32) -
           spread;
}

} // namespace seatwise
