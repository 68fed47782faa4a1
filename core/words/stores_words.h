#pragma once

#include "words/words.h"

namespace seatwise::words {

#include "words/stores.def"

} // namespace seatwise::words
