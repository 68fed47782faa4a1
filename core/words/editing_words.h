#pragma once

#include "words/words.h"

namespace seatwise::words {

#include "words/editing.def"

} // namespace seatwise::words
