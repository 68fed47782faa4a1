#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace seatwise {

/// A property of a vCard: "item1.ADR;TYPE=work:;;Elm Street 1;…".
struct CardProperty
{
    std::size_t line = 1;                ///< of the text, on which it begins, counted from 1
    std::string name;                    ///< in capitals, without its group
    std::vector<std::string> parameters; ///< each as it stands: "TYPE=work", or "WORK" of version 2.1
    std::string value;                   ///< in UTF-8, its escapes as they stand
};

/// The value of a parameter without quotes; empty where there is none.
[[nodiscard]] std::string parameterOf(const CardProperty& property, std::string_view name);

/// Whether a parameter says so: "TYPE=work,pref", "TYPE=WORK;TYPE=PREF" and the bare "WORK" say work.
[[nodiscard]] bool says(const CardProperty& property, std::string_view word);

/// Reads the properties of vCards one by one: folded lines are put together, also within a character, and so are soft
/// line ends of quoted-printable values, which are decoded. Each value is decoded by what its bytes are, whatever the
/// card says of its character set, which is wrong often enough: UTF-8 where they are UTF-8, else Windows-1252. Lines
/// end with CR LF, LF or CR. Holds a reference to the text.
class CardLines
{
public:
    explicit CardLines(std::string_view text)
        : rest_(text)
    {
    }

    /// The next property; nothing at the end. A line that is none has no name, and the line as its value.
    [[nodiscard]] std::optional<CardProperty> next();

private:
    [[nodiscard]] std::string_view takeLine();
    [[nodiscard]] std::string unfolded();

    std::string_view rest_;
    std::size_t line_ = 1;
};

/// A value without the escapes of text: "\n" is a line end; of "\,", "\;" and "\\" the mark stays.
[[nodiscard]] std::string unescaped(std::string_view value);

/// The parts of a value that semicolons separate, each unescaped.
[[nodiscard]] std::vector<std::string> partsOfValue(std::string_view value);

} // namespace seatwise
