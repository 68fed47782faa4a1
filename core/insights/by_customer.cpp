#include "insights/by_customer.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <limits>
#include <string>
#include <tuple>
#include <utility>

namespace seatwise {

namespace {

using Ordinal = std::uint32_t; ///< of an account or a customer: lists are shorter

constexpr Ordinal notMet = std::numeric_limits<Ordinal>::max();

/// An account with a hash of its customer, so that few names are compared.
struct Hashed
{
    std::size_t hash = 0;
    Ordinal account = 0;
};

/// For each account a number that those of its customer share.
std::vector<Ordinal> customersOf(const std::vector<Account>& accounts)
{
    std::vector<Hashed> order;
    order.reserve(accounts.size());
    for (const Account& account : accounts)
        order.push_back({std::hash<std::string>()(account.customer), static_cast<Ordinal>(order.size())});
    const auto nameOf = [&](const Hashed& each) -> const std::string& { return accounts[each.account].customer; };
    std::sort(order.begin(), order.end(), [&](const Hashed& a, const Hashed& b) {
        return a.hash != b.hash ? a.hash < b.hash : std::tie(nameOf(a), a.account) < std::tie(nameOf(b), b.account);
    });
    std::vector<Ordinal> customers(accounts.size());
    Ordinal customer = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && (order[i].hash != order[i - 1].hash || nameOf(order[i]) != nameOf(order[i - 1])))
            ++customer;
        customers[order[i].account] = customer;
    }
    return customers;
}

} // namespace

ByCustomer::ByCustomer(const std::vector<Account>& accounts)
    : accounts_(accounts.size())
{
    std::vector<Ordinal> customers = customersOf(accounts);
    std::vector<Ordinal> places(accounts.size(), notMet); // of the customers, in the order in which they are met
    for (Ordinal& customer : customers) {
        Ordinal& place = places[customer];
        if (place == notMet) {
            place = static_cast<Ordinal>(ends_.size());
            ends_.push_back(0);
        }
        customer = place;
        ++ends_[place];
    }
    std::size_t begin = 0;
    for (std::size_t& end : ends_)
        begin += std::exchange(end, begin);
    for (std::size_t i = 0; i < accounts.size(); ++i)
        accounts_[ends_[customers[i]]++] = &accounts[i];
}

OfCustomer ByCustomer::group(std::size_t at) const
{
    const std::size_t begin = at == 0 ? 0 : ends_[at - 1];
    return OfCustomer(accounts_).subspan(begin, ends_[at] - begin);
}

} // namespace seatwise
