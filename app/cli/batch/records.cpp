#include "cli/batch/records.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace seatwise::cli {

namespace {

/// What is known of CSV text after its last byte.
struct Scan
{
    std::size_t wholeRows = 0; ///< length up to the last line end outside quotes
    bool insideQuotes = false;
};

Scan scan(std::string_view text)
{
    Scan state;
    bool fieldStart = true;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (state.insideQuotes) {
            // The first of two quotes seems to close the field; the second then opens it again.
            state.insideQuotes = c != '"';
            fieldStart = c == '"' && at + 1 < text.size() && text[at + 1] == '"';
            continue;
        }
        state.insideQuotes = fieldStart && c == '"';
        fieldStart = c == ',' || c == '\n';
        if (c == '\n')
            state.wholeRows = at + 1;
    }
    return state;
}

bool endsField(char c)
{
    return c == ',' || c == '\n';
}

/// As much of a text as is looked at in one go.
constexpr std::ptrdiff_t glance = 64;

/// A bit for each byte of a glance that may end a field: commas, line ends, quotes and whatever else is not above them.
std::uint64_t possibleEnds(const char* at)
{
    std::uint64_t bits = 0;
#ifdef __SSE2__
    const __m128i comma = _mm_set1_epi8(',');
    for (int i = 0; i < glance; i += 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at + i));
        const int found = _mm_movemask_epi8(_mm_cmpeq_epi8(_mm_min_epu8(bytes, comma), bytes));
        bits |= std::uint64_t{static_cast<std::uint16_t>(found)} << i;
    }
#else
    for (int i = 0; i < glance; ++i)
        bits |= std::uint64_t{static_cast<unsigned char>(at[i]) <= ','} << i;
#endif
    return bits;
}

bool isPartOfField(char c)
{
    return c != ',' && c != '\n' && c != '\r' && c != '"';
}

bool hasQuotes(std::string_view text)
{
    return text.find('"') != std::string_view::npos;
}

} // namespace

bool Records::next(Record& record)
{
    skipEmptyLines();
    if (at_ == end_)
        return false;
    if (plainRow(record))
        return true;
    record.columns = 0;
    record.malformed = false;
    for (;;) {
        const bool isQuoted = at_ != end_ && *at_ == '"';
        const std::string_view text = isQuoted ? quotedField(record) : plainField();
        if (record.columns < batchColumnCount)
            record.fields[record.columns] = text;
        ++record.columns;
        if (at_ == end_ || *at_++ == '\n')
            break;
    }
    for (std::size_t missing = record.columns; missing < batchColumnCount; ++missing)
        record.fields[missing] = {};
    return true;
}

/// Reads a short row of the usual kind: four columns and nothing that was ever in quotes. All its ends are found at
/// once, while one that is searched for from the other makes the processor wait.
bool Records::plainRow(Record& record)
{
    if (end_ - at_ < glance)
        return false;
    std::uint64_t ends = possibleEnds(at_);
    const char* start = at_;
    for (std::size_t column = 0; column < batchColumnCount; ++column) {
        while (ends != 0 && isPartOfField(at_[std::countr_zero(ends)]))
            ends &= ends - 1;
        const bool isLast = column + 1 == batchColumnCount;
        if (ends == 0 || at_[std::countr_zero(ends)] != (isLast ? '\n' : ','))
            return false;
        const char* const end = at_ + std::countr_zero(ends);
        record.fields[column] = {start, static_cast<std::size_t>(end - start)};
        start = end + 1;
        ends &= ends - 1;
    }
    at_ = start;
    record.columns = batchColumnCount;
    record.malformed = false;
    return true;
}

void Records::skipEmptyLines()
{
    while (at_ != end_) {
        const bool carriageReturn = *at_ == '\r' && at_ + 1 != end_ && at_[1] == '\n';
        if (*at_ != '\n' && !carriageReturn)
            return;
        at_ += carriageReturn ? 2 : 1;
    }
}

/// Leaves the position at the comma or line end that ends the field, as quotedField() does.
std::string_view Records::plainField()
{
    const char* const start = at_;
    at_ = std::find_if(start, end_, endsField);
    const bool carriageReturn = at_ != start && at_[-1] == '\r' && (at_ == end_ || *at_ == '\n');
    return {start, static_cast<std::size_t>(at_ - start - (carriageReturn ? 1 : 0))};
}

std::string_view Records::quotedField(Record& record)
{
    const char* start = ++at_;
    std::string* joined = nullptr; // only a field with doubled quotes is copied
    std::string_view text;
    for (;;) {
        const char* const quote = std::find(at_, end_, '"');
        text = {start, static_cast<std::size_t>(quote - start)};
        at_ = quote == end_ ? end_ : quote + 1;
        if (at_ == end_ || *at_ != '"')
            break;
        if (!joined) {
            joined = &unquoted_[std::min(record.columns, batchColumnCount - 1)];
            joined->clear();
        }
        joined->append(text).push_back('"');
        start = ++at_;
    }
    if (joined)
        text = joined->append(text);
    const char* const afterQuote = at_;
    at_ = std::find_if(afterQuote, end_, endsField);
    const std::string_view after(afterQuote, static_cast<std::size_t>(at_ - afterQuote));
    record.malformed = record.malformed || !(after.empty() || (after == "\r" && (at_ == end_ || *at_ == '\n')));
    return text;
}

std::size_t lengthOfWholeRows(std::string_view text)
{
    if (hasQuotes(text))
        return scan(text).wholeRows;
    const std::size_t last = text.rfind('\n');
    return last == std::string_view::npos ? 0 : last + 1;
}

bool endsInsideQuotes(std::string_view text)
{
    return hasQuotes(text) && scan(text).insideQuotes;
}

} // namespace seatwise::cli
