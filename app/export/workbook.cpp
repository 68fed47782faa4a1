#include "export/workbook.h"

#include <array>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

#include "export/package_check.h"
#include "export/xlsx_library.h"
#include "files/descriptor.h"
#include "files/read_file.h"
#include "words/files_words.h"
#include "words/sheets_words.h"

namespace seatwise::sheets {

namespace {

constexpr std::size_t maxWorkbook = 64 * 1024 * 1024;

/// A folder of the process's own, removed with everything in it.
class TemporaryFolder
{
public:
    TemporaryFolder()
    {
        std::error_code error;
        std::string name = (std::filesystem::temp_directory_path(error) / "seatwise-XXXXXX").string();
        if (!error && mkdtemp(name.data()))
            path_ = name;
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder()
    {
        std::error_code ignored;
        if (!path_.empty())
            std::filesystem::remove_all(path_, ignored);
    }

    [[nodiscard]] const std::string& path() const noexcept { return path_; }

private:
    std::string path_;
};

/// Standard error goes nowhere while this lives: the library prints there what it returns, and an error of ours is one
/// line.
class WithoutRemarks
{
public:
    WithoutRemarks()
        : kept_(::dup(STDERR_FILENO))
    {
        const Descriptor nowhere(::open("/dev/null", O_WRONLY | O_CLOEXEC));
        if (kept_.isOpen() && nowhere.isOpen())
            ::dup2(nowhere.number(), STDERR_FILENO);
    }
    WithoutRemarks(const WithoutRemarks&) = delete;
    WithoutRemarks& operator=(const WithoutRemarks&) = delete;
    ~WithoutRemarks()
    {
        if (kept_.isOpen())
            ::dup2(kept_.number(), STDERR_FILENO);
    }

private:
    Descriptor kept_;
};

/// Writes the file of a workbook and lets go of it.
lxw_error close(const XlsxLibrary& xlsx, lxw_workbook* book)
{
    const WithoutRemarks silence;
    return xlsx.workbook_close(book);
}

std::string numberFormat(const Look& look)
{
    std::string format = "#,##0";
    if (look.decimals > 0)
        format += '.' + std::string(static_cast<std::size_t>(look.decimals), '0');
    return look.assumed ? format + "\" †\"" : format;
}

void decorate(const XlsxLibrary& xlsx, lxw_format* format, Look::Kind kind)
{
    switch (kind) {
    case Look::Kind::title:
        xlsx.format_set_bold(format);
        xlsx.format_set_font_size(format, 16);
        break;
    case Look::Kind::heading:
        xlsx.format_set_bold(format);
        xlsx.format_set_font_size(format, 12);
        xlsx.format_set_font_color(format, 0x1F4FA3);
        break;
    case Look::Kind::head:
        xlsx.format_set_bold(format);
        xlsx.format_set_text_wrap(format);
        xlsx.format_set_bottom(format, LXW_BORDER_THIN);
        xlsx.format_set_bg_color(format, 0xE9EEF6);
        break;
    case Look::Kind::note:
        xlsx.format_set_font_color(format, 0x59636F);
        break;
    case Look::Kind::input:
        xlsx.format_set_border(format, LXW_BORDER_THIN);
        xlsx.format_set_border_color(format, 0x2A68D8);
        xlsx.format_set_bg_color(format, 0xFFFFFF);
        xlsx.format_set_unlocked(format);
        break;
    case Look::Kind::total:
        xlsx.format_set_bold(format);
        xlsx.format_set_font_size(format, 13);
        xlsx.format_set_top(format, LXW_BORDER_THIN);
        break;
    case Look::Kind::step:
        xlsx.format_set_font_color(format, 0x59636F);
        xlsx.format_set_font_size(format, 9);
        break;
    case Look::Kind::text:
    case Look::Kind::figure:
        break;
    }
}

std::time_t asTime(Date date)
{
    return std::chrono::system_clock::to_time_t(std::chrono::sys_days(date));
}

Result<std::string> readChecked(const std::string& file, const Workbook& book)
{
    for (const auto& sheet : book.sheets())
        if (!sheet->problem().empty())
            return failed(words::cannotMakeSpreadsheet(sheet->problem()));
    auto bytes = readUpTo(file, maxWorkbook);
    if (!bytes)
        return failed(words::spreadsheetNotReadBack());
    std::vector<std::size_t> cells;
    for (const auto& sheet : book.sheets())
        cells.push_back(sheet->cells());
    if (!isWhole(*bytes, cells))
        return failed(words::noRoomForSpreadsheet());
    return std::move(*bytes);
}

} // namespace

Workbook::Workbook(const XlsxLibrary& xlsx, lxw_workbook* book, Say say)
    : xlsx_(xlsx)
    , book_(book)
    , say_(std::move(say))
{
}

SheetWriter& Workbook::add(const std::string& name)
{
    lxw_worksheet* sheet = xlsx_.workbook_add_worksheet(book_, name.c_str());
    xlsx_.worksheet_gridlines(sheet, LXW_HIDE_ALL_GRIDLINES);
    xlsx_.worksheet_set_landscape(sheet);
    xlsx_.worksheet_fit_to_pages(sheet, 1, 0);
    xlsx_.worksheet_set_footer(sheet, ("&L&A&R" + say_(words::pageOfSheet("&P", "&N"))).c_str());
    sheets_.push_back(std::make_unique<SheetWriter>(
        xlsx_, sheet, name, [this](const Look& look) { return formatOf(look); }, say_));
    return *sheets_.back();
}

lxw_format* Workbook::formatOf(const Look& look)
{
    const auto [known, isNew] = formats_.try_emplace(look, nullptr);
    if (!isNew)
        return known->second;
    lxw_format* format = known->second = xlsx_.workbook_add_format(book_);
    decorate(xlsx_, format, look.kind);
    xlsx_.format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    if (look.decimals >= 0)
        xlsx_.format_set_num_format(format, numberFormat(look).c_str());
    if (look.kind == Look::Kind::text)
        xlsx_.format_set_text_wrap(format);
    if (look.indented)
        xlsx_.format_set_indent(format, 1);
    if (look.assumed) {
        xlsx_.format_set_italic(format);
        xlsx_.format_set_bg_color(format, 0xFFF3D6);
    }
    return format;
}

Result<std::string> makeWorkbook(const WorkbookTitle& title, const std::function<void(Workbook&)>& fill, const Say& say)
{
    const XlsxLibrary xlsx = TRY(loadXlsxLibrary());
    const TemporaryFolder folder;
    if (folder.path().empty())
        return failed(words::noTemporaryFolder());
    const std::string file = folder.path() + "/book.xlsx";
    std::string parts = folder.path();
    lxw_workbook_options options{};
    options.tmpdir = parts.data();
    lxw_workbook* made = xlsx.workbook_new_opt(file.c_str(), &options);
    if (!made)
        return failed(words::noMemoryForSpreadsheet());
    std::array<std::string, 3> texts{title.title, title.comments, "Seatwise"};
    lxw_doc_properties properties{};
    properties.title = texts[0].data();
    properties.comments = texts[1].data();
    properties.author = texts[2].data();
    properties.created = asTime(title.made);
    xlsx.workbook_set_properties(made, &properties);
    Workbook book(xlsx, made, say);
    fill(book);
    for (const auto& sheet : book.sheets())
        sheet->fitRows();
    if (const lxw_error error = close(xlsx, made); error != LXW_NO_ERROR)
        return failed(words::cannotWriteSpreadsheet(xlsx.lxw_strerror(error)));
    return readChecked(file, book);
}

} // namespace seatwise::sheets
