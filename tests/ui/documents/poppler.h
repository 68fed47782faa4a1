#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>
#include <QStringList>

namespace seatwise::ui::test {

// A PDF as programs other than ours read it. Each throws when the program cannot.

/// The text of every page, as pdftotext lays it out.
[[nodiscard]] QStringList pagesOf(const QByteArray& pdf);

/// The text in the order in which it was drawn, column by column.
[[nodiscard]] QString flowOf(const QByteArray& pdf);

/// The lines of the pages together, each with single spaces.
[[nodiscard]] QStringList linesOf(const QStringList& pages);

/// The lines that begin with a word.
[[nodiscard]] QStringList linesFrom(const QStringList& lines, const QString& start);

/// What pdfinfo says of "Page size", "Title" and so on.
[[nodiscard]] QString infoOf(const QByteArray& pdf, const QString& key);

/// What pdffonts and qpdf --check print.
[[nodiscard]] QString fontsOf(const QByteArray& pdf);
[[nodiscard]] QString checkOf(const QByteArray& pdf);

/// A page as pdftoppm draws it, 72 × `scale` dots an inch: `scale` pixels to a point.
[[nodiscard]] QImage pictureOf(const QByteArray& pdf, int scale, int page = 1);

} // namespace seatwise::ui::test
