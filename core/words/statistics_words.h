#pragma once

#include "words/words.h"

namespace seatwise::words {

#include "words/statistics.def"

} // namespace seatwise::words
