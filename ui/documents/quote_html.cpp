#include "documents/quote_html.h"

#include <optional>

#include "documents/html_parts.h"
#include "documents/logo.h"
#include "documents/qr_squares.h"
#include "documents/quote_curve.h"
#include "documents/quote_html_styles.h"
#include "documents/quote_texts.h"

namespace seatwise::ui {

namespace {

constexpr QSizeF curveSize(420, 150);
constexpr double curveText = 10;

QString auditMeta(const QuoteTexts& texts)
{
    if (texts.auditHead.isEmpty())
        return {};
    return QStringLiteral("<meta name=\"seatwise-audit-head\"") +
           attribute(QStringLiteral("content"), texts.auditHead) + QStringLiteral("/>\n");
}

QString letterhead(const QuoteTexts& texts, const Letterhead& sender)
{
    QString company;
    if (const auto logo = Logo::read(sender.logo))
        company += QStringLiteral("<img class=\"logo\"") + attribute(QStringLiteral("alt"), texts.company) +
                   attribute(QStringLiteral("src"), QString::fromLatin1(logo->dataUri())) + QStringLiteral("/>\n");
    if (!texts.company.isEmpty())
        company += element(QStringLiteral("p class=\"company\""), isolated(texts.company));
    for (const QString& line : texts.companyLines)
        company += element(QStringLiteral("p class=\"muted\""), isolated(line));
    QString title = element(QStringLiteral("h1"), texts.title.toHtmlEscaped() + QStringLiteral(" <span>") +
                                                      texts.number.toHtmlEscaped() + QStringLiteral("</span>"));
    if (!texts.mark.isEmpty())
        title += element(QStringLiteral("p class=\"mark\""), texts.mark.toHtmlEscaped());
    return element(QStringLiteral("header class=\"top\""),
                   element(QStringLiteral("div"), company) + element(QStringLiteral("div"), title));
}

QString facts(const QuoteTexts& texts)
{
    QString list;
    const auto add = [&list](const QuoteFact& fact) {
        QString entry = element(QStringLiteral("dt"), fact.label.toHtmlEscaped()) +
                        element(QStringLiteral("dd"), isolated(fact.value));
        for (const QString& more : fact.more)
            entry += element(QStringLiteral("dd"), isolated(more));
        list += element(QStringLiteral("div"), entry);
    };
    for (const QuoteFact& party : texts.parties)
        add(party);
    for (const QuoteFact& date : texts.dates)
        add(date);
    return element(QStringLiteral("dl class=\"facts\""), list);
}

QString cell(const QString& text)
{
    return element(QStringLiteral("td"), text.toHtmlEscaped());
}

QString sum(const QuoteAmount& amount, const QString& row)
{
    return element(row, element(QStringLiteral("th scope=\"row\" colspan=\"3\""), isolated(amount.label)) +
                            cell(amount.amount));
}

QString table(const QuoteTexts& texts)
{
    QString columns;
    for (const QString& column : texts.columns)
        columns += element(QStringLiteral("th scope=\"col\""), column.toHtmlEscaped());
    QString rows;
    for (const QuoteRow& row : texts.rows)
        rows += element(QStringLiteral("tr"), element(QStringLiteral("th scope=\"row\""), isolated(row.description)) +
                                                  cell(row.quantity) + cell(row.rate) + cell(row.amount));
    QString sums;
    for (const QuoteAmount& amount : texts.sums)
        sums += sum(amount, QStringLiteral("tr"));
    sums += sum(texts.total, QStringLiteral("tr class=\"total\""));
    return element(QStringLiteral("table"),
                   element(QStringLiteral("caption"), texts.tableTitle.toHtmlEscaped()) +
                       element(QStringLiteral("thead"), element(QStringLiteral("tr"), columns)) +
                       element(QStringLiteral("tbody"), rows) + element(QStringLiteral("tfoot"), sums));
}

QString working(const QuoteTexts& texts)
{
    QString steps;
    for (const QString& step : texts.working)
        steps += element(QStringLiteral("li"), isolated(step));
    const QString policy =
        texts.policy.isEmpty() ? QString() : element(QStringLiteral("p class=\"muted\""), texts.policy.toHtmlEscaped());
    return element(QStringLiteral("section class=\"working\""),
                   element(QStringLiteral("h2"), texts.workingTitle.toHtmlEscaped()) +
                       element(QStringLiteral("ul"), steps) + policy);
}

QString label(const QuoteCurve::Label& label, const QString& color)
{
    return pictureText(label.text, label.at, label.alignment, color, curveText);
}

QString curve(const QuoteTexts& texts, const QuoteCurve& curve)
{
    QString shapes =
        element(QStringLiteral("title"), (texts.curveTitle + QStringLiteral(". ") + curve.mark.text).toHtmlEscaped());
    for (const QPolygonF& line : curve.grid)
        shapes += polyline(line, QStringLiteral("#e4e9ef"), QStringLiteral("1"));
    for (const QuoteCurve::Label& tick : curve.ticks)
        shapes += label(tick, QStringLiteral("#59636f"));
    shapes += polyline(curve.line, QStringLiteral("#2a68d8"), QStringLiteral("2")) +
              QStringLiteral("<circle cx=\"%1\" cy=\"%2\" r=\"4\" fill=\"#2a68d8\"/>\n")
                  .arg(coordinate(curve.dot.x()), coordinate(curve.dot.y())) +
              label(curve.mark, QStringLiteral("#1b222c"));
    return element(QStringLiteral("section"),
                   element(QStringLiteral("h2"), texts.curveTitle.toHtmlEscaped()) +
                       element(QStringLiteral("svg class=\"curve\" role=\"img\" viewBox=\"0 0 %1 %2\"")
                                   .arg(coordinate(curve.size.width()), coordinate(curve.size.height())),
                               shapes));
}

QString notes(const QuoteTexts& texts)
{
    if (texts.notes.isEmpty())
        return {};
    QString paragraphs;
    for (const QString& note : texts.notes)
        paragraphs += element(QStringLiteral("p"), isolated(note));
    return element(QStringLiteral("section"),
                   element(QStringLiteral("h2"), texts.notesTitle.toHtmlEscaped()) + paragraphs);
}

QString terms(const QuoteTexts& texts)
{
    QString paragraphs;
    for (const QString& term : texts.terms)
        paragraphs += element(QStringLiteral("p"), isolated(term));
    QString signatures;
    for (const QString& line : texts.signatures)
        signatures += element(QStringLiteral("p"), line.toHtmlEscaped());
    return element(QStringLiteral("section class=\"terms\""),
                   element(QStringLiteral("h2"), texts.termsTitle.toHtmlEscaped()) + paragraphs) +
           element(QStringLiteral("div class=\"signatures\""), signatures);
}

QString squares(const QuoteTexts& texts)
{
    const QrSquares code = qrSquares(texts.verifySquares);
    QString path;
    for (const QRect& run : code.dark)
        path += QStringLiteral("M%1 %2h%3v1h-%3z").arg(run.x()).arg(run.y()).arg(run.width());
    return element(QStringLiteral("svg class=\"squares\" role=\"img\" viewBox=\"0 0 %1 %1\"").arg(code.size),
                   element(QStringLiteral("title"), texts.verifySquares.toHtmlEscaped()) +
                       QStringLiteral("<path shape-rendering=\"crispEdges\" d=\"%1\"/>\n").arg(path));
}

QString foot(const QuoteTexts& texts)
{
    QString verify = texts.verifyLabel.toHtmlEscaped();
    if (!texts.verifyCode.isEmpty())
        verify += QStringLiteral(" <strong>") + texts.verifyCode.toHtmlEscaped() + QStringLiteral("</strong>");
    QString words = element(QStringLiteral("p"), verify + QStringLiteral("<br/>\n") + texts.verifyNote.toHtmlEscaped());
    if (!texts.auditHead.isEmpty())
        words += element(QStringLiteral("p"), texts.auditLabel.toHtmlEscaped() + QStringLiteral(" <code>") +
                                                  texts.auditHead.toHtmlEscaped() + QStringLiteral("</code><br/>\n") +
                                                  texts.auditHelp.toHtmlEscaped());
    return element(QStringLiteral("footer"), texts.verifySquares.isEmpty() ? words : words + squares(texts));
}

} // namespace

QByteArray quoteHtml(const Quote& quote, const QuoteDocumentOptions& options)
{
    const QuoteTexts texts = quoteTexts(quote, options);
    QString sides;
    if (const auto drawn = quoteCurve(quote, options, curveSize, curveText))
        sides += curve(texts, *drawn);
    sides += notes(texts);
    const QString main = facts(texts) + element(QStringLiteral("h2"), isolated(texts.heading)) + table(texts) +
                         working(texts) + element(QStringLiteral("div class=\"sides\""), sides) + terms(texts);
    const QString body = letterhead(texts, options.letterhead) + element(QStringLiteral("main"), main) + foot(texts);
    return (QStringLiteral("<!DOCTYPE html>\n") +
            element(QStringLiteral("html") + attribute(QStringLiteral("lang"), texts.language),
                    pageHead(texts.name, QString::fromUtf8(quoteStyles), auditMeta(texts)) +
                        element(QStringLiteral("body"), body)))
        .toUtf8();
}

} // namespace seatwise::ui
