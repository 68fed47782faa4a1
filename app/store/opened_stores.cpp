#include "store/opened_stores.h"

#include "store/keyring.h"
#include "store/store_location.h"

namespace seatwise {

Result<std::unique_ptr<QuoteStore>> OpenedStores::open(const std::string& address) const
{
    return openStore(address, passwordInKeyring);
}

Result<void> OpenedStores::keepPassword(const std::string& address, const std::string& password) const
{
    const auto server = parseServerAddress(address);
    if (!server)
        return tl::make_unexpected(server.error());
    return keepPasswordInKeyring(*server, password);
}

} // namespace seatwise
