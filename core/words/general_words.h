#pragma once

#include "words/words.h"

namespace seatwise::words {

#include "words/general.def"

} // namespace seatwise::words
