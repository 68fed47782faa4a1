#include "research/example_customers.h"

#include <string>

#include "research/random_draws.h"

namespace seatwise {

namespace {

constexpr std::uint64_t exampleSeed = 1;

/// A whole number from `least` to `most`, all equally likely.
std::int64_t between(std::int64_t least, std::int64_t most, std::uint64_t bits)
{
    const auto choices = static_cast<std::uint64_t>(most - least + 1);
    return least + static_cast<std::int64_t>(((bits >> 32) * choices) >> 32);
}

SeatCount usersOf(std::size_t place, std::uint64_t bits)
{
    const std::size_t ofTen = place % 10;
    if (ofTen < 6)
        return 1;
    return ofTen < 9 ? between(2, 10, bits) : between(11, 60, bits);
}

} // namespace

std::vector<Customer> exampleCustomers(const PriceBook& book)
{
    std::vector<Customer> customers;
    customers.reserve(exampleSize);
    for (std::size_t i = 0; i < exampleSize; ++i) {
        const RandomDraws draws(exampleSeed, i);
        Customer customer;
        customer.name = "Example " + std::to_string(i + 1);
        if (!book.segments.empty())
            customer.segment = book.segments[i % book.segments.size()].id;
        customer.users = usersOf(i, draws.at(0));
        customer.insights = customer.users * between(10, 90, draws.at(1));
        customers.push_back(std::move(customer));
    }
    return customers;
}

} // namespace seatwise
