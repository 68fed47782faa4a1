#pragma once

#include "words/words.h"

namespace seatwise::words {

#include "words/trail.def"

} // namespace seatwise::words
