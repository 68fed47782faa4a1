#pragma once

#include "words/words.h"

namespace seatwise::words {

#include "words/usage.def"

} // namespace seatwise::words
