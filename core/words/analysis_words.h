#pragma once

#include "words/words.h"

namespace seatwise::words {

#include "words/analysis.def"

} // namespace seatwise::words
