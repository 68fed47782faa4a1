#pragma once

#include <optional>

#include <QByteArray>
#include <QRectF>
#include <QSizeF>

class QPainter;

namespace seatwise::ui {

/// A company's logo from the bytes of a PNG or SVG file. It never reads anything beyond those bytes: an SVG picture
/// that names another file is no logo.
class Logo
{
public:
    /// Nothing for bytes that are no such picture.
    [[nodiscard]] static std::optional<Logo> read(const QByteArray& bytes);

    /// The largest size of its shape that fits a room.
    [[nodiscard]] QSizeF fitted(const QSizeF& room) const;

    void paint(QPainter& painter, const QRectF& area) const;

    /// The picture itself as a "data:" address.
    [[nodiscard]] QByteArray dataUri() const;

private:
    enum class Format { png, svg };

    Logo(QByteArray bytes, Format format, QSizeF size);

    QByteArray bytes_;
    Format format_;
    QSizeF size_;
};

} // namespace seatwise::ui
