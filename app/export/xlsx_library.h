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

/// Loads the library where it is not loaded yet. Failed: it is not on this machine, or lacks a function.
[[nodiscard]] Result<void> loadXlsxLibrary();

/// After it was loaded.
[[nodiscard]] const XlsxLibrary& xlsx();

} // namespace seatwise::sheets
