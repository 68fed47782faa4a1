#pragma once

#include "quotes/model/hand_over.h"

class QWidget;

namespace seatwise::ui {

/// Asks for the first day of service where the quote on show, which there must be, names none, and where to save it,
/// saves it, and tells in a box what has no place in it, or why it was not saved.
void handOver(QWidget& page, const QuotesViewModel& quotes, const FileWriter& files, DealFormat format);

} // namespace seatwise::ui
