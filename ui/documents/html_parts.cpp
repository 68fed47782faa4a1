#include "documents/html_parts.h"

#include <QStringList>

namespace seatwise::ui {

QString isolated(const QString& text)
{
    return QStringLiteral("<bdi>") + text.toHtmlEscaped() + QStringLiteral("</bdi>");
}

QString element(const QString& name, const QString& content)
{
    return QLatin1Char('<') + name + QLatin1Char('>') + content + QStringLiteral("</") +
           name.section(QLatin1Char(' '), 0, 0) + QStringLiteral(">\n");
}

QString attribute(const QString& name, const QString& value)
{
    return QLatin1Char(' ') + name + QStringLiteral("=\"") + value.toHtmlEscaped() + QLatin1Char('"');
}

QString pageHead(const QString& title, const QString& styles, const QString& more)
{
    return QStringLiteral("<head>\n<meta charset=\"utf-8\"/>\n"
                          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                          "style-src 'unsafe-inline'; img-src data:\"/>\n"
                          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n") +
           more + element(QStringLiteral("title"), title.toHtmlEscaped()) + element(QStringLiteral("style"), styles) +
           QStringLiteral("</head>\n");
}

QString coordinate(double value)
{
    return QString::number(value, 'f', 1);
}

QString polyline(const QPolygonF& points, const QString& color, const QString& width, const QString& more)
{
    QStringList places;
    for (const QPointF& point : points)
        places += coordinate(point.x()) + QLatin1Char(',') + coordinate(point.y());
    return QStringLiteral("<polyline fill=\"none\" stroke=\"%1\" stroke-width=\"%2\"%3 points=\"%4\"/>\n")
        .arg(color, width, more, places.join(QLatin1Char(' ')));
}

QString pictureText(const QString& text, QPointF at, Qt::Alignment alignment, const QString& color, double size)
{
    const QString anchor = alignment == Qt::AlignLeft    ? QStringLiteral("start")
                           : alignment == Qt::AlignRight ? QStringLiteral("end")
                                                         : QStringLiteral("middle");
    return QStringLiteral("<text x=\"%1\" y=\"%2\" text-anchor=\"%3\" fill=\"%4\" font-size=\"%5\">%6</text>\n")
        .arg(coordinate(at.x()), coordinate(at.y() + size * 0.35), anchor, color, coordinate(size),
             text.toHtmlEscaped());
}

} // namespace seatwise::ui
