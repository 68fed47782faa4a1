#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "sheets/sheet_import.h"
#include "sheets/zip.h"

namespace seatwise {

/// Whether a sheet of an .xlsx has texts within its cells (t="inlineStr"), as programs write that stream their rows.
[[nodiscard]] bool hasInlineTexts(std::string_view workbook, const std::vector<ZipEntry>& entries);

/// The workbook with those texts among `texts`, where its cells name them: liborcus 0.17 leaves texts within cells out.
/// Fails for a sheet that is no whole XML.
[[nodiscard]] Result<std::string> withSharedTexts(std::string_view workbook, const std::vector<ZipEntry>& entries,
                                                  SharedTexts& texts);

} // namespace seatwise
