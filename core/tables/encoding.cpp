#include "tables/encoding.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

#include "text/characters.h"

namespace seatwise {

namespace {

constexpr unsigned char firstBeyondAscii = 0x80;
constexpr char brokenByte = '\xFF';

constexpr std::size_t pieceSize = std::size_t{64} * 1024; // turned in one go, so that the room for it stays small

unsigned char byteAt(std::string_view text, std::size_t at)
{
    return static_cast<unsigned char>(text[at]);
}

bool isAscii(std::string_view text)
{
    constexpr std::uint64_t highBits = 0x8080808080808080U;
    std::uint64_t found = 0;
    std::size_t at = 0;
    for (; at + sizeof found <= text.size(); at += sizeof found) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, text.data() + at, sizeof eight);
        found |= eight;
    }
    for (; at < text.size(); ++at)
        found |= byteAt(text, at);
    return (found & highBits) == 0;
}

/// The bytes that a character takes by its first one, or 0 for a byte that begins none.
std::size_t lengthByFirst(unsigned char first)
{
    if (first < firstBeyondAscii)
        return 1;
    if (first >= 0xC2 && first <= 0xDF)
        return 2;
    if (first >= 0xE0 && first <= 0xEF)
        return 3;
    return first >= 0xF0 && first <= 0xF4 ? 4 : 0;
}

/// Whether the bytes from `at` on, as many as there are, may be those of one character.
bool mayContinue(std::string_view text, std::size_t at, std::size_t length)
{
    const unsigned char first = byteAt(text, at);
    for (std::size_t i = 1; i < length && at + i < text.size(); ++i) {
        const unsigned char next = byteAt(text, at + i);
        unsigned char least = 0x80;
        unsigned char most = 0xBF;
        if (i == 1) {
            least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : least;
            most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : most;
        }
        if (next < least || next > most)
            return false;
    }
    return true;
}

/// How far a text is UTF-8.
struct Utf8Count
{
    std::size_t characters = 0; ///< beyond ASCII
    std::size_t broken = 0;     ///< bytes that belong to no character
    std::size_t cutOff = 0;     ///< bytes at the end that begin a character
};

Utf8Count countUtf8(std::string_view text)
{
    Utf8Count count;
    std::size_t at = 0;
    constexpr std::size_t stride = 32;
    while (at < text.size()) {
        if (isAscii(text.substr(at, stride))) {
            at += std::min(stride, text.size() - at);
            continue;
        }
        const std::size_t length = lengthByFirst(byteAt(text, at));
        if (length == 0 || !mayContinue(text, at, length)) {
            ++count.broken;
            ++at;
        } else if (at + length > text.size()) {
            count.cutOff = text.size() - at;
            break;
        } else {
            count.characters += length > 1 ? 1 : 0;
            at += length;
        }
    }
    return count;
}

/// Writes a character and returns the place after it; at most four bytes.
char* writeCharacter(char* to, char32_t code)
{
    const auto byte = [&to](char32_t bits) { *to++ = static_cast<char>(static_cast<unsigned char>(bits)); };
    if (code < 0x80) {
        byte(code);
    } else if (code < 0x800) {
        byte(0xC0 | (code >> 6));
        byte(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        byte(0xE0 | (code >> 12));
        byte(0x80 | ((code >> 6) & 0x3F));
        byte(0x80 | (code & 0x3F));
    } else {
        byte(0xF0 | (code >> 18));
        byte(0x80 | ((code >> 12) & 0x3F));
        byte(0x80 | ((code >> 6) & 0x3F));
        byte(0x80 | (code & 0x3F));
    }
    return to;
}

/// Appends what `write` writes: from a place with room for so many bytes to the end that it returns.
template<class Write>
void appendWritten(std::string& out, std::size_t most, Write write)
{
    const std::size_t before = out.size();
    out.resize(before + most);
    char* const end = write(out.data() + before);
    out.resize(static_cast<std::size_t>(end - out.data()));
}

// What Windows-1252 has in place of Latin-1's controls 0x80 to 0x9F; 0 where it has nothing. Source: Unicode's table
// CP1252.TXT.
constexpr std::array<char16_t, 32> windows1252Characters = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

bool isInWindowsPart(unsigned char byte)
{
    return byte >= 0x80 && byte < 0xA0;
}

Encoding singleByteEncodingOf(std::string_view text)
{
    const bool meansNothing = std::any_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return isInWindowsPart(byte) && windows1252Characters[byte - 0x80U] == 0;
    });
    return meansNothing ? Encoding::latin1 : Encoding::windows1252;
}

/// UTF-16 without a byte order mark, told by its zero bytes, which stand in one half of the pairs only.
Encoding byZeroBytes(std::string_view text)
{
    constexpr std::size_t looked = 1'024;
    std::array<std::size_t, 2> zeros = {0, 0};
    const std::size_t size = std::min(text.size(), looked) / 2 * 2;
    for (std::size_t i = 0; i < size; ++i)
        zeros[i % 2] += text[i] == '\0' ? 1 : 0;
    if (size >= 4 && zeros[0] == 0 && zeros[1] * 4 > size)
        return Encoding::utf16le;
    if (size >= 4 && zeros[1] == 0 && zeros[0] * 4 > size)
        return Encoding::utf16be;
    return Encoding::utf8;
}

char singleByteOf(char32_t code, Encoding encoding)
{
    if (code < 0x80 || (code >= 0xA0 && code <= 0xFF) || (encoding == Encoding::latin1 && code <= 0xFF))
        return static_cast<char>(static_cast<unsigned char>(code));
    if (encoding == Encoding::windows1252 && code > 0xFF) {
        const auto& table = windows1252Characters;
        const auto found = std::find(table.begin(), table.end(), code);
        if (found != table.end())
            return static_cast<char>(static_cast<unsigned char>(0x80 + (found - table.begin())));
    }
    return '?';
}

void appendUnit(std::string& out, char32_t unit, Encoding encoding)
{
    const auto high = static_cast<char>(static_cast<unsigned char>(unit >> 8));
    const auto low = static_cast<char>(static_cast<unsigned char>(unit & 0xFF));
    out += encoding == Encoding::utf16le ? low : high;
    out += encoding == Encoding::utf16le ? high : low;
}

} // namespace

std::string_view toString(Encoding encoding) noexcept
{
    constexpr std::array<std::string_view, 5> names = {"utf-8", "utf-16le", "utf-16be", "windows-1252", "iso-8859-1"};
    return names[static_cast<std::size_t>(encoding)];
}

void TextDecoder::append(std::string& out, std::string_view piece, bool isEnd)
{
    if (!isBegun_)
        piece = begin(piece);
    if (encoding_ == Encoding::utf8)
        return appendUtf8(out, piece, isEnd);
    if (encoding_ != Encoding::utf16le && encoding_ != Encoding::utf16be)
        return appendSingleBytes(out, piece);
    for (; piece.size() > pieceSize; piece.remove_prefix(pieceSize))
        appendUtf16(out, piece.substr(0, pieceSize), false);
    appendUtf16(out, piece, isEnd);
}

/// What the start of a text says of its encoding; the piece without its byte order mark.
std::string_view TextDecoder::begin(std::string_view piece)
{
    isBegun_ = true;
    for (const Encoding marked : {Encoding::utf8, Encoding::utf16le, Encoding::utf16be}) {
        const std::string_view mark = byteOrderMarkOf(marked);
        if (!piece.starts_with(mark))
            continue;
        encoding_ = marked;
        hasByteOrderMark_ = true;
        isKnown_ = true;
        return piece.substr(mark.size());
    }
    encoding_ = byZeroBytes(piece);
    isKnown_ = encoding_ != Encoding::utf8;
    return piece;
}

void TextDecoder::appendUtf8(std::string& out, std::string_view piece, bool isEnd)
{
    if (rest_.empty() && isAscii(piece)) {
        out += piece;
        return;
    }
    const std::string joined = std::exchange(rest_, {}).append(piece);
    const Utf8Count count = countUtf8(joined);
    const std::size_t faults = count.broken + (isEnd ? count.cutOff : 0);
    const bool saysNothing = count.characters == 0 && faults == 0; // a character that is still to come whole
    if (!isKnown_ && faults > count.characters) {
        encoding_ = singleByteEncodingOf(joined);
        isKnown_ = true;
        return appendSingleBytes(out, joined);
    }
    isKnown_ = isKnown_ || !saysNothing;
    foundBroken_ = foundBroken_ || faults > 0;
    const std::size_t kept = isEnd ? 0 : count.cutOff;
    out.append(joined, 0, joined.size() - kept);
    rest_ = joined.substr(joined.size() - kept);
}

void TextDecoder::appendUtf16(std::string& out, std::string_view piece, bool isEnd)
{
    const std::string joined = std::exchange(rest_, {}).append(piece);
    const auto unitAt = [&](std::size_t at) {
        const auto first = static_cast<char32_t>(byteAt(joined, at));
        const auto second = static_cast<char32_t>(byteAt(joined, at + 1));
        return encoding_ == Encoding::utf16le ? first | (second << 8) : (first << 8) | second;
    };
    const auto isHigh = [](char32_t unit) { return unit >= 0xD800 && unit < 0xDC00; };
    const auto isLow = [](char32_t unit) { return unit >= 0xDC00 && unit < 0xE000; };
    const auto breakOff = [this](char* to) {
        foundBroken_ = true;
        *to = brokenByte;
        return to + 1;
    };
    appendWritten(out, joined.size() / 2 * 3 + 1, [&](char* to) {
        std::size_t at = 0;
        while (at + 2 <= joined.size()) {
            const char32_t unit = unitAt(at);
            if (isHigh(unit) && at + 4 > joined.size() && !isEnd)
                break;
            if (isHigh(unit) && at + 4 <= joined.size() && isLow(unitAt(at + 2))) {
                to = writeCharacter(to, 0x10000 + ((unit - 0xD800) << 10) + (unitAt(at + 2) - 0xDC00));
                at += 2;
            } else {
                to = isHigh(unit) || isLow(unit) ? breakOff(to) : writeCharacter(to, unit);
            }
            at += 2;
        }
        if (!isEnd)
            rest_ = joined.substr(at);
        return isEnd && at < joined.size() ? breakOff(to) : to;
    });
}

void TextDecoder::appendSingleBytes(std::string& out, std::string_view piece) const
{
    const auto characterOf = [this](unsigned char byte) {
        const char32_t windows = isInWindowsPart(byte) ? windows1252Characters[byte - 0x80U] : 0;
        return encoding_ == Encoding::windows1252 && windows != 0 ? windows : char32_t{byte};
    };
    for (; !piece.empty(); piece.remove_prefix(std::min(pieceSize, piece.size())))
        appendWritten(out, std::min(pieceSize, piece.size()) * 3, [&](char* to) {
            for (const char c : piece.substr(0, pieceSize))
                to = writeCharacter(to, characterOf(static_cast<unsigned char>(c)));
            return to;
        });
}

void appendEncoded(std::string& out, std::string_view utf8, Encoding encoding)
{
    if (encoding == Encoding::utf8) {
        out += utf8;
        return;
    }
    const bool isWide = encoding == Encoding::utf16le || encoding == Encoding::utf16be;
    forEachCharacter(utf8, [&](const Character& character) {
        const char32_t code = character.code;
        if (!isWide) {
            out += singleByteOf(code, encoding);
        } else if (code < 0x10000) {
            appendUnit(out, code, encoding);
        } else {
            appendUnit(out, 0xD800 + ((code - 0x10000) >> 10), encoding);
            appendUnit(out, 0xDC00 + ((code - 0x10000) & 0x3FF), encoding);
        }
    });
}

std::string_view byteOrderMarkOf(Encoding encoding) noexcept
{
    switch (encoding) {
    case Encoding::utf8:
        return utf8ByteOrderMark;
    case Encoding::utf16le:
        return "\xFF\xFE";
    case Encoding::utf16be:
        return "\xFE\xFF";
    case Encoding::windows1252:
    case Encoding::latin1:
        break;
    }
    return {};
}

} // namespace seatwise
