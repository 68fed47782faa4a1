#pragma once

#include <utility>
#include <vector>

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace seatwise::ui::test {

/// An element of a page with the text in it and below it.
struct HtmlElement
{
    QString name;
    std::vector<std::pair<QString, QString>> attributes;
    QString text;

    [[nodiscard]] QString attribute(const QString& wanted) const;
};

/// The elements of a page that is well-formed XML, in the order in which they begin; throws for another.
[[nodiscard]] std::vector<HtmlElement> readHtml(const QByteArray& html);

/// Those with a name.
[[nodiscard]] std::vector<HtmlElement> elementsNamed(const std::vector<HtmlElement>& page, const QString& name);

/// The texts of those with a name.
[[nodiscard]] QStringList textsOf(const std::vector<HtmlElement>& page, const QString& name);

} // namespace seatwise::ui::test
