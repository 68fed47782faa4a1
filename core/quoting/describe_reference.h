#pragma once

#include "codec/forms.h"
#include "quoting/quote.h"

namespace seatwise {

// How the price book that something was priced with is kept, in quotes and in calls.

void describe(auto& io, Is<BookReference> auto& book)
{
    io.required("id", book.id, form::anyText);
    io.required("name", book.name, form::anyText);
    io.required("version", book.version, form::anyText);
    io.required("sha256", book.sha256, form::anyText);
}

} // namespace seatwise
