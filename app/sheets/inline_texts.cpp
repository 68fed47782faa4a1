#include "sheets/inline_texts.h"

#include <algorithm>

#include <orcus/parser_global.hpp>
#include <orcus/sax_parser.hpp>

#include "sheets/orcus_versions.h"
#include "sheets/unpacked.h"
#include "words/files_words.h"

namespace seatwise {

namespace {

constexpr std::string_view sheetFolder = "xl/worksheets/";
constexpr std::string_view inlineText = "inlineStr";

/// A part of a text and what takes its place.
struct Edit
{
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string with;
};

/// Finds what has to change in a sheet: the type of a cell with a text in it, and the text. Source: ECMA-376, part 1,
/// 18.3.1.4 and 18.3.1.53.
class InlineTexts : public orcus::sax_handler
{
public:
    InlineTexts(std::string_view xml, SharedTexts& texts)
        : xml_(xml)
        , texts_(texts)
    {
    }

    void attribute(const orcus::sax::parser_attribute& found)
    {
        if (found.name == "t" && found.value == inlineText && !found.transient)
            type_ = static_cast<std::size_t>(found.value.data() - xml_.data());
    }

    void start_element(const orcus::sax::parser_element& element)
    {
        if (element.name == "c" && type_ != 0)
            edits_.push_back({type_, type_ + inlineText.size(), "s"});
        if (element.name == "c")
            isInline_ = type_ != 0;
        if (element.name == "is" && isInline_)
            begin_ = static_cast<std::size_t>(element.begin_pos);
        isText_ = element.name == "t";
        isSpoken_ = isSpoken_ || element.name == "rPh"; // how the text is pronounced
        type_ = 0;
    }

    void characters(std::string_view text, bool)
    {
        if (begin_ != 0 && isText_ && !isSpoken_)
            text_ += text;
    }

    void end_element(const orcus::sax::parser_element& element)
    {
        isText_ = false;
        isSpoken_ = isSpoken_ && element.name != "rPh";
        if (element.name != "is" || begin_ == 0)
            return;
        const std::string prefix = element.ns.empty() ? std::string() : std::string(element.ns) + ':';
        edits_.push_back({begin_, static_cast<std::size_t>(element.end_pos),
                          '<' + prefix + "v>" + std::to_string(texts_.addInline(text_)) + "</" + prefix + "v>"});
        text_.clear();
        begin_ = 0;
    }

    [[nodiscard]] std::string edited() const
    {
        std::string out;
        std::size_t at = 0;
        for (const Edit& edit : edits_) {
            out.append(xml_.substr(at, edit.begin - at)).append(edit.with);
            at = edit.end;
        }
        return out.append(xml_.substr(at));
    }

private:
    std::string_view xml_;
    SharedTexts& texts_;
    std::vector<Edit> edits_;
    std::string text_;
    std::size_t type_ = 0;  ///< where the element's type stands, if it is that of a text within its cell
    std::size_t begin_ = 0; ///< of the text that is being read
    bool isInline_ = false;
    bool isText_ = false;
    bool isSpoken_ = false;
};

} // namespace

bool hasInlineTexts(std::string_view workbook, const std::vector<ZipEntry>& entries)
{
    Unpacked files(workbook);
    return std::any_of(entries.begin(), entries.end(), [&](const ZipEntry& entry) {
        return entry.name.starts_with(sheetFolder) && files.read(entry.name) &&
               files.contents().find(inlineText) != std::string_view::npos;
    });
}

Result<std::string> withSharedTexts(std::string_view workbook, const std::vector<ZipEntry>& entries, SharedTexts& texts)
{
    Unpacked files(workbook);
    ZipWriter written;
    for (const ZipEntry& entry : entries) {
        if (!files.read(entry.name))
            return failed(words::partNotUnpacked(entry.name));
        const std::string_view contents = files.contents();
        if (!entry.name.starts_with(sheetFolder) || contents.find(inlineText) == std::string_view::npos) {
            written.add(entry.name, contents);
            continue;
        }
        InlineTexts found(contents, texts);
        parseXml(contents, found);
        written.add(entry.name, found.edited());
    }
    return std::move(written).bytes();
}

} // namespace seatwise
