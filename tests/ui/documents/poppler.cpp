#include "documents/poppler.h"

#include <stdexcept>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace seatwise::ui::test {

namespace {

constexpr int patience = 30'000; ///< milliseconds

/// What a program prints that is given the PDF as a file; "PDF" in the arguments stands for its path.
QByteArray printed(const QString& program, QStringList arguments, const QByteArray& pdf)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("quote.pdf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        throw std::runtime_error("cannot write the PDF");
    file.close();
    arguments.replace(arguments.indexOf(QStringLiteral("PDF")), file.fileName());
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(patience) || process.exitCode() != 0)
        throw std::runtime_error(program.toStdString() + ": " + process.readAllStandardError().toStdString());
    return process.readAllStandardOutput();
}

} // namespace

QStringList pagesOf(const QByteArray& pdf)
{
    const QByteArray text = printed(QStringLiteral("pdftotext"),
                                    {QStringLiteral("-layout"), QStringLiteral("PDF"), QStringLiteral("-")}, pdf);
    QStringList pages = QString::fromUtf8(text).split(QChar(0x0C));
    pages.removeLast(); // every page ends with a form feed
    return pages;
}

QString flowOf(const QByteArray& pdf)
{
    return QString::fromUtf8(printed(QStringLiteral("pdftotext"),
                                     {QStringLiteral("-raw"), QStringLiteral("PDF"), QStringLiteral("-")}, pdf));
}

QStringList linesOf(const QStringList& pages)
{
    QStringList lines;
    for (const QString& page : pages)
        for (const QString& line : page.split(QLatin1Char('\n')))
            lines += line.simplified();
    return lines;
}

QStringList linesFrom(const QStringList& lines, const QString& start)
{
    QStringList found;
    for (const QString& line : lines)
        if (line.startsWith(start))
            found += line;
    return found;
}

QString infoOf(const QByteArray& pdf, const QString& key)
{
    const QString info = QString::fromUtf8(printed(QStringLiteral("pdfinfo"), {QStringLiteral("PDF")}, pdf));
    for (const QString& line : info.split(QLatin1Char('\n')))
        if (line.startsWith(key + QLatin1Char(':')))
            return line.mid(key.size() + 1).trimmed();
    return {};
}

QString fontsOf(const QByteArray& pdf)
{
    return QString::fromUtf8(printed(QStringLiteral("pdffonts"), {QStringLiteral("PDF")}, pdf));
}

QString checkOf(const QByteArray& pdf)
{
    return QString::fromUtf8(printed(QStringLiteral("qpdf"), {QStringLiteral("--check"), QStringLiteral("PDF")}, pdf));
}

QImage pictureOf(const QByteArray& pdf, int scale, int page)
{
    const QString number = QString::number(page);
    const QByteArray png = printed(QStringLiteral("pdftoppm"),
                                   {QStringLiteral("-png"), QStringLiteral("-r"), QString::number(72 * scale),
                                    QStringLiteral("-f"), number, QStringLiteral("-l"), number, QStringLiteral("PDF")},
                                   pdf);
    return QImage::fromData(png, "PNG");
}

} // namespace seatwise::ui::test
