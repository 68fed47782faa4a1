#pragma once

#include <memory>
#include <string>

#include "money/error.h"
#include "quoting/quote_store.h"

namespace seatwise {

/// Where stores of quotes come from. The program implements it over files and database servers.
class QuoteStores
{
public:
    virtual ~QuoteStores() = default;

    /// The store at an address: a file, made when there is none, or postgresql://…; empty for the default place.
    /// Failed, in one line, when it cannot be opened; nothing is then written to it.
    [[nodiscard]] virtual Result<std::unique_ptr<QuoteStore>> open(const std::string& address) const = 0;

    /// Keeps the password of a server in the user's keyring, and nowhere else.
    [[nodiscard]] virtual Result<void> keepPassword(const std::string& address, const std::string& password) const = 0;
};

} // namespace seatwise
