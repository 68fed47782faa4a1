#pragma once

#include "words/words.h"

namespace seatwise::words {

#include "words/pricing.def"

} // namespace seatwise::words
