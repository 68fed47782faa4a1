#pragma once

#include "words/words.h"

namespace seatwise::words {

#include "words/offers.def"

} // namespace seatwise::words
