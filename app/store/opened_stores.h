#pragma once

#include "quoting/quote_stores.h"

namespace seatwise {

/// The stores of the window: files, and servers whose passwords stand in the user's keyring.
class OpenedStores final : public QuoteStores
{
public:
    [[nodiscard]] Result<std::unique_ptr<QuoteStore>> open(const std::string& address) const override;
    [[nodiscard]] Result<void> keepPassword(const std::string& address, const std::string& password) const override;
};

} // namespace seatwise
