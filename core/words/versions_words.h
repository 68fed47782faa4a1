#pragma once

#include "words/words.h"

namespace seatwise::words {

#include "words/versions.def"

} // namespace seatwise::words
