#pragma once

#include "words/words.h"

namespace seatwise::words {

#include "words/customers.def"

} // namespace seatwise::words
