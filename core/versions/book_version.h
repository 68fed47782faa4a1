#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "calendar/date.h"
#include "money/error.h"
#include "pricebook/billing.h"

namespace seatwise {

/// A price list that was published under the id of its book, and from when it is whose.
struct BookVersion
{
    std::string version; ///< as the book calls itself
    std::string sha256;  ///< of the book
    Date effective{};    ///< the first day of service from which new customers are priced by it
    Date existingFrom{}; ///< existing ones by it from the first period, or term, that starts on this day or later
    std::string reason;
    std::string publishedBy; ///< empty where nobody said
    Date publishedOn{};
    bool isWithdrawn = false;   ///< and never comes into force
    std::string withdrawnFor{}; ///< why, where somebody said

    friend bool operator==(const BookVersion&, const BookVersion&) = default;
};

/// The versions of one book, the earliest in force first.
using VersionChain = std::vector<BookVersion>;

/// The version that comes into force last and was not withdrawn; null where there is none.
[[nodiscard]] const BookVersion* latestOf(const VersionChain& chain) noexcept;

/// Whom a price is for.
struct ServiceAsked
{
    Date start{};                ///< the first day of the service that is priced
    std::optional<Date> since{}; ///< the first day of a customer who is one already; absent: of a new one
    Billing billing = Billing::monthly;
    std::optional<int> termYears{};
    MonthlyAnchor anchor = MonthlyAnchor::calendar;
};

/// The first day of the period that holds the day asked about, or of the term where there is one: from this day on a
/// new version may be an existing customer's. Misused where the customer begins later. R72.
[[nodiscard]] Result<Date> startOfPeriodOrTerm(const ServiceAsked& asked);

/// The first day from a day on, and not before the customer's own first one, with which a period begins, or a term
/// where there is one. R72.
[[nodiscard]] Date firstStartFrom(const ServiceAsked& asked, Date day);

/// The version that prices a service; nothing where it is of the time before the first of them. A withdrawn one is
/// none. Misused: as startOfPeriodOrTerm(). R72.
[[nodiscard]] Result<const BookVersion*> versionInForce(const VersionChain& chain, const ServiceAsked& asked);

/// The versions as canonical JSON, and of that text. Failed for another text.
[[nodiscard]] std::string writeVersions(const VersionChain& chain);
[[nodiscard]] Result<VersionChain> readVersions(std::string_view json);

} // namespace seatwise
