#pragma once

#include <string>

#include <nlohmann/json.hpp>

#include "pricebook/claim_names.h"

namespace seatwise {

/// What a JSON schema says of price books, by their descriptions (describe_book.h), every part where it is used.
[[nodiscard]] nlohmann::ordered_json bookSchema(const ClaimNames& claims);

/// The same as a file: resources/price-book.schema.json.
[[nodiscard]] std::string bookSchemaText(const ClaimNames& claims);

} // namespace seatwise
