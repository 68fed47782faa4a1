#pragma once

#include <deque>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <orcus/spreadsheet/factory.hpp>
#include <orcus/spreadsheet/import_interface.hpp>
#include <orcus/spreadsheet/styles.hpp>
#include <orcus/string_pool.hpp>

#include "sheets/workbook.h"

namespace seatwise {

/// How often rows of a sheet stand again below themselves, by their number counted from 0.
using RepeatedRows = std::map<int, int>;

/// The texts that cells share, as liborcus numbers them.
class SharedTexts final : public orcus::spreadsheet::iface::import_shared_strings
{
public:
    [[nodiscard]] std::string_view text(std::size_t id) const
    {
        const std::deque<std::string>& texts = id < firstInline ? texts_ : inlineTexts_;
        const std::size_t at = id < firstInline ? id : id - firstInline;
        return at < texts.size() ? texts[at] : std::string_view();
    }

    /// Adds a text that stood in a cell, and gives the number by which the cell names it.
    std::size_t addInline(std::string text)
    {
        inlineTexts_.push_back(std::move(text));
        return firstInline + inlineTexts_.size() - 1;
    }

    std::size_t append(std::string_view s) override;
    std::size_t add(std::string_view s) override { return append(s); }
    void set_segment_font(std::size_t) override {}
    void set_segment_bold(bool) override {}
    void set_segment_italic(bool) override {}
    void set_segment_font_name(std::string_view) override {}
    void set_segment_font_size(double) override {}
    void set_segment_font_color(orcus::spreadsheet::color_elem_t, orcus::spreadsheet::color_elem_t,
                                orcus::spreadsheet::color_elem_t, orcus::spreadsheet::color_elem_t) override
    {
    }
    void append_segment(std::string_view s) override { segments_ += s; }
    std::size_t commit_segments() override;

private:
    static constexpr std::size_t firstInline = 1'000'000'000; ///< more than a workbook has texts

    std::deque<std::string> texts_;
    std::deque<std::string> inlineTexts_;
    std::string segments_;
};

/// What a workbook says once for all of its sheets.
struct WorkbookContext
{
    SharedTexts texts;
    orcus::string_pool names;
    orcus::spreadsheet::styles styles;
    int firstYear = 1900; ///< of the calendar in which dates are numbers: 1900 or 1904
};

/// Takes the cells of a sheet from liborcus and keeps them as text.
class SheetImport final : public orcus::spreadsheet::iface::import_sheet,
                          public orcus::spreadsheet::iface::import_formula
{
public:
    using Row = orcus::spreadsheet::row_t;
    using Column = orcus::spreadsheet::col_t;

    SheetImport(std::string name, WorkbookContext& context)
        : name_(std::move(name))
        , context_(context)
    {
    }

    [[nodiscard]] const std::string& name() const { return name_; }
    void repeat(RepeatedRows rows) { repeated_ = std::move(rows); }

    /// The cells as text. Fails where they are more than a list has.
    [[nodiscard]] Result<std::string> rows() const;

    // import_sheet
    orcus::spreadsheet::iface::import_formula* get_formula() override { return this; }
    void set_auto(Row row, Column column, std::string_view s) override;
    void set_string(Row row, Column column, orcus::spreadsheet::string_id_t id) override;
    void set_value(Row row, Column column, double value) override;
    void set_bool(Row row, Column column, bool value) override;
    void set_date_time(Row row, Column column, int year, int month, int day, int hour, int minute,
                       double second) override;
    void set_format(Row row, Column column, std::size_t format) override;
    void set_format(Row firstRow, Column firstColumn, Row lastRow, Column lastColumn, std::size_t format) override;
    void set_column_format(Column, Column, std::size_t) {} // override since 0.18
    void set_row_format(Row, std::size_t) {}               // override since 0.18
    void fill_down_cells(Row row, Column column, Row count) override;
    [[nodiscard]] orcus::spreadsheet::range_size_t get_sheet_size() const override;

    // import_formula: only the result that is kept with it counts
    void set_position(Row row, Column column) override;
    void set_formula(orcus::spreadsheet::formula_grammar_t, std::string_view) override {}
    void set_shared_formula_index(std::size_t) override {}
    void set_result_string(std::string_view value) override { setText(row_, column_, std::string(value)); }
    void set_result_value(double value) override { set_value(row_, column_, value); }
    void set_result_bool(bool value) override { set_bool(row_, column_, value); }
    void set_result_empty() override {}
    void commit() override {}

private:
    struct Cell
    {
        Row row = 0;
        Column column = 0;
        bool isNumber = false;
        double number = 0;
        std::string text;
    };
    using Place = std::pair<Row, Column>;

    void setText(Row row, Column column, std::string text);
    void keep(Cell cell);
    [[nodiscard]] bool isDate(const Cell& cell) const;
    void appendCell(std::string& out, const Cell& cell) const;

    std::string name_;
    WorkbookContext& context_;
    std::vector<Cell> cells_;
    std::map<Place, std::size_t> formats_; ///< of the cells that have one of their own
    RepeatedRows repeated_;
    Row row_ = 0;
    Column column_ = 0;
    bool isTooLarge_ = false;
};

} // namespace seatwise
