#pragma once

#include "words/words.h"

namespace seatwise::words {

#include "words/book.def"

} // namespace seatwise::words
