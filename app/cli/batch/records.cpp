#include "cli/batch/records.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>

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

/// Has the top bit set in the first zero byte of a word, and in none before it.
constexpr std::uint64_t zeroBytes(std::uint64_t word)
{
    return (word - 0x0101010101010101U) & ~word & 0x8080808080808080U;
}

constexpr std::uint64_t eightTimes(char c)
{
    return static_cast<unsigned char>(c) * std::uint64_t{0x0101010101010101U};
}

/// The comma or line end at which an unquoted field ends. Eight bytes at a time: most fields are shorter, and end
/// without a branch that the processor has to guess.
const char* endOfField(const char* at, const char* end)
{
    if constexpr (std::endian::native == std::endian::little) {
        for (; end - at >= 8; at += 8) {
            std::uint64_t word = 0;
            std::memcpy(&word, at, sizeof word);
            const std::uint64_t hits = zeroBytes(word ^ eightTimes(',')) | zeroBytes(word ^ eightTimes('\n'));
            if (hits != 0)
                return at + std::countr_zero(hits) / 8;
        }
    }
    return std::find_if(at, end, endsField);
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
    record = {};
    for (;;) {
        const bool isQuoted = at_ != end_ && *at_ == '"';
        const std::string_view text = isQuoted ? quotedField(record) : plainField();
        if (record.columns < batchColumnCount)
            record.fields[record.columns] = text;
        ++record.columns;
        if (at_ == end_ || *at_++ == '\n')
            return true;
    }
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
    at_ = endOfField(start, end_);
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
