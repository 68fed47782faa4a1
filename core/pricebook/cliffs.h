#pragma once

#include <vector>

#include "pricebook/price_book.h"

namespace seatwise {

/// A sentence for each boundary of a plan or add-on at which the list does not join: a band whose base is not the band
/// before priced at this band's first quantity, a volume tier that costs less than the tier before it. Such as "cliff
/// at 120 seats: Ensemble, monthly". R10.
[[nodiscard]] std::vector<Message> findCliffs(const BookContent& book);

} // namespace seatwise
