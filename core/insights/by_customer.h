#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "insights/account.h"

namespace seatwise {

/// The accounts of one customer, in the order of their list.
using OfCustomer = std::span<const Account* const>;

/// Accounts by their customer, one after the other in the order in which they are first met. The accounts must outlive
/// it.
class ByCustomer
{
public:
    explicit ByCustomer(const std::vector<Account>& accounts);

    class Iterator
    {
    public:
        Iterator(const ByCustomer& groups, std::size_t group)
            : groups_(&groups)
            , group_(group)
        {
        }

        [[nodiscard]] OfCustomer operator*() const { return groups_->group(group_); }
        Iterator& operator++()
        {
            ++group_;
            return *this;
        }
        friend bool operator==(const Iterator&, const Iterator&) = default;

    private:
        const ByCustomer* groups_;
        std::size_t group_;
    };

    [[nodiscard]] Iterator begin() const { return {*this, 0}; }
    [[nodiscard]] Iterator end() const { return {*this, ends_.size()}; }

private:
    [[nodiscard]] OfCustomer group(std::size_t at) const;

    std::vector<const Account*> accounts_; ///< those of one customer side by side
    std::vector<std::size_t> ends_;        ///< of each customer
};

} // namespace seatwise
