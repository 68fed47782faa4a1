#pragma once

#include <QPolygonF>
#include <QString>

namespace seatwise::ui {

// Pieces of a page of HTML that is well-formed XML as well.

/// Text of any origin as text: nothing in it is markup, and its direction of writing ends with it.
[[nodiscard]] QString isolated(const QString& text);

/// "<name>content</name>"; attributes may follow the name.
[[nodiscard]] QString element(const QString& name, const QString& content);

/// An attribute between double quotes, with a space before it.
[[nodiscard]] QString attribute(const QString& name, const QString& value);

/// The head of a page that has no script and refers to nothing outside itself, and says so to the browser. `more` is
/// further elements of it.
[[nodiscard]] QString pageHead(const QString& title, const QString& styles, const QString& more = {});

/// A coordinate of a picture.
[[nodiscard]] QString coordinate(double value);

/// A line of a picture; `more` is further attributes.
[[nodiscard]] QString polyline(const QPolygonF& points, const QString& color, const QString& width,
                               const QString& more = {});

/// A text of a picture, the middle of its height at a place: from there on, up to there or around it.
[[nodiscard]] QString pictureText(const QString& text, QPointF at, Qt::Alignment alignment, const QString& color,
                                  double size);

} // namespace seatwise::ui
