#pragma once

#include "words/words.h"

namespace seatwise::words {

#include "words/calls.def"

} // namespace seatwise::words
