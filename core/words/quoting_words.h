#pragma once

#include "words/words.h"

namespace seatwise::words {

#include "words/quoting.def"

} // namespace seatwise::words
