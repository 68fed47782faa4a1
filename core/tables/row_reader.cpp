#include "tables/row_reader.h"

#include <algorithm>
#include <bit>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace seatwise {

namespace {

/// As much of a text as is looked at in one go.
constexpr std::ptrdiff_t glance = 64;

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

/// A bit for each byte of a glance that ends a cell or is a quote.
std::uint64_t marksAt(const char* at, char separator)
{
    std::uint64_t bits = 0;
#ifdef __SSE2__
    const __m128i separators = _mm_set1_epi8(separator);
    const __m128i lineFeeds = _mm_set1_epi8('\n');
    const __m128i returns = _mm_set1_epi8('\r');
    const __m128i quotes = _mm_set1_epi8('"');
    for (int i = 0; i < glance; i += 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at + i));
        const __m128i ends = _mm_or_si128(_mm_cmpeq_epi8(bytes, lineFeeds), _mm_cmpeq_epi8(bytes, returns));
        const __m128i others = _mm_or_si128(_mm_cmpeq_epi8(bytes, separators), _mm_cmpeq_epi8(bytes, quotes));
        const int found = _mm_movemask_epi8(_mm_or_si128(ends, others));
        bits |= std::uint64_t{static_cast<std::uint16_t>(found)} << i;
    }
#else
    for (int i = 0; i < glance; ++i)
        bits |= std::uint64_t{at[i] == separator || isLineEnd(at[i]) || at[i] == '"'} << i;
#endif
    return bits;
}

} // namespace

RowReader::RowReader(std::string_view text, char separator, std::size_t line, End end)
    : at_(text.data())
    , end_(text.data() + text.size())
    , separator_(separator)
    , endsAnywhere_(end == End::anywhere)
    , line_(line)
{
}

bool RowReader::next(TableRow& row)
{
    skipEmptyLines();
    row.line = line_;
    row.cells.clear();
    row.fault = RowFault::none;
    row.quotedCells = 0;
    return at_ != end_ && (plainRow(row) || anyRow(row));
}

void RowReader::skipEmptyLines()
{
    while (at_ != end_ && isLineEnd(*at_))
        if (!endLine())
            return;
}

/// Passes the line end at the position; false where the text may end within it.
bool RowReader::endLine()
{
    const bool isReturn = *at_ == '\r';
    if (isReturn && at_ + 1 == end_ && endsAnywhere_)
        return false;
    at_ += isReturn && at_ + 1 != end_ && at_[1] == '\n' ? 2 : 1;
    ++line_;
    return true;
}

/// Reads a row without quotes. Its marks are found many at once, while one that is searched for from the other makes
/// the processor wait.
bool RowReader::plainRow(TableRow& row)
{
    const char* start = at_;
    for (const char* from = at_; end_ - from > glance; from += glance) {
        for (std::uint64_t marks = marksAt(from, separator_); marks != 0; marks &= marks - 1) {
            const char* const mark = from + std::countr_zero(marks);
            if (*mark == '"') {
                row.cells.clear();
                return false;
            }
            row.cells.emplace_back(start, static_cast<std::size_t>(mark - start));
            start = mark + 1;
            if (*mark == separator_)
                continue;
            at_ = *mark == '\r' && mark[1] == '\n' ? mark + 2 : mark + 1;
            ++line_;
            return true;
        }
    }
    row.cells.clear();
    return false;
}

bool RowReader::anyRow(TableRow& row)
{
    const char* const start = at_;
    unquotedUsed_ = 0;
    while (true) {
        switch (cell(row)) {
        case Cell::whole:
            break;
        case Cell::open:
            lineWithOpenQuote(row, start);
            return true;
        case Cell::incomplete:
            at_ = start;
            line_ = row.line;
            return false;
        }
        if (at_ == end_ && !endsAnywhere_)
            return true;
        if (at_ != end_ && *at_ == separator_) {
            ++at_;
            continue;
        }
        if (at_ != end_ && endLine())
            return true;
        at_ = start;
        line_ = row.line;
        return false;
    }
}

/// Reads a cell and stops at what ends it.
RowReader::Cell RowReader::cell(TableRow& row)
{
    const char* const text = std::find_if(at_, end_, [](char c) { return c != ' '; });
    if (text != end_ && *text == '"')
        return quotedCell(row, text);
    const char* const start = at_;
    at_ = std::find_if(at_, end_, [this](char c) { return endsCell(c); });
    row.cells.emplace_back(start, static_cast<std::size_t>(at_ - start));
    return Cell::whole;
}

RowReader::Cell RowReader::quotedCell(TableRow& row, const char* quote)
{
    const auto openAt = [](TableRow& in) {
        in.faultCell = in.cells.size();
        return Cell::open;
    };
    const bool isLong = end_ - quote > static_cast<std::ptrdiff_t>(maxQuotedCellLength);
    const char* const limit = isLong ? quote + maxQuotedCellLength : end_;
    const char* start = quote + 1;
    std::string* joined = nullptr;
    std::string_view text;
    while (true) {
        const char* const closing = std::find(start, limit, '"');
        if (closing == limit)
            return limit == end_ && endsAnywhere_ ? Cell::incomplete : openAt(row);
        text = {start, static_cast<std::size_t>(closing - start)};
        start = closing + 1;
        if (start == end_ && endsAnywhere_)
            return Cell::incomplete;
        if (start == end_ || *start != '"')
            break;
        if (!joined) {
            if (unquotedUsed_ == unquoted_.size())
                unquoted_.emplace_back();
            joined = &unquoted_[unquotedUsed_++];
            joined->clear();
        }
        joined->append(text).push_back('"');
        ++start;
    }
    if (joined)
        text = joined->append(text);
    at_ = std::find_if(start, end_, [this](char c) { return endsCell(c); });
    const bool isFollowed = std::any_of(start, at_, [](char c) { return c != ' '; });
    const bool hasLineEnd = std::any_of(quote, start, isLineEnd);
    if (isFollowed && hasLineEnd) // it is the next quote of the text, which opens another cell
        return openAt(row);
    if (isFollowed && row.fault == RowFault::none) {
        row.fault = RowFault::textAfterQuote;
        row.faultCell = row.cells.size();
    }
    for (const char* c = quote; hasLineEnd && c != start; ++c)
        line_ += *c == '\n' || (*c == '\r' && c[1] != '\n') ? 1 : 0;
    if (row.cells.size() < 64)
        row.quotedCells |= std::uint64_t{1} << row.cells.size();
    row.cells.push_back(text);
    return Cell::whole;
}

/// Ends the row with the line it begins on, so that the lines after it are read as if the quote were not there.
void RowReader::lineWithOpenQuote(TableRow& row, const char* start)
{
    row.fault = RowFault::openQuote;
    row.cells.clear();
    row.quotedCells = 0;
    line_ = row.line;
    at_ = start;
    while (true) {
        const char* const from = at_;
        at_ = std::find_if(at_, end_, [this](char c) { return endsCell(c); });
        row.cells.emplace_back(from, static_cast<std::size_t>(at_ - from));
        if (at_ == end_ || *at_ != separator_)
            break;
        ++at_;
    }
    if (at_ == end_)
        return;
    at_ += *at_ == '\r' && at_ + 1 != end_ && at_[1] == '\n' ? 2 : 1;
    ++line_;
}

std::size_t lengthOfWholeRows(std::string_view text, char separator)
{
    if (text.find('"') == std::string_view::npos) {
        // A return at the very end may be the first half of a line end.
        const std::size_t last = text.find_last_of("\r\n");
        const bool isHalf = last != std::string_view::npos && text[last] == '\r' && last + 1 == text.size();
        if (last == std::string_view::npos || (isHalf && last == 0))
            return 0;
        if (!isHalf)
            return last + 1;
        const std::size_t before = text.find_last_of("\r\n", last - 1);
        return before == std::string_view::npos ? 0 : before + 1;
    }
    RowReader reader(text, separator, 1, RowReader::End::anywhere);
    TableRow row;
    while (reader.next(row)) {
    }
    return text.size() - reader.rest().size();
}

} // namespace seatwise
