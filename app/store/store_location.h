#pragma once

#include <memory>
#include <string>

#include "money/error.h"
#include "quoting/quote_store.h"

namespace seatwise {

/// Where the store is when nobody says otherwise: store.db in Seatwise's folder below XDG_DATA_HOME.
[[nodiscard]] std::string defaultStore();

/// The store of a file, made when there is none; of the default place for empty text. Needs a QCoreApplication.
[[nodiscard]] Result<std::unique_ptr<QuoteStore>> openStore(const std::string& location);

} // namespace seatwise
