#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "versions/book_versions.h"

namespace seatwise {

/// The price list of an account from a day on.
struct BookFrom
{
    Date from{};
    const PriceBook* book = nullptr;
};

/// A publishing that is looked back at.
struct PastPublishing
{
    const PriceBook& before;
    const PriceBook& after;
    Date from{};         ///< for new customers
    Date existingFrom{}; ///< for existing ones, not before
};

/// What accounts are priced by: one price book, or the versions of one, each those for whom it is in force. R97.
class AccountBooks
{
public:
    /// The book prices all, and must outlive this.
    explicit AccountBooks(const PriceBook& book)
        : book_(&book)
    {
    }

    /// The versions that were published price all, and `inUse`, which must outlive this, where there are none; it also
    /// says the currency of a list that names none. Failed where a version's list cannot be read.
    [[nodiscard]] static Result<AccountBooks> of(PublishedBook published, const BookLibrary& library,
                                                 const PriceBook& inUse);

    [[nodiscard]] const PriceBook& inUse() const noexcept { return *book_; }
    [[nodiscard]] bool hasVersions() const noexcept { return !published_.chain.empty(); }

    /// The list of the first day that is asked about, and each later one that a customer comes to by `last`, where it
    /// ends; at least one. `asked` says since when they are a customer; its anchor is that of the list they began with.
    /// Refused where no version is in force. Misused: a customer who begins after the first day. R72, R97.
    [[nodiscard]] Result<std::vector<BookFrom>> inForce(ServiceAsked asked, std::optional<Date> last) const;

    /// The latest version that existing customers come to by `today`, beside the list before it; nothing where there is
    /// none, or no list before it. This must outlive it. R99.
    [[nodiscard]] std::optional<PastPublishing> lastPublishing(Date today) const;

private:
    [[nodiscard]] Result<const PriceBook*> bookFor(const ServiceAsked& asked) const;
    [[nodiscard]] std::vector<Date> turnsAfter(const ServiceAsked& asked, std::optional<Date> last) const;

    const PriceBook* book_;
    PublishedBook published_;
    std::map<std::string, SharedBook> lists_; ///< by SHA-256, that before the first version under the empty text
};

} // namespace seatwise
