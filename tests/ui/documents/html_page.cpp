#include "documents/html_page.h"

#include <stdexcept>

#include <QXmlStreamReader>

namespace seatwise::ui::test {

QString HtmlElement::attribute(const QString& wanted) const
{
    for (const auto& [key, value] : attributes)
        if (key == wanted)
            return value;
    return {};
}

std::vector<HtmlElement> readHtml(const QByteArray& html)
{
    std::vector<HtmlElement> page;
    std::vector<std::size_t> open;
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement: {
            HtmlElement element{reader.name().toString(), {}, {}};
            for (const QXmlStreamAttribute& attribute : reader.attributes())
                element.attributes.emplace_back(attribute.name().toString(), attribute.value().toString());
            open.push_back(page.size());
            page.push_back(std::move(element));
            break;
        }
        case QXmlStreamReader::Characters:
            for (const std::size_t index : open)
                page[index].text += reader.text();
            break;
        case QXmlStreamReader::EndElement:
            open.pop_back();
            break;
        default:
            break;
        }
    }
    if (reader.hasError())
        throw std::runtime_error(reader.errorString().toStdString());
    return page;
}

std::vector<HtmlElement> elementsNamed(const std::vector<HtmlElement>& page, const QString& name)
{
    std::vector<HtmlElement> found;
    for (const HtmlElement& element : page)
        if (element.name == name)
            found.push_back(element);
    return found;
}

QStringList textsOf(const std::vector<HtmlElement>& page, const QString& name)
{
    QStringList texts;
    for (const HtmlElement& element : elementsNamed(page, name))
        texts += element.text.simplified();
    return texts;
}

} // namespace seatwise::ui::test
