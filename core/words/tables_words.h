#pragma once

#include "words/words.h"

namespace seatwise::words {

#include "words/tables.def"

} // namespace seatwise::words
