#pragma once

#include "words/words.h"

namespace seatwise::words {

#include "words/workshop.def"

} // namespace seatwise::words
