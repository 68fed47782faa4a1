#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace seatwise {

/// How the bytes of a text stand for its characters.
enum class Encoding : std::uint8_t { utf8, utf16le, utf16be, windows1252, latin1 };

/// "utf-8", "utf-16le", "utf-16be", "windows-1252", "iso-8859-1".
[[nodiscard]] std::string_view toString(Encoding encoding) noexcept;

inline constexpr std::string_view utf8ByteOrderMark = "\xEF\xBB\xBF";

/// Turns the bytes of a text into UTF-8, piece by piece. A byte order mark tells the encoding, or the zero bytes of
/// UTF-16; else the first piece with a byte beyond ASCII does: UTF-8 where that piece is UTF-8, or more of its
/// characters are than are not; otherwise Windows-1252, or Latin-1 where a byte has no meaning in that. Until then a
/// text counts as UTF-8, which ASCII is.
class TextDecoder
{
public:
    /// Appends a piece as UTF-8, without its byte order mark. `isEnd` with the last piece: what is cut off there is
    /// broken. A piece may end within a character, which comes with the next one. Broken characters come as bytes
    /// that isUtf8() (text/characters.h) denies.
    void append(std::string& out, std::string_view piece, bool isEnd);

    [[nodiscard]] Encoding encoding() const noexcept { return encoding_; }
    [[nodiscard]] bool hasByteOrderMark() const noexcept { return hasByteOrderMark_; }
    /// Whether a character was broken in what was appended so far.
    [[nodiscard]] bool foundBroken() const noexcept { return foundBroken_; }

private:
    [[nodiscard]] std::string_view begin(std::string_view piece);
    void appendUtf8(std::string& out, std::string_view piece, bool isEnd);
    void appendUtf16(std::string& out, std::string_view piece, bool isEnd);
    void appendSingleBytes(std::string& out, std::string_view piece) const;

    Encoding encoding_ = Encoding::utf8;
    bool isBegun_ = false;
    bool isKnown_ = false;
    bool hasByteOrderMark_ = false;
    bool foundBroken_ = false;
    std::string rest_; ///< the start of a character that the piece before cut off
};

/// Appends UTF-8 in another encoding. A character that Windows-1252 or Latin-1 lacks becomes a question mark.
void appendEncoded(std::string& out, std::string_view utf8, Encoding encoding);

/// The byte order mark of an encoding: three bytes, two, or none.
[[nodiscard]] std::string_view byteOrderMarkOf(Encoding encoding) noexcept;

} // namespace seatwise
