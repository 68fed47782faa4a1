#pragma once

#include "words/words.h"

namespace seatwise::words {

#include "words/billing.def"

} // namespace seatwise::words
