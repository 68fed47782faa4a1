#pragma once

#include "words/words.h"

namespace seatwise::words {

#include "words/sheets.def"

} // namespace seatwise::words
