#include "documents/logo.h"

#include <algorithm>
#include <utility>

#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QXmlStreamReader>

namespace seatwise::ui {

namespace {

constexpr double pixelsPerPoint = 5; ///< 360 dots an inch; finer only makes the file larger

/// Whether an address is part of the picture that names it.
bool staysInside(QStringView address)
{
    const QStringView target = address.trimmed();
    return target.isEmpty() || target.startsWith(u'#') || target.startsWith(u"data:", Qt::CaseInsensitive);
}

bool staysInside(const QXmlStreamAttributes& attributes)
{
    return std::all_of(attributes.begin(), attributes.end(), [](const QXmlStreamAttribute& attribute) {
        return attribute.name() != u"href" || staysInside(attribute.value());
    });
}

/// Well-formed XML that declares no entities and names no other file.
bool isSelfContained(const QByteArray& svg)
{
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::DTD && reader.text().contains(u"<!ENTITY"))
            return false;
        if (token == QXmlStreamReader::StartElement && !staysInside(reader.attributes()))
            return false;
    }
    return !reader.hasError();
}

} // namespace

Logo::Logo(QByteArray bytes, Format format, QSizeF size)
    : bytes_(std::move(bytes))
    , format_(format)
    , size_(size)
{
}

std::optional<Logo> Logo::read(const QByteArray& bytes)
{
    if (bytes.startsWith("\x89PNG")) {
        const QImage image = QImage::fromData(bytes, "PNG");
        return image.isNull() ? std::nullopt : std::optional(Logo(bytes, Format::png, image.size()));
    }
    if (!bytes.contains("<svg") || !isSelfContained(bytes))
        return std::nullopt;
    const QSvgRenderer renderer(bytes);
    if (!renderer.isValid() || renderer.viewBoxF().isEmpty())
        return std::nullopt;
    return Logo(bytes, Format::svg, renderer.viewBoxF().size());
}

QSizeF Logo::fitted(const QSizeF& room) const
{
    return size_.scaled(room, Qt::KeepAspectRatio);
}

void Logo::paint(QPainter& painter, const QRectF& area) const
{
    if (format_ == Format::svg) {
        QSvgRenderer(bytes_).render(&painter, area);
        return;
    }
    QImage image = QImage::fromData(bytes_, "PNG");
    const QSize finest = (area.size() * pixelsPerPoint).toSize();
    if (image.width() > finest.width() && !finest.isEmpty())
        image = image.scaled(finest, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    painter.setRenderHint(QPainter::LosslessImageRendering);
    painter.drawImage(area, image);
}

QByteArray Logo::dataUri() const
{
    const QByteArray type = format_ == Format::svg ? "image/svg+xml" : "image/png";
    return "data:" + type + ";base64," + bytes_.toBase64();
}

} // namespace seatwise::ui
