#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace seatwise::test {

using ZipFiles = std::vector<std::pair<std::string, std::string>>; ///< names and contents

/// A zip archive of files that are stored, not packed. `claimed` is what the first says it unpacks to; 0: its length.
[[nodiscard]] std::string zipOf(const ZipFiles& files, std::uint32_t claimed = 0);

/// Where a workbook has its texts: in a list of them, as Excel does, or within its cells, as programs that stream rows.
enum class Texts : std::uint8_t { shared, withinCells };

/// A workbook of one sheet in the form of Excel, of which `rows` are the <row> elements. `more` are sheets beside it.
[[nodiscard]] std::string xlsxOf(const std::string& rows,
                                 const std::vector<std::pair<std::string, std::string>>& more = {},
                                 Texts where = Texts::shared);

/// A workbook of one sheet in the form of LibreOffice, of which `rows` are the <table:table-row> elements.
[[nodiscard]] std::string odsOf(const std::string& rows);

} // namespace seatwise::test
