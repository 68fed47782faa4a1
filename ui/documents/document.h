#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include <QByteArray>
#include <QLocale>
#include <QPointF>
#include <QString>
#include <QStringList>

#include "charts/axes.h"
#include "words/message.h"

namespace seatwise::ui {

// A document is a value: what it says, in reading order. pdf.h and html.h only lay it out, so they cannot disagree.
// Every text is plain: hidden characters are marked already, and it is escaped wherever there is markup.

enum class Paper { letter, a4 };

struct TextBlock
{
    enum class Kind { heading, subheading, paragraph, note, figure };

    Kind kind = Kind::paragraph;
    QString text;
};

/// An assumed cell is tinted; its text has the mark already.
struct TableCell
{
    TableCell(QString shown, bool isAssumed = false) // NOLINT(google-explicit-constructor): a cell is a text
        : text(std::move(shown))
        , assumed(isAssumed)
    {
    }

    QString text;
    bool assumed = false;
};

struct TableRow
{
    enum class Kind {
        plain,
        group, ///< its only cell heads the rows that follow
        sum
    };

    std::vector<TableCell> cells;
    Kind kind = Kind::plain;
    QString carried = {}; ///< what the rows come to with this one, in tables that say so where a page ends
};

struct TableBlock
{
    QString caption;
    QStringList columns;
    std::vector<double> shares; ///< of the width; none: figures have what they need, and the first column the rest
    std::vector<TableRow> rows = {};
    int figuresFrom = 99; ///< columns from here on are figures, aligned right
};

/// Something that somebody wrote on, with a word for where it stands.
struct CardBlock
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

/// Curves, places on the x axis that are marked, and a point with its own words.
struct ChartBlock
{
    struct Curve
    {
        QString name; ///< in the legend; empty where a curve stands alone, or belongs to the one before it
        std::vector<QPointF> points;
    };
    struct Mark
    {
        QString name;
        double x = 0;
    };
    struct Dot
    {
        QPointF at;
        QString text;
    };

    QString title;
    QString words; ///< what it shows, for those who do not see it
    Axis x;
    Axis y;
    std::vector<Curve> curves;
    std::vector<Mark> marks = {};
    std::optional<Dot> dot = {};
};

/// What counts, under a label, and more about it.
struct LabelledFact
{
    QString label;
    QString value;
    QStringList more;
    QStringList missing = {}; ///< what belongs into places that are empty, for whoever is about to send the letter
};

struct FactsBlock
{
    std::array<std::vector<LabelledFact>, 3> columns;
};

struct LabelledAmount
{
    QString label;
    QString amount;
};

/// Lines with amounts, what they come to, and how that was worked out.
struct OfferBlock
{
    QString title; ///< of the lines, for those who do not see them
    TableBlock lines;
    std::vector<LabelledAmount> sums;
    LabelledAmount total;
    QString workingTitle;
    QStringList working;
    QStringList shortWorking; ///< for paper, where the lines say it already
    QString policy;
};

/// A chart, if there is one, with notes beside it.
struct SidesBlock
{
    std::optional<ChartBlock> chart;
    QString title; ///< of the notes
    QStringList notes;
};

/// What is agreed to, and the lines to sign it on.
struct TermsBlock
{
    QString title;
    QStringList paragraphs;
    std::array<QString, 2> signatures;
};

using DocumentBlock =
    std::variant<TextBlock, TableBlock, CardBlock, ChartBlock, FactsBlock, OfferBlock, SidesBlock, TermsBlock>;

/// How a document came about, for who wants to check it.
struct Verification
{
    QString label; ///< "Verify offline:", or why there is no code
    QString code;  ///< empty for a draft
    QString note;
    QString squares;    ///< what the QR code says; empty for a draft
    QString auditLabel; ///< empty, as the next three, where no head of the audit trail is known
    QString auditHead;  ///< all of its digits
    QString auditNote;  ///< what it is good for, in a few words
    QString auditHelp;  ///< the same with how to use it and what it cannot show
};

struct Sender
{
    QByteArray logo; ///< a PNG or SVG file; what is neither, or wants other files, is left out
    QString company;
    QStringList lines;
    QStringList missing = {}; ///< as LabelledFact
};

struct Document
{
    /// A letter goes to a customer and a summary to a board: the first tries to stay on one page, the second does.
    enum class Form { report, letter, summary };

    Form form = Form::report;
    QString language = QStringLiteral("en");
    QLocale locale = QLocale(QLocale::English, QLocale::UnitedStates);
    QString name; ///< as programs show it; else the title
    QString title;
    QString number;         ///< beside the title: "SW-2026-000123 · r1"
    QString mark;           ///< "DRAFT", "EXPIRED" or nothing
    bool isSettled = false; ///< the mark is good news: "ACCEPTED"
    bool isDraft = false;   ///< the mark stands behind every page as well
    QString to;             ///< whom it is for, on further pages
    QStringList lines;      ///< below the title
    Sender sender;
    std::vector<DocumentBlock> blocks;
    QString foot; ///< on every page
    Verification verification;

    /// The first block of a kind, which is there.
    template<class Block>
    [[nodiscard]] const Block& first() const
    {
        const auto isKind = [](const DocumentBlock& block) { return std::holds_alternative<Block>(block); };
        return std::get<Block>(*std::find_if(blocks.begin(), blocks.end(), isKind));
    }

    // Blocks that most documents are made of, added at its end.
    void addHeading(const QString& text) { add(TextBlock::Kind::heading, text); }
    void addParagraph(const QString& text) { add(TextBlock::Kind::paragraph, text); }
    void addNote(const QString& text) { add(TextBlock::Kind::note, text); }
    void add(TextBlock::Kind kind, const QString& text);
    /// A table without rows is left out.
    void add(TableBlock table);
};

/// An empty document in the language that is spoken, whose figures and dates are written as the locale does.
[[nodiscard]] Document inLanguageSpoken(const QLocale& locale);

/// A text from outside as it is, with marks for hidden characters.
[[nodiscard]] QString literal(std::string_view utf8);
/// The same, cut where it is longer than a table has room for.
[[nodiscard]] QString shortLiteral(std::string_view utf8);
/// As literal() of a message in the language that is spoken, by the locale of the document.
[[nodiscard]] QString literal(const Message& message, const QLocale& locale);

} // namespace seatwise::ui
