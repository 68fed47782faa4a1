#pragma once

#include <variant>
#include <vector>

#include <QPointF>
#include <QString>
#include <QStringList>

namespace seatwise::ui {

// A document of headings, paragraphs, tables, cards and charts. PDF and HTML only lay it out, so they cannot disagree.
// Every text is plain: hidden characters are marked already, and it is escaped wherever there is markup.

struct ReportText
{
    enum class Kind { heading, subheading, paragraph, note };

    Kind kind = Kind::paragraph;
    QString text;
};

/// An assumed cell is tinted; its text has the mark already.
struct ReportCell
{
    QString text;
    bool assumed = false;
};

struct ReportRow
{
    std::vector<ReportCell> cells;
    bool isGroup = false; ///< its only cell heads the rows that follow
};

struct ReportTable
{
    QString caption;
    QStringList columns;
    std::vector<double> shares; ///< of the width, one for each column
    std::vector<ReportRow> rows;
    int figuresFrom = 99; ///< columns from here on are figures, aligned right
};

/// Something that somebody wrote on, with a word for where it stands.
struct ReportCard
{
    struct Entry
    {
        QString label;
        QString text;
    };

    QString title;
    QString state; ///< "OPEN"
    bool isSettled = false;
    std::vector<Entry> entries;
};

/// Curves of shares from 0 to 1 over prices, and prices that are marked on them.
struct ReportChart
{
    struct Curve
    {
        QString name;
        std::vector<QPointF> points;
    };
    struct Mark
    {
        QString name;
        double price = 0;
    };

    QString title;
    QString words; ///< what it shows, for those who do not see it
    std::vector<Curve> curves;
    std::vector<Mark> marks;
};

using ReportBlock = std::variant<ReportText, ReportTable, ReportCard, ReportChart>;

struct Report
{
    QString language = QStringLiteral("en");
    QString title;
    QString mark;      ///< "DRAFT", or empty
    QStringList lines; ///< below the title
    std::vector<ReportBlock> blocks;
    QString foot; ///< on every page
};

} // namespace seatwise::ui
