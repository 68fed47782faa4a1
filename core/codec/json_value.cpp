#include "codec/json_value.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <utility>

#include <nlohmann/json.hpp>

#include "words/book_words.h"
#include "words/decimal.h"

namespace seatwise {

namespace {

constexpr std::size_t maxExcerptLength = 60;

/// Walks the text for the parser and leaves behind how far it has come, which the parser's events do not tell.
class TrackedIterator
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    TrackedIterator(const char* at, const char** progress)
        : m_at(at)
        , m_progress(progress)
    {
    }

    reference operator*() const { return *m_at; }
    TrackedIterator& operator++()
    {
        *m_progress = ++m_at;
        return *this;
    }
    TrackedIterator operator++(int)
    {
        TrackedIterator before = *this;
        ++*this;
        return before;
    }
    friend bool operator==(const TrackedIterator& a, const TrackedIterator& b) { return a.m_at == b.m_at; }

private:
    const char* m_at;
    const char** m_progress;
};

bool belongsToNumber(char c) noexcept
{
    return isDigit(c) || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
}

/// The parser's reason without its error number, its position and the bytes it had just read, which may be anything.
std::string reasonOf(std::string_view what)
{
    if (const auto end = what.find("] "); end != std::string_view::npos)
        what.remove_prefix(end + 2);
    if (const auto dash = what.find(" - "); dash != std::string_view::npos)
        what.remove_prefix(dash + 3);
    const auto lastRead = what.find("; last read: ");
    if (lastRead == std::string_view::npos)
        return excerpt(what);
    const auto expected = what.rfind("; expected ");
    std::string reason(what.substr(0, lastRead));
    if (expected != std::string_view::npos && expected > lastRead)
        reason += what.substr(expected);
    return reason;
}

/// Builds the tree from the parser's events; stops at the first event it refuses.
class TreeBuilder : public nlohmann::json_sax<nlohmann::json>
{
public:
    TreeBuilder(std::string_view text, int maxNesting)
        : progress(text.data())
        , m_maxNesting(static_cast<std::size_t>(maxNesting))
        , m_begin(text.data())
        , m_counted(text.data())
    {
    }

    bool null() override { return add(JsonValue::Kind::null, "null"); }
    bool boolean(bool value) override { return add(JsonValue::Kind::boolean, value ? "true" : "false"); }
    bool number_integer(std::int64_t) override { return addNumber(); }
    bool number_unsigned(std::uint64_t) override { return addNumber(); }
    bool number_float(double, const std::string&) override { return addNumber(); }
    bool string(std::string& value) override { return add(JsonValue::Kind::text, std::move(value)); }
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(JsonValue::Kind::object); }
    bool start_array(std::size_t) override { return open(JsonValue::Kind::list); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(std::string& name) override
    {
        m_open.back()->members.push_back({std::move(name), lineAt(progress), {}});
        return true;
    }

    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception& error) override
    {
        const bool pastLineEnd = progress > m_begin && progress[-1] == '\n';
        m_problem =
            words::problemOnLine(lineAt(pastLineEnd ? progress - 1 : progress), words::notJson(reasonOf(error.what())));
        return false;
    }

    [[nodiscard]] JsonValue takeRoot() { return std::move(m_root); }
    [[nodiscard]] Message takeProblem() { return std::move(m_problem); }

    const char* progress; ///< the first character the parser has not taken

private:
    int lineAt(const char* place)
    {
        if (place > m_counted) {
            m_line += static_cast<int>(std::count(m_counted, place, '\n'));
            m_counted = place;
            return m_line;
        }
        return m_line - static_cast<int>(std::count(place, m_counted, '\n'));
    }

    JsonValue& slot()
    {
        if (m_open.empty())
            return m_root;
        JsonValue& parent = *m_open.back();
        return parent.kind == JsonValue::Kind::object ? parent.members.back().value : parent.items.emplace_back();
    }

    bool add(JsonValue::Kind kind, std::string text, int line)
    {
        JsonValue& value = slot();
        value.kind = kind;
        value.line = line;
        value.text = std::move(text);
        return true;
    }

    bool add(JsonValue::Kind kind, std::string text) { return add(kind, std::move(text), lineAt(progress)); }

    /// The digits are cut from the file itself: the parser converts them, and with the decimal point of the locale.
    /// It has read one character past the number unless the text ended there.
    bool addNumber()
    {
        const char* end = progress;
        if (!belongsToNumber(end[-1]))
            --end;
        const char* begin = end;
        while (begin > m_begin && belongsToNumber(begin[-1]))
            --begin;
        return add(JsonValue::Kind::number, std::string(begin, end), lineAt(begin));
    }

    bool open(JsonValue::Kind kind)
    {
        if (m_open.size() == m_maxNesting) {
            m_problem = words::problemOnLine(lineAt(progress), words::nestedTooDeep(m_maxNesting));
            return false;
        }
        JsonValue& value = slot();
        value.kind = kind;
        value.line = lineAt(progress);
        m_open.push_back(&value); // stays put: its parent takes no other child until it is closed
        return true;
    }

    bool close()
    {
        m_open.pop_back();
        return true;
    }

    std::size_t m_maxNesting;
    const char* m_begin;
    const char* m_counted;
    int m_line = 1;
    JsonValue m_root;
    std::vector<JsonValue*> m_open;
    Message m_problem;
};

tl::unexpected<JsonProblem> wholeFile(Message message)
{
    return tl::make_unexpected(JsonProblem{"", std::move(message)});
}

} // namespace

const JsonValue* JsonValue::find(std::string_view key) const noexcept
{
    const auto it = std::find_if(members.begin(), members.end(), [key](const JsonMember& m) { return m.key == key; });
    return it == members.end() ? nullptr : &it->value;
}

tl::expected<JsonValue, JsonProblem> parseJson(std::string_view text, int maxNesting)
{
    if (text.size() > maxJsonBytes)
        return wholeFile(words::bookTooLong(text.size(), maxJsonBytes));
    if (text.substr(0, 3) == "\xEF\xBB\xBF")
        return wholeFile(words::problemOnLine(1, words::beginsWithByteOrderMark()));
    if (const auto nul = text.find('\0'); nul != std::string_view::npos) {
        const auto line = 1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(nul), '\n');
        return wholeFile(words::problemOnLine(line, words::holdsNulByte()));
    }
    TreeBuilder builder(text, maxNesting);
    const TrackedIterator begin(text.data(), &builder.progress);
    const TrackedIterator end(text.data() + text.size(), &builder.progress);
    if (!nlohmann::json::sax_parse(begin, end, &builder))
        return wholeFile(builder.takeProblem());
    return builder.takeRoot();
}

Message inWords(const JsonValue& value)
{
    switch (value.kind) {
    case JsonValue::Kind::null:
    case JsonValue::Kind::boolean:
        return words::plain(value.text);
    case JsonValue::Kind::number:
        return words::theNumber(excerpt(value.text));
    case JsonValue::Kind::text:
        return words::quotedText(excerpt(value.text));
    case JsonValue::Kind::list:
        return words::aList();
    case JsonValue::Kind::object:
        return words::anObject();
    }
    return {};
}

std::string excerpt(std::string_view text)
{
    if (text.size() <= maxExcerptLength)
        return std::string(text);
    std::size_t end = maxExcerptLength;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end; // never cut a UTF-8 sequence
    return std::string(text.substr(0, end)) + "…";
}

} // namespace seatwise
