#include "sheets/workbook.h"

#include <algorithm>
#include <charconv>
#include <exception>
#include <optional>

#include <orcus/orcus_ods.hpp>
#include <orcus/orcus_xlsx.hpp>
#include <orcus/parser_global.hpp>
#include <orcus/sax_parser.hpp>

#include "sheets/inline_texts.h"
#include "sheets/orcus_versions.h"
#include "sheets/sheet_import.h"
#include "sheets/unpacked.h"
#include "sheets/zip.h"
#include "words/decimal.h"
#include "words/files_words.h"

namespace seatwise {

namespace {

namespace iface = orcus::spreadsheet::iface;

/// In which calendar the dates of a workbook are numbers.
class Settings final : public iface::import_global_settings
{
public:
    explicit Settings(WorkbookContext& context)
        : context_(context)
    {
    }

    void set_origin_date(int year, int /*month*/, int /*day*/) override
    {
        context_.firstYear = year == 1904 ? 1904 : 1900;
    }
    void set_default_formula_grammar(orcus::spreadsheet::formula_grammar_t grammar) override { grammar_ = grammar; }
    [[nodiscard]] orcus::spreadsheet::formula_grammar_t get_default_formula_grammar() const override
    {
        return grammar_;
    }
    void set_character_set(orcus::character_set_t /*charset*/) override {}

private:
    WorkbookContext& context_;
    orcus::spreadsheet::formula_grammar_t grammar_ = orcus::spreadsheet::formula_grammar_t::unknown;
};

/// Addresses such as B7, which liborcus leaves to the document.
class Addresses final : public iface::import_reference_resolver
{
public:
    orcus::spreadsheet::src_address_t resolve_address(std::string_view address) override
    {
        orcus::spreadsheet::src_address_t place = {};
        constexpr int most = 2'000'000;
        int row = 0;
        int column = 0;
        address.remove_prefix(std::min(address.size(), address.rfind('.') + 1));
        for (const char c : address) {
            if (c >= 'A' && c <= 'Z' && column < most)
                column = column * 26 + (c - 'A' + 1);
            else if (isDigit(c) && row < most)
                row = row * 10 + (c - '0');
        }
        place.row = row - 1;
        place.column = column - 1;
        return place;
    }

    orcus::spreadsheet::src_range_t resolve_range(std::string_view range) override
    {
        const std::size_t colon = std::min(range.find(':'), range.size());
        orcus::spreadsheet::src_range_t found = {};
        found.first = resolve_address(range.substr(0, colon));
        found.last = colon < range.size() ? resolve_address(range.substr(colon + 1)) : found.first;
        return found;
    }
};

class WorkbookImport final : public iface::import_factory
{
public:
    iface::import_global_settings* get_global_settings() override { return &settings_; }
    iface::import_shared_strings* get_shared_strings() override { return &context_.texts; }
    iface::import_styles* get_styles() override { return &styles_; }
    iface::import_reference_resolver* get_reference_resolver(orcus::spreadsheet::formula_ref_context_t) override
    {
        return &addresses_;
    }
    iface::import_sheet* append_sheet(orcus::spreadsheet::sheet_t, std::string_view name) override
    {
        if (get_sheet(name) && !nameOfSeveral_)
            nameOfSeveral_ = name;
        sheets_.push_back(std::make_unique<SheetImport>(std::string(name), context_));
        return sheets_.back().get();
    }
    iface::import_sheet* get_sheet(std::string_view name) override
    {
        const auto found =
            std::find_if(sheets_.begin(), sheets_.end(), [&](const auto& sheet) { return sheet->name() == name; });
        return found == sheets_.end() ? nullptr : found->get();
    }
    iface::import_sheet* get_sheet(orcus::spreadsheet::sheet_t index) override
    {
        const auto at = static_cast<std::size_t>(index);
        return index >= 0 && at < sheets_.size() ? sheets_[at].get() : nullptr;
    }
    void finalize() override {}

    [[nodiscard]] SharedTexts& texts() { return context_.texts; }

    void repeat(const std::vector<RepeatedRows>& rows)
    {
        for (std::size_t i = 0; i < std::min(rows.size(), sheets_.size()); ++i)
            sheets_[i]->repeat(rows[i]);
    }

    [[nodiscard]] Result<std::vector<Sheet>> sheets() const
    {
        if (nameOfSeveral_) // liborcus asks for a sheet by its name, and would mix them
            return failed(words::sheetsOfOneName(*nameOfSeveral_));
        std::vector<Sheet> read;
        read.reserve(sheets_.size());
        for (const auto& sheet : sheets_)
            read.push_back({sheet->name(), TRY(sheet->rows())});
        return read;
    }

private:
    WorkbookContext context_;
    Settings settings_{context_};
    Addresses addresses_;
    orcus::spreadsheet::import_styles styles_{context_.styles, context_.names};
    std::vector<std::unique_ptr<SheetImport>> sheets_;
    std::optional<std::string> nameOfSeveral_;
};

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
            times_ = std::clamp(written_, 1, maxRows);
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
        row_ = std::min(row_ + times_, maxRows);
    }

    std::vector<RepeatedRows> sheets;

private:
    static constexpr int maxRows = 1'048'576; // of a sheet

    int written_ = 1; ///< of the element whose attributes are being read
    bool isValue_ = false;
    int row_ = 0;
    int times_ = 1; ///< of the row that is being read
    bool hasValue_ = false;
};

/// The rows with values that content.xml of an .ods writes once for several alike, for each of its sheets. liborcus
/// 0.17 leaves the others empty. Throws what liborcus throws for text that is no XML.
std::vector<RepeatedRows> repeatedRows(std::string_view contentXml)
{
    RowCounter counter;
    parseXml(contentXml, counter);
    return std::move(counter.sheets);
}

bool holds(const std::vector<ZipEntry>& entries, std::string_view name)
{
    return std::any_of(entries.begin(), entries.end(), [name](const ZipEntry& entry) { return entry.name == name; });
}

/// Reads the sheets of an .ods.
Result<void> readOpenDocument(WorkbookImport& import, std::string_view bytes)
{
    Unpacked files(bytes);
    if (files.read("META-INF/manifest.xml") && files.contents().find("encryption-data") != std::string_view::npos)
        return failed(words::workbookHasPassword());
    orcus::orcus_ods(&import).read_stream(bytes);
    if (files.read("content.xml") && files.contents().find("number-rows-repeated") != std::string_view::npos)
        import.repeat(repeatedRows(files.contents()));
    return {};
}

} // namespace

Result<std::vector<Sheet>> readWorkbook(std::string_view bytes)
{
    const auto entries = zipEntries(bytes);
    if (!entries)
        return failed(words::workbookIsNoWholeZip());
    std::uint64_t unpacked = 0;
    for (const ZipEntry& entry : *entries)
        unpacked += entry.unpacked;
    static_assert(maxUnpacked == std::size_t{256} * 1024 * 1024, "as the message says");
    if (unpacked > maxUnpacked)
        return failed(words::workbookUnpacksTooLarge());
    const bool isXlsx = holds(*entries, "[Content_Types].xml") && holds(*entries, "xl/workbook.xml");
    if (!isXlsx && !holds(*entries, "content.xml"))
        return failed(words::zipIsNoWorkbook());
    try {
        WorkbookImport import;
        if (isXlsx && hasInlineTexts(bytes, *entries))
            orcus::orcus_xlsx(&import).read_stream(TRY(withSharedTexts(bytes, *entries, import.texts())));
        else if (isXlsx)
            orcus::orcus_xlsx(&import).read_stream(bytes);
        else
            TRY(readOpenDocument(import, bytes));
        return import.sheets();
    } catch (const std::exception& exception) {
        return failed(words::workbookIsDamaged(exception.what()));
    }
}

} // namespace seatwise
