#include "cli/batch/batch_form.h"

#include "tables/csv.h"

namespace seatwise::cli {

namespace {

/// The text up to the end of the header, without its line end and the separators that end it.
std::string_view upToHeader(const Table& start, const Layout& layout)
{
    std::string_view text = std::string_view(start.text).substr(0, layout.body);
    const std::size_t last = text.find_last_not_of(std::string("\r\n ") + layout.dialect.separator);
    return text.substr(0, last + 1);
}

} // namespace

BatchForm formOf(const Table& start, Layout layout)
{
    BatchForm form;
    if (start.sheet) {
        for (std::size_t i = 0; i < layout.width; ++i) {
            csv::appendUntrustedField(form.start, i < layout.header.size() ? layout.header[i] : "");
            form.start += form.separator;
        }
    } else {
        form.separator = layout.dialect.separator;
        form.lineEnd = textOf(layout.dialect.lineEnd);
        form.start = std::string(upToHeader(start, layout)) + form.separator;
    }
    form.start.append("total").append(1, form.separator).append("note").append(form.lineEnd);
    form.layout = std::move(layout);
    return form;
}

} // namespace seatwise::cli
