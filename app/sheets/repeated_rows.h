#pragma once

#include <map>
#include <string_view>
#include <vector>

namespace seatwise {

/// How often rows of a sheet stand again below themselves, by their number counted from 0.
using RepeatedRows = std::map<int, int>;

/// The rows with values that content.xml of an .ods writes once for several alike, for each of its sheets. liborcus
/// 0.17 leaves the others empty. Throws what liborcus throws for text that is no XML.
[[nodiscard]] std::vector<RepeatedRows> repeatedRows(std::string_view contentXml);

} // namespace seatwise
