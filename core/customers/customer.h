#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "calendar/date.h"
#include "money/error.h"
#include "text/id.h"

namespace seatwise {

using CustomerId = Id<struct CustomerTag>;

/// Somebody at a customer. Each text is one line and may be empty.
struct Contact
{
    std::string name;
    std::string email;
    std::string phone;

    friend bool operator==(const Contact&, const Contact&) = default;
};

/// The certificate by which a customer pays no tax. Seatwise never adds tax; whoever invoices wants to know.
struct TaxExemption
{
    std::string number;
    std::optional<Date> until; ///< its last day; absent where none is known

    friend bool operator==(const TaxExemption&, const TaxExemption&) = default;
};

/// Whom quotes are made for, as it is known beside them. Only the name is needed. A quote keeps its own text of it and
/// never changes with it.
struct Customer
{
    CustomerId id;
    std::string name;
    std::vector<std::string> otherNames; ///< under which quotes were made too
    std::string address;                 ///< lines, apart by line feeds: what bills go to
    std::vector<Contact> contacts;
    std::optional<TaxExemption> exemption;
    std::string standingOrder; ///< the number of the purchase order that goes on each quote; empty for none
    std::string orderHabits;   ///< how it orders, in lines of text
    std::string language;      ///< of its documents, such as "de" or "de-AT"; empty: not known
    std::string notes;         ///< lines of text

    friend bool operator==(const Customer&, const Customer&) = default;
};

inline constexpr std::size_t maxAddressLines = 10;
inline constexpr std::size_t maxContacts = 50;
inline constexpr std::size_t maxOtherNames = 50;
inline constexpr std::size_t maxOrderHabits = std::size_t{4} * 1024;
inline constexpr std::size_t maxNotes = std::size_t{64} * 1024;

/// Refused, naming the field, for a customer without a name, for a text that is too long, is not UTF-8 or has control
/// or other characters that no store gives back, and for more contacts or names than are kept. A text of one line, and
/// the address, has at most maxDetailLength bytes (quoting/quote.h).
[[nodiscard]] Result<void> checkCustomer(const Customer& customer);

/// Whether a customer is called so, in whatever writing (foldedName()): by its name or another of its names.
[[nodiscard]] bool isCalled(const Customer& customer, std::string_view name);

/// A customer under another name. The one before becomes another name, so that the quotes made under it stay its own.
[[nodiscard]] Customer renamed(Customer customer, const std::string& name);

/// Two customers as one, with the id of the first. What the first does not say is taken from the second; what both say
/// otherwise is the first's, and the second's goes to the end of the notes, so that nothing is lost. The second's names
/// become other names. Refused as checkCustomer() says.
[[nodiscard]] Result<Customer> merged(const Customer& first, const Customer& second);

/// What somebody typed over a customer as it was read, on what it is now: of what they left alone it is as it is now.
[[nodiscard]] Customer retyped(const Customer& typed, const Customer& readAs, const Customer& now);

/// What differs between two states of a customer, by the names of the fields, for the audit trail: never what they say,
/// which must be possible to forget.
[[nodiscard]] std::vector<Message> changedFields(const Customer& before, const Customer& after);

/// A customer as canonical bytes, without its id.
[[nodiscard]] std::string writeCustomer(const Customer& customer);

/// The customer of such bytes.
[[nodiscard]] Result<Customer> readKeptCustomer(const CustomerId& id, std::string_view json);

} // namespace seatwise
