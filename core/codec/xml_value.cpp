#include "codec/xml_value.h"

#include <algorithm>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <expat.h>

#include "words/book_words.h"
#include "words/exchange_words.h"

namespace seatwise {

namespace {

struct XmlElement
{
    std::string name;
    JsonValue value;
};

std::string withoutSpacesAround(const std::string& text)
{
    constexpr const char* spaces = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(spaces);
    return begin == std::string::npos ? std::string() : text.substr(begin, text.find_last_not_of(spaces) - begin + 1);
}

/// Adds what an element holds; the second of one name makes a list of them.
void addMember(JsonValue& parent, std::string name, JsonValue value)
{
    const auto known = std::find_if(parent.members.begin(), parent.members.end(),
                                    [&name](const JsonMember& member) { return member.key == name; });
    const int line = value.line;
    if (known == parent.members.end()) {
        parent.members.push_back({std::move(name), line, std::move(value)});
        return;
    }
    if (known->value.kind != JsonValue::Kind::list) {
        JsonValue list;
        list.kind = JsonValue::Kind::list;
        list.line = known->value.line;
        list.items.push_back(std::move(known->value));
        known->value = std::move(list);
    }
    known->value.items.push_back(std::move(value));
}

/// Builds the tree from the parser's events; stops at the first one that it refuses.
class XmlTree
{
public:
    [[nodiscard]] tl::expected<JsonValue, JsonProblem> read(std::string_view text)
    {
        XML_SetUserData(parser_.get(), this);
        XML_SetElementHandler(parser_.get(), &XmlTree::begin, &XmlTree::end);
        XML_SetCharacterDataHandler(parser_.get(), &XmlTree::characters);
        XML_SetStartDoctypeDeclHandler(parser_.get(), &XmlTree::documentType);
        const auto status = XML_Parse(parser_.get(), text.data(), static_cast<int>(text.size()), XML_TRUE);
        if (status == XML_STATUS_OK)
            return std::move(root_);
        if (problem_.empty())
            problem_ = words::notXml(XML_ErrorString(XML_GetErrorCode(parser_.get())));
        return tl::make_unexpected(JsonProblem{"", words::problemOnLine(line(), std::move(problem_))});
    }

private:
    static XmlTree& of(void* tree) { return *static_cast<XmlTree*>(tree); }

    static void XMLCALL begin(void* tree, const XML_Char* name, const XML_Char** attributes)
    {
        of(tree).open(name, attributes);
    }
    static void XMLCALL end(void* tree, const XML_Char* /*name*/) { of(tree).close(); }
    static void XMLCALL characters(void* tree, const XML_Char* text, int length)
    {
        if (!of(tree).open_.empty())
            of(tree).open_.back().value.text.append(text, static_cast<std::size_t>(length));
    }
    static void XMLCALL documentType(void* tree, const XML_Char*, const XML_Char*, const XML_Char*, int)
    {
        of(tree).stop(words::documentTypeInXml());
    }

    [[nodiscard]] int line() const { return static_cast<int>(XML_GetCurrentLineNumber(parser_.get())); }

    void stop(Message problem)
    {
        problem_ = std::move(problem);
        XML_StopParser(parser_.get(), XML_FALSE);
    }

    void open(const XML_Char* name, const XML_Char** attributes)
    {
        if (open_.size() == maxXmlNesting)
            return stop(words::nestedTooDeep(maxXmlNesting));
        XmlElement element{name, {}};
        element.value.line = line();
        for (; *attributes; attributes += 2) {
            const std::string_view attribute = attributes[0];
            if (attribute.find(':') != std::string_view::npos || attribute == "xmlns")
                continue; // of XML itself
            JsonValue value;
            value.kind = JsonValue::Kind::text;
            value.line = line();
            value.text = attributes[1];
            addMember(element.value, std::string(attribute), std::move(value));
        }
        open_.push_back(std::move(element));
    }

    void close()
    {
        if (open_.empty())
            return;
        XmlElement element = std::move(open_.back());
        open_.pop_back();
        JsonValue& value = element.value;
        value.kind = value.members.empty() ? JsonValue::Kind::text : JsonValue::Kind::object;
        value.text = value.members.empty() ? withoutSpacesAround(value.text) : std::string();
        if (!open_.empty())
            return addMember(open_.back().value, std::move(element.name), std::move(value));
        root_.kind = JsonValue::Kind::object;
        addMember(root_, std::move(element.name), std::move(value));
    }

    static constexpr std::size_t maxXmlNesting = maxJsonNesting;

    std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> parser_{XML_ParserCreate(nullptr), &XML_ParserFree};
    std::vector<XmlElement> open_;
    JsonValue root_;
    Message problem_;
};

} // namespace

tl::expected<JsonValue, JsonProblem> parseXml(std::string_view text)
{
    if (text.size() > maxJsonBytes)
        return tl::make_unexpected(JsonProblem{"", words::bookTooLong(text.size(), maxJsonBytes)});
    return XmlTree().read(text);
}

} // namespace seatwise
