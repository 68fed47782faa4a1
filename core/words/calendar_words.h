#pragma once

#include "words/words.h"

namespace seatwise::words {

#include "words/calendar.def"

} // namespace seatwise::words
