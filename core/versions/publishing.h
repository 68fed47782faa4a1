#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "comparison/impact.h"
#include "money/error.h"
#include "pricebook/price_book.h"
#include "versions/book_version.h"

namespace seatwise {

/// What is asked for when a price list is published.
struct PublishingAsked
{
    Date effective{};
    std::optional<Date> existingFrom{}; ///< absent: as new customers
    std::string reason;
    std::string by;         ///< who publishes; empty where nobody says
    std::string approvedBy; ///< who allowed it, where the store has approvers
    Date today{};
};

/// What publishing a price list does, before it is done.
struct Publishing
{
    BookVersion version;
    VersionChain chain;             ///< with it
    SharedBook replaced;            ///< what is in force the day before for new customers; null for none
    std::vector<PlanImpact> impact; ///< against that; empty where there is none
};

/// What publishing does. `inForce` is the list that new customers get on the day before, null for none. Refused: a day
/// before today, or before the last publishing; existing customers before new ones; a day that has a version; a list
/// that is published already, or that calls itself as another published one does; one that says itself that it is not
/// in force then; another currency; no reason. R72.
[[nodiscard]] Result<Publishing> publishing(const VersionChain& chain, const PriceBook& book, SharedBook inForce,
                                            const PublishingAsked& asked);

/// Whether whoever approves, in a store that has approvers, is named and another person than who publishes. Refused
/// where not, or where nobody is said to publish. R72.
[[nodiscard]] Result<void> checkApprover(const PublishingAsked& asked);

/// What is odd about a publishing, though it is allowed: a list with the version of the one before it.
[[nodiscard]] std::optional<Message> oddityOf(const Publishing& publishing);

/// What the audit trail says of a publishing: both lists, both days, the reason and the figures of its impact.
[[nodiscard]] Message inWords(const Publishing& publishing, const PriceBook& book, std::string_view approvedBy);

/// The chain with a version withdrawn. Refused: no such version, one that is withdrawn, one that is in force on
/// `today`. `reason` may be empty. R72.
[[nodiscard]] Result<VersionChain> withdrawn(VersionChain chain, std::string_view book, std::string_view version,
                                             const std::string& reason, Date today);

} // namespace seatwise
