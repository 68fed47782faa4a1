#include <algorithm>
#include <string>

#include "words/iso_date.h"
#include "words/message.h"

namespace seatwise {

namespace {

/// Appends plain decimal text with a comma before every third digit of its whole part.
void appendGrouped(std::string& out, std::string_view plain)
{
    const std::size_t whole = std::min(plain.find('.'), plain.size());
    const std::size_t first = whole % 3 == 0 ? std::min<std::size_t>(3, whole) : whole % 3;
    out.append(plain.substr(0, first));
    for (std::size_t i = first; i < whole; i += 3)
        out.append(1, ',').append(plain.substr(i, 3));
    out.append(plain.substr(whole));
}

void append(std::string& out, const Decimal& figure, ArgumentKind kind)
{
    const std::string text = plainText(figure);
    std::string_view plain = text;
    if (plain.front() == '-') {
        out += "−";
        plain.remove_prefix(1);
    }
    const std::string_view currency(figure.currency.data(), figure.currency.size());
    if (kind == ArgumentKind::amount)
        out.append(currency == "USD" ? "$" : currency).append(currency == "USD" ? "" : " ");
    if (kind == ArgumentKind::number)
        out += plain;
    else
        appendGrouped(out, plain);
    if (kind == ArgumentKind::percent)
        out += " %";
}

void append(std::string& out, const Argument& argument, ArgumentKind kind)
{
    if (const auto* const text = std::get_if<std::string>(&argument))
        out += *text;
    else if (const auto* const figure = std::get_if<Decimal>(&argument))
        append(out, *figure, kind);
    else if (const auto* const date = std::get_if<std::chrono::year_month_day>(&argument))
        appendIso(out, *date);
    else
        for (const Message& message : std::get<std::vector<Message>>(argument)) {
            if (&message != &std::get<std::vector<Message>>(argument).front())
                out += kind == ArgumentKind::sum ? " + " : ", ";
            out += message.english();
        }
}

bool isOne(const Argument& argument)
{
    const auto* const figure = std::get_if<Decimal>(&argument);
    if (!figure)
        return false;
    Wide one = 1;
    for (int i = 0; i < figure->places; ++i)
        one *= 10;
    return figure->units == one;
}

} // namespace

std::string Message::english() const
{
    if (!kept_.empty() || empty())
        return kept_;
    const bool one = !wording_->one.empty() && isOne(arguments_.front());
    const std::string_view text = one ? wording_->one : wording_->english;
    std::string out;
    out.reserve(text.size() + arguments_.size() * 12);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char place = text[i] == '%' && i + 1 < text.size() ? text[i + 1] : '\0';
        const bool isPlace = place >= '1' && place <= '9';
        if (!isPlace) {
            out += text[i];
            continue;
        }
        const auto index = static_cast<std::size_t>(place - '1');
        append(out, arguments_.at(index), wording_->arguments[index]);
        ++i;
    }
    return out;
}

std::string inEnglish(const Decimal& figure, ArgumentKind kind)
{
    std::string out;
    append(out, figure, kind);
    return out;
}

std::vector<std::string> inEnglish(const std::vector<Message>& messages)
{
    std::vector<std::string> texts;
    texts.reserve(messages.size());
    for (const Message& message : messages)
        texts.push_back(message.english());
    return texts;
}

} // namespace seatwise
