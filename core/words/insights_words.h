#pragma once

#include "words/words.h"

namespace seatwise::words {

#include "words/insights.def"

} // namespace seatwise::words
