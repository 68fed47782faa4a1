#pragma once

#include <xlsxwriter.h>

#include "money/error.h"

namespace seatwise::sheets {

// NOLINTBEGIN(bugprone-macro-parentheses): `name` is a name, not an expression
/// The functions of libxlsxwriter, under their own names. It is loaded with the first workbook: with the libcrypto that
/// it needs it would be a twentieth of what the window takes to load.
struct XlsxLibrary
{
#define FUNCTION(name) decltype(&::name) name = nullptr;
#include "export/xlsx_functions.def"
#undef FUNCTION
};
// NOLINTEND(bugprone-macro-parentheses)

/// Failed: it is not on this machine, or lacks a function.
[[nodiscard]] Result<XlsxLibrary> loadXlsxLibrary();

} // namespace seatwise::sheets
