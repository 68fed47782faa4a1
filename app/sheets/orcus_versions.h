#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include <orcus/exception.hpp>
#include <orcus/sax_parser.hpp>
#include <orcus/zip_archive.hpp>

namespace seatwise {

// What liborcus 0.17 of Debian 12 and its later versions, 0.19 in Debian 13, do by different calls.

/// Unpacks a file of an orcus::zip_archive; false where it cannot be.
template<class Archive>
[[nodiscard]] bool unpack(const Archive& archive, const std::string& name, std::vector<unsigned char>& contents)
{
    if constexpr (requires { archive.read_file_entry(name, contents); }) {
        return archive.read_file_entry(name, contents);
    } else {
        try {
            contents = archive.read_file_entry(name);
        } catch (const orcus::zip_error&) {
            return false;
        }
        return true;
    }
}

/// Tells a handler what an XML text holds. Throws what liborcus throws for text that is no XML.
template<class Handler>
void parseXml(std::string_view xml, Handler& handler)
{
    using Parser = orcus::sax_parser<Handler>;
    if constexpr (std::is_constructible_v<Parser, std::string_view, Handler&>)
        Parser(xml, handler).parse();
    else
        Parser(xml.data(), xml.size(), handler).parse();
}

/// The text of a style; empty where there is none.
[[nodiscard]] inline std::string_view textOf(std::optional<std::string_view> text)
{
    return text.value_or(std::string_view());
}

} // namespace seatwise
