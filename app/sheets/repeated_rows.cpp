#include "sheets/repeated_rows.h"

#include <algorithm>
#include <charconv>

#include <orcus/parser_global.hpp>
#include <orcus/sax_parser.hpp>

namespace seatwise {

namespace {

/// Source: OpenDocument 1.3, part 3, 9.1.2 to 9.1.4.
class RowCounter : public orcus::sax_handler
{
public:
    void attribute(const orcus::sax::parser_attribute& found)
    {
        if (found.name == "number-rows-repeated")
            std::from_chars(found.value.data(), found.value.data() + found.value.size(), written_);
        isValue_ = isValue_ || found.name == "value-type";
    }

    void start_element(const orcus::sax::parser_element& element)
    {
        if (element.name == "table") {
            sheets.emplace_back();
            row_ = 0;
        } else if (element.name == "table-row") {
            times_ = std::clamp(written_, 1, mostRows);
            hasValue_ = false;
        } else {
            hasValue_ = hasValue_ || isValue_;
        }
        isValue_ = false;
        written_ = 1;
    }

    void end_element(const orcus::sax::parser_element& element)
    {
        if (element.name != "table-row" || sheets.empty())
            return;
        if (times_ > 1 && hasValue_)
            sheets.back().emplace(row_, times_ - 1);
        row_ = std::min(row_ + times_, mostRows);
    }

    std::vector<RepeatedRows> sheets;

private:
    static constexpr int mostRows = 1'048'576; // of a sheet

    int written_ = 1; ///< of the element whose attributes are being read
    bool isValue_ = false;
    int row_ = 0;
    int times_ = 1; ///< of the row that is being read
    bool hasValue_ = false;
};

} // namespace

std::vector<RepeatedRows> repeatedRows(std::string_view contentXml)
{
    RowCounter counter;
    orcus::sax_parser<RowCounter>(contentXml.data(), contentXml.size(), counter).parse();
    return std::move(counter.sheets);
}

} // namespace seatwise
