#include "documents/board_summary.h"

#include <optional>

#include "budget/model/budget_dates.h"
#include "budget/model/budget_texts.h"
#include "documents/pdf.h"
#include "words/book_names.h"
#include "words/features.h"
#include "words/format.h"
#include "words/language.h"

namespace seatwise::ui {

namespace {

constexpr std::size_t maxSchoolsListed = 12;

/// What something is called, then figures of it.
TableBlock figuresOf(const QStringList& columns)
{
    const auto figures = columns.size() - 1;
    TableBlock table{{}, columns, std::vector<double>(std::size_t(figures), 0.66 / double(figures)), {}, 1};
    table.shares.insert(table.shares.begin(), 0.34);
    return table;
}

/// What the board is asked for, in sentences.
void addRequest(Document& document, const BudgetViewModel& model)
{
    const Currency& currency = model.book().currency;
    const Pool& pool = *model.plan().pool;
    const PoolTexts texts = poolTexts(model);
    if (const Outlook* outlook = model.plan().expected()) {
        const OutlookYear& first = outlook->years.front();
        document.add(TextBlock::Kind::figure, formatMoney(first.pooled, currency, model.locale()));
        document.addParagraph(PaperWords::tr("for the first twelve months and %1, at today's prices.")
                                  .arg(countSeats(model.book().counts, first.seats, model.locale())));
    }
    const Plan* plan = model.book().findPlan(pool.plan);
    const QString need =
        counted<PaperWords>(pool.shares.size(), QT_TRANSLATE_N_NOOP("PaperWords", "%1 schools need %2."),
                            "One school needs %2.", model.locale())
            .arg(countSeats(model.book().counts, pool.seats, model.locale()));
    document.addParagraph(need + QLatin1Char(' ') +
                          PaperWords::tr("Bought together on the plan %1 they cost %2 %3. %4. %5.")
                              .arg(literal(bookName(plan ? plan->name : pool.plan.text()).toStdString()), texts.pooled,
                                   texts.period, texts.separate, texts.saving));
    if (!model.inputs().headroom.isZero())
        document.addParagraph(PaperWords::tr("The seats include a reserve of %1, so that new pupils need no new order.")
                                  .arg(formatPercent(model.inputs().headroom, model.locale())));
}

void addSchools(Document& document, const BudgetViewModel& model)
{
    const Pool& pool = *model.plan().pool;
    const auto row = [&](const QString& name, SeatCount seats, Money together, Money separate, TableRow::Kind kind) {
        const auto money = [&](Money amount) { return formatMoney(amount, model.book().currency, model.locale()); };
        return TableRow{{name, formatCount(seats, model.locale()), money(together), money(separate)}, kind};
    };
    const QString period = poolTexts(model).period;
    TableBlock table =
        figuresOf({PaperWords::tr("School"), PaperWords::tr("Seats"), PaperWords::tr("Together, %1").arg(period),
                   PaperWords::tr("By itself, %1").arg(period)});
    for (std::size_t i = 0; i < std::min(pool.shares.size(), maxSchoolsListed); ++i) {
        const SchoolShare& share = pool.shares[i];
        table.rows.push_back(
            row(shortLiteral(share.name), share.seats, share.amount, share.separate, TableRow::Kind::plain));
    }
    if (pool.shares.size() > maxSchoolsListed) {
        const auto left = static_cast<SeatCount>(pool.shares.size() - maxSchoolsListed);
        table.rows.push_back({{PaperWords::tr("and %1 more schools").arg(formatCount(left, model.locale()))}});
    }
    table.rows.push_back(
        row(PaperWords::tr("All schools"), pool.seats, pool.pooled, pool.separate, TableRow::Kind::sum));
    document.addHeading(PaperWords::tr("What each school pays"));
    document.add(std::move(table));
}

void addYears(Document& document, const BudgetViewModel& model)
{
    if (!model.plan().expected())
        return;
    TableBlock table = figuresOf(QStringList{PaperWords::tr("Twelve months each")} + outlookNames(model));
    for (std::size_t year = 0; year < model.plan().expected()->years.size(); ++year) {
        TableRow row{{PaperWords::tr("Year %1").arg(model.locale().toString(static_cast<int>(year) + 1))}};
        for (const Outlook& outlook : model.plan().outlooks)
            row.cells.emplace_back(formatMoney(outlook.years[year].pooled, model.book().currency, model.locale()));
        table.rows.push_back(std::move(row));
    }
    document.addHeading(PaperWords::tr("The years ahead, at today's prices"));
    document.add(std::move(table));
    document.addParagraph(ceilingText(model));
}

void addFunds(Document& document, const BudgetViewModel& model)
{
    if (model.plan().funds.empty())
        return;
    const auto row = [&](const QString& name, Percent percent, Money amount, TableRow::Kind kind) {
        return TableRow{
            {name, formatPercent(percent, model.locale()), formatMoney(amount, model.book().currency, model.locale())},
            kind};
    };
    TableBlock table = figuresOf({PaperWords::tr("Fund"), PaperWords::tr("Percent"), PaperWords::tr("Amount")});
    for (const FundShare& share : model.plan().funds)
        table.rows.push_back(row(shortLiteral(share.code), share.percent, share.amount, TableRow::Kind::plain));
    table.rows.push_back(row(PaperWords::tr("All funds"), wholePercent, model.plan().expected()->years.front().pooled,
                             TableRow::Kind::sum));
    document.addHeading(PaperWords::tr("Who pays the first year"));
    document.add(std::move(table));
}

} // namespace

Document boardSummary(const BudgetViewModel& model)
{
    const InNamesOf names(&model.book());
    Document document = inLanguageSpoken(model.locale());
    document.form = Document::Form::summary;
    document.name = PaperWords::tr("Summary for the board");
    document.title =
        model.customer().isEmpty() ? document.name : PaperWords::tr("%1 · summary for the board").arg(model.customer());
    document.foot = PaperWords::tr("Price book %1 %2. Made on %3. Taxes are not included.")
                        .arg(literal(titleOf(model.book()).toStdString()), literal(model.book().version),
                             formatDate(model.today(), model.locale()));
    addRequest(document, model);
    addSchools(document, model);
    addYears(document, model);
    addFunds(document, model);
    document.addHeading(PaperWords::tr("Summer and dates"));
    document.addParagraph(summerText(model));
    document.addParagraph(tooLateText(model));
    document.addParagraph(orderByText(model));
    return document;
}

PdfDocument boardSummaryPdf(const BudgetViewModel& model)
{
    if (!model.plan().pool)
        return {};
    const bool inches = model.locale().measurementSystem() == QLocale::ImperialUSSystem;
    std::optional<InLanguage> within;
    if (const auto language = findLanguage(model.inputs().language))
        within.emplace(*language);
    return pdfOf(boardSummary(model), inches ? Paper::letter : Paper::a4);
}

} // namespace seatwise::ui
