#include "documents/board_summary.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QDate>
#include <QPainter>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include "theme/palette.h"
#include "viewmodels/budget_dates.h"
#include "viewmodels/budget_texts.h"
#include "viewmodels/format.h"

namespace seatwise::ui {

namespace {

constexpr int pointsPerInch = 72;
constexpr qreal margin = 48;
constexpr int textSize = 10; ///< in points, as all lengths of the document
constexpr int headingSize = 13;
constexpr int titleSize = 20;
constexpr int mostSchoolsListed = 12;

QString tr(const char* source)
{
    return QCoreApplication::translate("BoardSummary", source);
}

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

/// A table with a bold head; columns after the first are numbers.
void addTable(QTextCursor& cursor, const QStringList& head, const std::vector<QStringList>& rows)
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(2);
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setHeaderRowCount(1);
    QTextTable* table = cursor.insertTable(static_cast<int>(rows.size()) + 1, static_cast<int>(head.size()), format);
    for (int row = 0; row < table->rows(); ++row)
        for (int column = 0; column < table->columns(); ++column) {
            QTextCursor cell = table->cellAt(row, column).firstCursorPosition();
            QTextBlockFormat block;
            block.setAlignment(column == 0 ? Qt::AlignLeft : Qt::AlignRight);
            cell.setBlockFormat(block);
            const QStringList& cells = row == 0 ? head : rows[static_cast<std::size_t>(row) - 1];
            cell.insertText(cells.value(column), letters(textSize - 1, row == 0));
        }
    cursor.movePosition(QTextCursor::End);
}

void addSchools(QTextCursor& cursor, const BudgetViewModel& model)
{
    const auto& shares = model.pool()->shares;
    const Currency& currency = model.book().currency;
    std::vector<QStringList> rows;
    for (std::size_t i = 0; i < shares.size() && i < mostSchoolsListed; ++i)
        rows.push_back({text(shares[i].name).left(60), formatSeats(shares[i].seats, model.locale()),
                        formatMoney(shares[i].amount, currency, model.locale()),
                        formatMoney(shares[i].separate, currency, model.locale())});
    addParagraph(cursor, tr("What each school pays"), headingSize, true);
    addTable(cursor, {tr("School"), tr("Seats"), tr("Fair share"), tr("By itself")}, rows);
    if (shares.size() > mostSchoolsListed)
        addParagraph(cursor,
                     tr("and %1 more schools; all shares add up to the amount above.")
                         .arg(formatSeats(static_cast<SeatCount>(shares.size()) - mostSchoolsListed, model.locale())));
}

void addYears(QTextCursor& cursor, const BudgetViewModel& model)
{
    if (!model.expected())
        return;
    std::vector<QStringList> rows;
    for (std::size_t year = 0; year < model.expected()->years.size(); ++year) {
        QStringList cells{model.locale().toString(static_cast<int>(year) + 1)};
        for (const Outlook& outlook : model.outlooks())
            cells += formatMoney(outlook.years[year].pooled, model.book().currency, model.locale());
        rows.push_back(cells);
    }
    addParagraph(cursor, tr("The years ahead, at today's prices"), headingSize, true);
    addTable(cursor, QStringList{tr("Year")} + outlookNames(model), rows);
    addParagraph(cursor, ceilingText(model));
}

void addFunds(QTextCursor& cursor, const BudgetViewModel& model)
{
    if (model.funds().empty())
        return;
    std::vector<QStringList> rows;
    for (const FundShare& share : model.funds())
        rows.push_back({text(share.code).left(60), formatPercent(share.percent, model.locale()),
                        formatMoney(share.amount, model.book().currency, model.locale())});
    addParagraph(cursor, tr("Who pays the first year"), headingSize, true);
    addTable(cursor, {tr("Fund"), tr("Percent"), tr("Amount")}, rows);
}

void write(QTextDocument& document, const BudgetViewModel& model)
{
    QTextCursor cursor(&document);
    const QString customer = model.customer();
    cursor.insertText(customer.isEmpty() ? tr("Summary for the board") : tr("%1: summary for the board").arg(customer),
                      letters(titleSize, true));
    addParagraph(cursor, tr("Price book %1 %2, on %3. Taxes excluded.")
                             .arg(text(model.book().name), text(model.book().version),
                                  formatDate(model.today(), model.locale())));
    const PoolTexts pool = poolTexts(model);
    addParagraph(cursor, tr("%1: %2 %3").arg(pool.heading, pool.pooled, pool.period), headingSize, true);
    addParagraph(cursor, pool.separate + QStringLiteral(". ") + pool.saving + QLatin1Char('.'));
    if (!model.inputs().headroom.isZero())
        addParagraph(cursor,
                     tr("Seats include a reserve of %1.").arg(formatPercent(model.inputs().headroom, model.locale())));
    addSchools(cursor, model);
    addYears(cursor, model);
    addFunds(cursor, model);
    addParagraph(cursor, tr("Summer and dates"), headingSize, true);
    addParagraph(cursor, summerText(model));
    addParagraph(cursor, orderByText(model));
}

} // namespace

QByteArray boardSummaryPdf(const BudgetViewModel& model)
{
    QByteArray bytes;
    if (!model.pool())
        return bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(pointsPerInch);
    const bool inches = model.locale().measurementSystem() == QLocale::ImperialUSSystem;
    writer.setPageSize(QPageSize(inches ? QPageSize::Letter : QPageSize::A4));
    writer.setPageMargins({});
    writer.setTitle(tr("Summary for the board"));
    writer.setCreator(QStringLiteral("Seatwise"));
    QTextDocument document;
    document.setDocumentMargin(0);
    document.documentLayout()->setPaintDevice(nullptr);
    write(document, model);
    const QSizeF room(writer.width() - 2 * margin, writer.height() - 2 * margin);
    document.setTextWidth(room.width());
    QPainter painter(&writer);
    painter.translate(margin, margin);
    // One page, whatever is on it: what is longer is set smaller.
    const double scale = std::min(1.0, room.height() / document.size().height());
    painter.scale(scale, scale);
    document.drawContents(&painter);
    painter.end();
    return bytes;
}

} // namespace seatwise::ui
