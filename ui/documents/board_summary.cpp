#include "documents/board_summary.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QDate>
#include <QPainter>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include "documents/sheet.h"
#include "theme/palette.h"
#include "viewmodels/budget_dates.h"
#include "viewmodels/budget_texts.h"
#include "viewmodels/format.h"
#include "words/features.h"

namespace seatwise::ui {

namespace {

constexpr qreal margin = 48;
constexpr qreal footerHeight = 24;
constexpr int textSize = 10; ///< in points, as all lengths of the document
constexpr int headingSize = 12;
constexpr int amountSize = 22;
constexpr int mostSchoolsListed = 12;
constexpr qsizetype maxNameShown = 60;

QTextCharFormat letters(int size, bool bold = false)
{
    QTextCharFormat format;
    format.setProperty(QTextFormat::FontPixelSize, size);
    format.setFontWeight(bold ? QFont::Bold : QFont::Normal);
    format.setForeground(lightPalette().text);
    return format;
}

void addParagraph(QTextCursor& cursor, const QString& text, int size = textSize, bool bold = false)
{
    if (text.isEmpty())
        return;
    QTextBlockFormat block;
    block.setTopMargin(bold ? size * 0.8 : 0);
    block.setBottomMargin(size * 0.35);
    cursor.insertBlock(block, letters(size, bold));
    cursor.insertText(text, letters(size, bold));
}

void addHeading(QTextCursor& cursor, const QString& text)
{
    addParagraph(cursor, text, headingSize, true);
}

/// A thin rule below or above the cells of a row.
void addRule(QTextTable& table, int row, bool below)
{
    for (int column = 0; column < table.columns(); ++column) {
        QTextTableCell cell = table.cellAt(row, column);
        QTextTableCellFormat format = cell.format().toTableCellFormat();
        if (below) {
            format.setBottomBorder(0.5);
            format.setBottomBorderBrush(lightPalette().controlBorder);
            format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        } else {
            format.setTopBorder(0.5);
            format.setTopBorderBrush(lightPalette().controlBorder);
            format.setTopBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        }
        cell.setFormat(format);
    }
}

/// A table with a bold head and, where there is one, a bold sum; columns after the first are numbers.
void addTable(QTextCursor& cursor, const QStringList& head, const std::vector<QStringList>& body,
              const QStringList& sum = {})
{
    std::vector<QStringList> rows{head};
    rows.reserve(body.size() + 2);
    for (const QStringList& row : body)
        rows.push_back(row);
    if (!sum.isEmpty())
        rows.push_back(sum);
    QTextTableFormat format;
    format.setBorder(0);
    format.setBorderCollapse(true);
    format.setCellPadding(2);
    format.setCellSpacing(0);
    format.setBottomMargin(textSize * 0.6);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setHeaderRowCount(1);
    QList<QTextLength> widths{QTextLength(QTextLength::PercentageLength, 34)};
    while (widths.size() < head.size())
        widths.append(QTextLength(QTextLength::PercentageLength, 66.0 / static_cast<double>(head.size() - 1)));
    format.setColumnWidthConstraints(widths);
    QTextTable* table = cursor.insertTable(static_cast<int>(rows.size()), static_cast<int>(head.size()), format);
    for (int row = 0; row < table->rows(); ++row)
        for (int column = 0; column < table->columns(); ++column) {
            const bool bold = row == 0 || (!sum.isEmpty() && row == table->rows() - 1);
            QTextCursor cell = table->cellAt(row, column).firstCursorPosition();
            QTextBlockFormat block;
            block.setAlignment(column == 0 ? Qt::AlignLeft : Qt::AlignRight);
            cell.setBlockFormat(block);
            cell.insertText(rows[static_cast<std::size_t>(row)].value(column), letters(textSize - 1, bold));
        }
    addRule(*table, 0, true);
    if (!sum.isEmpty())
        addRule(*table, table->rows() - 1, false);
    cursor.movePosition(QTextCursor::End);
}

/// What the board is asked for, in sentences.
void addRequest(QTextCursor& cursor, const BudgetViewModel& model)
{
    const Currency& currency = model.book().currency;
    const Pool& pool = *model.pool();
    const PoolTexts texts = poolTexts(model);
    if (const Outlook* outlook = model.expected()) {
        const OutlookYear& first = outlook->years.front();
        addParagraph(cursor, formatMoney(first.pooled, currency, model.locale()), amountSize, true);
        addParagraph(cursor, PaperWords::tr("for the first twelve months and %1, at today's prices.")
                                 .arg(countSeats(model.book().counts, first.seats, model.locale())));
    }
    const Plan* plan = model.book().findPlan(pool.plan);
    const QString schools = pool.shares.size() == 1
                                ? PaperWords::tr("One school needs")
                                : PaperWords::tr("%1 schools need").arg(model.locale().toString(pool.shares.size()));
    addParagraph(cursor, PaperWords::tr("%1 %2. Bought together on the plan %3 they cost %4 %5. %6. %7.")
                             .arg(schools, countSeats(model.book().counts, pool.seats, model.locale()),
                                  text(plan ? plan->name : pool.plan.text()), texts.pooled, texts.period,
                                  texts.separate, texts.saving));
    if (!model.inputs().headroom.isZero())
        addParagraph(cursor, PaperWords::tr("The seats include a reserve of %1, so that new pupils need no new order.")
                                 .arg(formatPercent(model.inputs().headroom, model.locale())));
}

void addSchools(QTextCursor& cursor, const BudgetViewModel& model)
{
    const Pool& pool = *model.pool();
    const Currency& currency = model.book().currency;
    const auto money = [&](Money amount) { return formatMoney(amount, currency, model.locale()); };
    std::vector<QStringList> rows;
    for (std::size_t i = 0; i < pool.shares.size() && i < mostSchoolsListed; ++i) {
        const SchoolShare& share = pool.shares[i];
        rows.push_back({text(share.name).left(maxNameShown), formatSeats(share.seats, model.locale()),
                        money(share.amount), money(share.separate)});
    }
    const auto left = static_cast<SeatCount>(pool.shares.size()) - mostSchoolsListed;
    if (left > 0)
        rows.push_back({PaperWords::tr("and %1 more schools").arg(formatSeats(left, model.locale())), {}, {}, {}});
    const QString period = poolTexts(model).period;
    addHeading(cursor, PaperWords::tr("What each school pays"));
    addTable(cursor,
             {PaperWords::tr("School"), PaperWords::tr("Seats"), PaperWords::tr("Together, %1").arg(period),
              PaperWords::tr("By itself, %1").arg(period)},
             rows,
             {PaperWords::tr("All schools"), formatSeats(pool.seats, model.locale()), money(pool.pooled),
              money(pool.separate)});
}

void addYears(QTextCursor& cursor, const BudgetViewModel& model)
{
    if (!model.expected())
        return;
    std::vector<QStringList> rows;
    for (std::size_t year = 0; year < model.expected()->years.size(); ++year) {
        QStringList cells{PaperWords::tr("Year %1").arg(model.locale().toString(static_cast<int>(year) + 1))};
        for (const Outlook& outlook : model.outlooks())
            cells += formatMoney(outlook.years[year].pooled, model.book().currency, model.locale());
        rows.push_back(cells);
    }
    addHeading(cursor, PaperWords::tr("The years ahead, at today's prices"));
    addTable(cursor, QStringList{PaperWords::tr("Twelve months each")} + outlookNames(model), rows);
    addParagraph(cursor, ceilingText(model));
}

void addFunds(QTextCursor& cursor, const BudgetViewModel& model)
{
    if (model.funds().empty())
        return;
    std::vector<QStringList> rows;
    for (const FundShare& share : model.funds())
        rows.push_back({text(share.code).left(maxNameShown), formatPercent(share.percent, model.locale()),
                        formatMoney(share.amount, model.book().currency, model.locale())});
    addHeading(cursor, PaperWords::tr("Who pays the first year"));
    addTable(cursor, {PaperWords::tr("Fund"), PaperWords::tr("Percent"), PaperWords::tr("Amount")}, rows,
             {PaperWords::tr("All funds"), formatPercent(Percent::whole(100), model.locale()),
              formatMoney(model.expected()->years.front().pooled, model.book().currency, model.locale())});
}

void write(QTextDocument& document, const BudgetViewModel& model)
{
    QTextCursor cursor(&document);
    const QString customer = model.customer();
    cursor.insertText(customer.isEmpty() ? PaperWords::tr("Summary for the board")
                                         : PaperWords::tr("%1 · summary for the board").arg(customer),
                      letters(headingSize, true));
    addRequest(cursor, model);
    addSchools(cursor, model);
    addYears(cursor, model);
    addFunds(cursor, model);
    addHeading(cursor, PaperWords::tr("Summer and dates"));
    addParagraph(cursor, summerText(model));
    if (const QString late = tooLateText(model); !late.isEmpty())
        addParagraph(cursor, late);
    addParagraph(cursor, orderByText(model));
}

void paintFooter(QPainter& painter, const QRectF& place, const BudgetViewModel& model)
{
    QFont small = painter.font();
    small.setPixelSize(textSize - 2);
    painter.setFont(small);
    painter.setPen(lightPalette().mutedText);
    painter.drawText(
        place, Qt::AlignLeft | Qt::AlignBottom,
        PaperWords::tr("Price book %1 %2. Made on %3. Taxes are not included.")
            .arg(text(model.book().name), text(model.book().version), formatDate(model.today(), model.locale())));
}

} // namespace

PdfDocument boardSummaryPdf(const BudgetViewModel& model)
{
    PdfDocument made;
    if (!model.pool())
        return made;
    QBuffer buffer(&made.bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(pointsPerInch);
    const bool inches = model.locale().measurementSystem() == QLocale::ImperialUSSystem;
    writer.setPageSize(QPageSize(inches ? QPageSize::Letter : QPageSize::A4));
    writer.setPageMargins({});
    writer.setTitle(PaperWords::tr("Summary for the board"));
    writer.setCreator(QStringLiteral("Seatwise"));
    QTextDocument document;
    document.setDocumentMargin(0);
    document.documentLayout()->setPaintDevice(nullptr);
    write(document, model);
    const QRectF page(margin, margin, writer.width() - 2 * margin, writer.height() - 2 * margin);
    const QSizeF room(page.width(), page.height() - footerHeight);
    document.setTextWidth(room.width());
    QPainter painter(&writer);
    paintFooter(painter, page, model);
    painter.translate(margin, margin);
    // One page, whatever is on it: what is longer is set smaller.
    const double scale = std::min(1.0, room.height() / document.size().height());
    document.setTextWidth(room.width() / scale);
    painter.scale(scale, scale);
    document.drawContents(&painter);
    painter.end();
    made.undrawn = undrawable(document.toPlainText());
    return made;
}

} // namespace seatwise::ui
