#pragma once

#include "words/words.h"

namespace seatwise::words {

#include "words/exchange.def"

} // namespace seatwise::words
