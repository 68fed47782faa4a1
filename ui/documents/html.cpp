#include "documents/html.h"

#include <QCryptographicHash>

#include "documents/chart_shapes.h"
#include "documents/html_styles.h"
#include "documents/logo.h"
#include "documents/qr_squares.h"
#include "theme/palette.h"

namespace seatwise::ui {

namespace {

constexpr QSizeF chartSize(640, 300);
constexpr double chartText = 11;
constexpr QSizeF smallChartSize(420, 150); ///< beside notes
constexpr double smallChartText = 10;

/// Text of any origin as text: nothing in it is markup, and its direction of writing ends with it.
QString isolated(const QString& text)
{
    return "<bdi>" + text.toHtmlEscaped() + "</bdi>";
}

/// "<name>content</name>"; attributes may follow the name.
QString element(const QString& name, const QString& content)
{
    return '<' + name + '>' + content + "</" + name.section(' ', 0, 0) + ">\n";
}

/// With a space before it.
QString attribute(const QString& name, const QString& value)
{
    return ' ' + name + "=\"" + value.toHtmlEscaped() + '"';
}

QString coordinate(double value)
{
    return QString::number(value, 'f', 1);
}

QString polyline(const QPolygonF& points, const QColor& color, const QString& width,
                 const std::vector<double>& dashes = {})
{
    QStringList places;
    for (const QPointF& point : points)
        places += coordinate(point.x()) + ',' + coordinate(point.y());
    QStringList lengths;
    for (const double length : dashes)
        lengths += coordinate(length);
    return QStringLiteral("<polyline fill=\"none\" stroke=\"%1\" stroke-width=\"%2\"%3 points=\"%4\"/>\n")
        .arg(color.name(), width, lengths.isEmpty() ? QString() : attribute("stroke-dasharray", lengths.join(' ')),
             places.join(' '));
}

QString line(const QLineF& line, const QColor& color, const QString& width)
{
    return polyline(QPolygonF(QList<QPointF>{line.p1(), line.p2()}), color, width);
}

QString labelled(const ChartLabel& label, const QColor& color, double size)
{
    const QString anchor = label.alignment == Qt::AlignLeft    ? "start"
                           : label.alignment == Qt::AlignRight ? "end"
                                                               : "middle";
    return QStringLiteral("<text x=\"%1\" y=\"%2\" text-anchor=\"%3\" fill=\"%4\" font-size=\"%5\">%6</text>\n")
        .arg(coordinate(label.at.x()), coordinate(label.at.y() + size * 0.35), anchor, color.name(), coordinate(size),
             label.text.toHtmlEscaped());
}

QString each(const QString& name, const QStringList& texts)
{
    QString elements;
    for (const QString& text : texts)
        elements += element(name, isolated(text));
    return elements;
}

/// A section under a heading of the second rank; attributes may follow the name.
QString titled(const QString& name, const QString& title, const QString& content)
{
    return element(name, element("h2", isolated(title)) + content);
}

QString html(const TextBlock& text)
{
    switch (text.kind) {
    case TextBlock::Kind::heading:
        return element("h2", isolated(text.text));
    case TextBlock::Kind::subheading:
        return element("h3", isolated(text.text));
    case TextBlock::Kind::figure:
    case TextBlock::Kind::paragraph:
        return element("p", isolated(text.text));
    case TextBlock::Kind::note:
        break;
    }
    return element("p class=\"muted\"", isolated(text.text));
}

QString classesOf(bool isFigure, bool assumed)
{
    QStringList classes;
    if (isFigure)
        classes += "figure";
    if (assumed)
        classes += "assumed";
    return classes.isEmpty() ? QString() : attribute("class", classes.join(QLatin1Char(' ')));
}

QString rowOf(const TableBlock& table, const TableRow& row)
{
    if (row.kind == TableRow::Kind::group)
        return element("tr class=\"group\"",
                       element("th scope=\"rowgroup\"" + attribute("colspan", QString::number(table.columns.size())),
                               isolated(row.cells.front().text)));
    QString cells;
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        cells += element((i == 0 ? "th scope=\"row\"" : "td") +
                             classesOf(static_cast<int>(i) >= table.figuresFrom, row.cells[i].assumed),
                         isolated(row.cells[i].text));
    return element(row.kind == TableRow::Kind::sum ? "tr class=\"total\"" : "tr", cells);
}

QString tableOf(const TableBlock& table, const QString& caption, const QString& foot = {})
{
    QString heads;
    for (int i = 0; i < table.columns.size(); ++i)
        heads += element("th scope=\"col\"" + classesOf(i >= table.figuresFrom, false), isolated(table.columns[i]));
    QString rows;
    for (const TableRow& row : table.rows)
        rows += rowOf(table, row);
    return element("table", (caption.isEmpty() ? QString() : element("caption", isolated(caption))) +
                                element("thead", element("tr", heads)) + element("tbody", rows) +
                                (foot.isEmpty() ? QString() : element("tfoot", foot)));
}

QString html(const TableBlock& table)
{
    return tableOf(table, table.caption);
}

QString html(const CardBlock& card)
{
    QString entries;
    for (const CardBlock::Entry& entry : card.entries)
        entries += element("dt", entry.label.toHtmlEscaped()) + element("dd", isolated(entry.text));
    return element("article",
                   element("h3", isolated(card.title) + element(card.isSettled ? "span class=\"settled\"" : "span",
                                                                card.state.toHtmlEscaped())) +
                       (entries.isEmpty() ? QString() : element("dl", entries)));
}

/// The picture of a chart, with words for those who do not see it.
QString pictureOf(const ChartBlock& chart, const QString& words, const QSizeF& size, double textSize)
{
    const ChartShapes drawn = chartShapes(chart, size, textSize);
    const Palette& colours = lightPalette();
    QString shapes = element("title", (chart.title + ". " + words).toHtmlEscaped());
    for (const QLineF& across : drawn.grid)
        shapes += line(across, colours.grid, "1");
    for (const QLineF& mark : drawn.marks)
        shapes += line(mark, colours.mutedText, "0.7");
    for (const ChartLabel& tick : drawn.ticks)
        shapes += labelled(tick, colours.mutedText, textSize);
    for (const ChartShapes::Curve& curve : drawn.curves) {
        shapes += polyline(curve.line, curve.color, "2", curve.dashes);
        if (!curve.sample.isEmpty())
            shapes += polyline(curve.sample, curve.color, "2", curve.dashes);
    }
    if (drawn.dot)
        shapes += QStringLiteral("<circle cx=\"%1\" cy=\"%2\" r=\"4\" fill=\"%3\"/>\n")
                      .arg(coordinate(drawn.dot->x()), coordinate(drawn.dot->y()), colours.accent.name());
    for (const ChartLabel& name : drawn.names)
        shapes += labelled(name, colours.text, textSize);
    return element(QStringLiteral("svg class=\"curve\" role=\"img\" viewBox=\"0 0 %1 %2\"")
                       .arg(coordinate(size.width()), coordinate(size.height())),
                   shapes);
}

QString html(const ChartBlock& chart)
{
    return element("figure", pictureOf(chart, chart.words, chartSize, chartText) +
                                 element("figcaption class=\"muted\"", isolated(chart.words)));
}

QString html(const FactsBlock& facts)
{
    QString list;
    for (const auto& column : facts.columns)
        for (const LabelledFact& fact : column)
            list += element("div", element("dt", fact.label.toHtmlEscaped()) + element("dd", isolated(fact.value)) +
                                       each("dd", fact.more));
    return element(R"(dl class="facts")", list);
}

/// Below a table of so many columns, whose last one has amounts.
QString sumOf(const LabelledAmount& amount, qsizetype columns, const QString& row)
{
    return element(
        row, element(R"(th scope="row")" + attribute("colspan", QString::number(columns - 1)), isolated(amount.label)) +
                 element("td", amount.amount.toHtmlEscaped()));
}

QString html(const OfferBlock& offer)
{
    QString sums;
    for (const LabelledAmount& amount : offer.sums)
        sums += sumOf(amount, offer.lines.columns.size(), "tr");
    sums += sumOf(offer.total, offer.lines.columns.size(), "tr class=\"total\"");
    const QString policy =
        offer.policy.isEmpty() ? QString() : element("p class=\"muted\"", offer.policy.toHtmlEscaped());
    return tableOf(offer.lines, offer.title, sums) +
           titled("section class=\"working\"", offer.workingTitle, element("ul", each("li", offer.working)) + policy);
}

QString html(const SidesBlock& sides)
{
    QString sections;
    if (sides.chart)
        sections += titled("section", sides.chart->title,
                           pictureOf(*sides.chart, sides.chart->words, smallChartSize, smallChartText));
    if (!sides.notes.isEmpty())
        sections += titled("section", sides.title, each("p", sides.notes));
    return element("div class=\"sides\"", sections);
}

QString html(const TermsBlock& terms)
{
    return titled("section class=\"terms\"", terms.title, each("p", terms.paragraphs)) +
           element("div class=\"signatures\"", each("p", {terms.signatures.begin(), terms.signatures.end()}));
}

QString headOf(const Document& document)
{
    const char* const style = document.isSettled ? "p class=\"mark settled\"" : "p class=\"mark\"";
    const QString mark = document.mark.isEmpty() ? QString() : element(style, document.mark.toHtmlEscaped());
    if (document.form != Document::Form::letter)
        return element("header",
                       element("h1", isolated(document.title)) + mark + each("p class=\"muted\"", document.lines));
    const Sender& sender = document.sender;
    QString company;
    if (const auto logo = Logo::read(sender.logo))
        company += "<img class=\"logo\"" + attribute("alt", sender.company) +
                   attribute("src", QString::fromLatin1(logo->dataUri())) + "/>\n";
    if (!sender.company.isEmpty())
        company += element("p class=\"company\"", isolated(sender.company));
    const QString title =
        element("h1", document.title.toHtmlEscaped() + " <span>" + document.number.toHtmlEscaped() + "</span>");
    return element("header class=\"top\"",
                   element("div", company + each("p class=\"muted\"", sender.lines)) + element("div", title + mark));
}

QString squaresOf(const QString& words)
{
    const QrSquares code = qrSquares(words);
    QString path;
    for (const QRect& run : code.dark)
        path += QStringLiteral("M%1 %2h%3v1h-%3z").arg(run.x()).arg(run.y()).arg(run.width());
    return element(QStringLiteral("svg class=\"squares\" role=\"img\" viewBox=\"0 0 %1 %1\"").arg(code.size),
                   element("title", words.toHtmlEscaped()) +
                       QStringLiteral("<path shape-rendering=\"crispEdges\" d=\"%1\"/>\n").arg(path));
}

QString footOf(const Document& document)
{
    if (document.form != Document::Form::letter)
        return element("footer", element("p", isolated(document.foot)));
    const Verification& shown = document.verification;
    QString verify = shown.label.toHtmlEscaped();
    if (!shown.code.isEmpty())
        verify += " <strong>" + shown.code.toHtmlEscaped() + "</strong>";
    QString words = element("p", verify + "<br/>\n" + shown.note.toHtmlEscaped());
    if (!shown.auditHead.isEmpty())
        words += element("p", shown.auditLabel.toHtmlEscaped() + " <code>" + shown.auditHead.toHtmlEscaped() +
                                  "</code><br/>\n" + shown.auditHelp.toHtmlEscaped());
    return element("footer", shown.squares.isEmpty() ? words : words + squaresOf(shown.squares));
}

/// What lets a browser run this script and no other; nothing without one.
QString policyFor(const QString& script)
{
    if (script.isEmpty())
        return {};
    const QByteArray digest = QCryptographicHash::hash(script.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("; script-src 'sha256-%1'").arg(QString::fromLatin1(digest.toBase64()));
}

QString metaOf(const Document& document, const QString& script)
{
    QString meta = QStringLiteral("<meta charset=\"utf-8\"/>\n"
                                  "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                                  "style-src 'unsafe-inline'; img-src data:%1\"/>\n"
                                  "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
                       .arg(policyFor(script));
    if (const QString& head = document.verification.auditHead; !head.isEmpty())
        meta += "<meta name=\"seatwise-audit-head\"" + attribute("content", head) + "/>\n";
    const QString& title = document.name.isEmpty() ? document.title : document.name;
    return element("head", '\n' + meta + element("title", title.toHtmlEscaped()) +
                               element("style", htmlStyles(document.form == Document::Form::letter)));
}

} // namespace

QByteArray htmlOf(const Document& document, const LivePart& live)
{
    QString main;
    for (const DocumentBlock& block : document.blocks)
        main += std::visit([](const auto& known) { return html(known); }, block);
    const QString script = live.script.isEmpty() ? QString() : element("script", live.script);
    const QString body = headOf(document) + element("main", main + live.section) + footOf(document) + script;
    return ("<!DOCTYPE html>\n" + element("html" + attribute("lang", document.language),
                                          metaOf(document, live.script) + element("body", body)))
        .toUtf8();
}

} // namespace seatwise::ui
