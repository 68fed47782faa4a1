#pragma once

#include "words/words.h"

namespace seatwise::words {

#include "words/files.def"

} // namespace seatwise::words
