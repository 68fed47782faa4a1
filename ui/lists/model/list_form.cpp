#include "lists/model/list_form.h"

#include <algorithm>
#include <numeric>

#include <QLocale>

#include "credits/usage_list.h"
#include "customers/address_list.h"
#include "district/school_list.h"
#include "insights/account_columns.h"
#include "insights/account_list.h"
#include "research/customer_list.h"
#include "research/demand.h"
#include "research/sensitivity.h"
#include "tables/cell_text.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

/// The names of columns, for translators.
[[maybe_unused]] constexpr const char* columnTitles[] = {
    QT_TRANSLATE_NOOP("ListsWords", "name"),
    QT_TRANSLATE_NOOP("ListsWords", "seats"),
    QT_TRANSLATE_NOOP("ListsWords", "customer"),
    QT_TRANSLATE_NOOP("ListsWords", "segment"),
    QT_TRANSLATE_NOOP("ListsWords", "users"),
    QT_TRANSLATE_NOOP("ListsWords", "insights_per_month"),
    QT_TRANSLATE_NOOP("ListsWords", "month"),
    QT_TRANSLATE_NOOP("ListsWords", "used"),
    QT_TRANSLATE_NOOP("ListsWords", "too_cheap"),
    QT_TRANSLATE_NOOP("ListsWords", "cheap"),
    QT_TRANSLATE_NOOP("ListsWords", "expensive"),
    QT_TRANSLATE_NOOP("ListsWords", "too_expensive"),
    QT_TRANSLATE_NOOP("ListsWords", "price"),
    QT_TRANSLATE_NOOP("ListsWords", "intent"),
    QT_TRANSLATE_NOOP("ListsWords", "address"),
    QT_TRANSLATE_NOOP("ListsWords", "street"),
    QT_TRANSLATE_NOOP("ListsWords", "city"),
    QT_TRANSLATE_NOOP("ListsWords", "region"),
    QT_TRANSLATE_NOOP("ListsWords", "postal_code"),
    QT_TRANSLATE_NOOP("ListsWords", "country"),
    QT_TRANSLATE_NOOP("ListsWords", "contact"),
    QT_TRANSLATE_NOOP("ListsWords", "email"),
    QT_TRANSLATE_NOOP("ListsWords", "phone"),
    QT_TRANSLATE_NOOP("ListsWords", "tax_exemption"),
    QT_TRANSLATE_NOOP("ListsWords", "exempt_until"),
    QT_TRANSLATE_NOOP("ListsWords", "purchase_order"),
    QT_TRANSLATE_NOOP("ListsWords", "order_habits"),
    QT_TRANSLATE_NOOP("ListsWords", "language"),
    QT_TRANSLATE_NOOP("ListsWords", "notes"),
    QT_TRANSLATE_NOOP("ListsWords", "plan"),
    QT_TRANSLATE_NOOP("ListsWords", "billing"),
    QT_TRANSLATE_NOOP("ListsWords", "start"),
    QT_TRANSLATE_NOOP("ListsWords", "end"),
    QT_TRANSLATE_NOOP("ListsWords", "reason"),
    QT_TRANSLATE_NOOP("ListsWords", "discount"),
    QT_TRANSLATE_NOOP("ListsWords", "mrr"),
    QT_TRANSLATE_NOOP("ListsWords", "currency"),
    QT_TRANSLATE_NOOP("ListsWords", "cancelled"),
    QT_TRANSLATE_NOOP("ListsWords", "discount_until"),
    QT_TRANSLATE_NOOP("ListsWords", "usage_mrr"),
    QT_TRANSLATE_NOOP("ListsWords", "term"),
    QT_TRANSLATE_NOOP("ListsWords", "existing_since"),
};

constexpr std::size_t maxFirstRows = 20; // among which the core looks for a header

/// Whether the choice of a decimal sign counts: not where the separator speaks for one.
bool dependsOnChoice(const Layout& layout)
{
    return layout.dialect.separator != ',' && layout.dialect.separator != ';';
}

ListChoices withOtherSign(ListChoices choices)
{
    choices.decimalSign = choices.decimalSign == DecimalSign::point ? DecimalSign::comma : DecimalSign::point;
    return choices;
}

/// `read` takes a table and choices and gives the rows that were read.
template<class Read>
ListForm formReading(const QString& name, const ListKind& kind, Read read)
{
    return {name, &kind,
            [read](const Table& table, const ListChoices& choices) -> Result<ListFound> {
                auto list = TRY(read(table, choices));
                ListFound found{list.values.size(), std::move(list.problems), std::move(list.source), false};
                if (dependsOnChoice(found.source.layout)) {
                    const auto otherwise = read(table, withOtherSign(choices));
                    found.isInDoubt = !otherwise || otherwise->values != list.values;
                }
                return found;
            },
            kind.columns.size()};
}

template<class Value>
ListForm formOf(const QString& name, const ListKind& kind,
                Result<RowsRead<Value>> (*read)(const Table&, const ListChoices&))
{
    return formReading(name, kind, read);
}

/// Whether the header names a column twice over, so that the one that was taken is a guess.
bool hasOtherCandidates(const ListKind& kind, const Layout& layout)
{
    const auto isTaken = [&](std::size_t cell) {
        return std::find(layout.columns.begin(), layout.columns.end(), cell) != layout.columns.end();
    };
    for (std::size_t column = 0; column < kind.columns.size(); ++column) {
        const std::size_t chosen = layout.columns[column];
        if (chosen >= layout.header.size() || rankOfName(kind.columns[column], layout.header[chosen]) == 0U)
            continue;
        for (std::size_t cell = 0; cell < layout.header.size(); ++cell)
            if (!isTaken(cell) && rankOfName(kind.columns[column], layout.header[cell]))
                return true;
    }
    return false;
}

/// The cell that fits a column's name best; nothing where two do.
std::optional<std::size_t> bestCell(const ListColumn& column, const std::vector<std::string>& cells)
{
    std::optional<std::size_t> best;
    std::optional<std::size_t> bestRank;
    for (std::size_t cell = 0; cell < cells.size(); ++cell) {
        const auto rank = rankOfName(column, cells[cell]);
        if (!rank || (bestRank && *bestRank < *rank))
            continue;
        best = bestRank == rank ? std::nullopt : std::optional(cell);
        bestRank = rank;
    }
    return best;
}

/// Whether a header names a column of the kind by two cells that fit it alike.
bool namesOneTwice(const ListKind& kind, const std::vector<std::string>& cells)
{
    return std::any_of(kind.columns.begin(), kind.columns.end(), [&](const ListColumn& column) {
        return !bestCell(column, cells) && std::any_of(cells.begin(), cells.end(), [&](const std::string& cell) {
            return rankOfName(column, cell).has_value();
        });
    });
}

std::size_t widthOf(const std::vector<FirstRow>& rows)
{
    std::size_t width = 0;
    for (const FirstRow& row : rows)
        width = std::max(width, row.cells.size());
    return width;
}

/// What a header does not.
bool holdsFigure(const FirstRow& row)
{
    return std::any_of(row.cells.begin(), row.cells.end(),
                       [](const std::string& cell) { return amountIn(cell, DecimalSign::point).has_value(); });
}

/// Of a list without a header, the columns side by side of which most rows can be used.
ListGuess guessByCells(const ListForm& form, const Table& table, const std::vector<FirstRow>& rows)
{
    ListGuess guess;
    guess.columns.resize(form.kind->columns.size());
    guess.firstLine = rows.empty() ? 1 : rows.front().line;
    std::size_t most = 0;
    for (std::size_t first = 0; first + form.needed <= widthOf(rows); ++first) {
        ListChoices choices;
        choices.columns.emplace(guess.columns.size(), noCell);
        std::iota(choices.columns->begin(), choices.columns->begin() + std::ptrdiff_t(form.needed), first);
        choices.firstLine = guess.firstLine;
        const Result<ListFound> found = form.read(table, choices);
        if (!found || found->read <= most)
            continue;
        most = found->read;
        for (std::size_t i = 0; i < form.needed; ++i)
            guess.columns[i] = choices.columns->at(i);
    }
    return guess;
}

} // namespace

QString titleOf(const ListColumn& column)
{
    return ListsWords::tr(column.name.data());
}

ListForm schoolForm()
{
    return formOf(ListsWords::tr("Schools"), schoolColumns(), readSchools);
}

ListForm customerForm()
{
    return formOf(ListsWords::tr("Customers"), customerColumns(), readCustomers);
}

ListForm addressForm()
{
    ListForm form = formOf(ListsWords::tr("Customers"), addressColumns(), readAddressList);
    form.needed = 1;
    return form;
}

ListForm accountForm(const SharedBook& book)
{
    ListForm form = formReading(ListsWords::tr("Accounts"), accountListColumns(),
                                [book](const Table& table, const ListChoices& choices) -> Result<RowsRead<Account>> {
                                    return TRY(readAccounts(table, *book, choices)).rows;
                                });
    form.needed = 1;
    return form;
}

ListForm usageForm()
{
    return formOf(ListsWords::tr("Monthly use"), usageColumns(), readUsage);
}

ListForm sensitivityForm()
{
    return formOf(ListsWords::tr("Four prices of each respondent (Van Westendorp)"), sensitivityColumns(),
                  readSensitivitySurvey);
}

ListForm intentForm()
{
    return formOf(ListsWords::tr("A price and whether it would be paid (Gabor-Granger)"), intentColumns(),
                  readIntentSurvey);
}

std::size_t likelyForm(const std::vector<ListForm>& forms, const Table& table)
{
    const auto first = [&](auto fits) {
        return static_cast<std::size_t>(std::find_if(forms.begin(), forms.end(), fits) - forms.begin());
    };
    const std::size_t named = first([&](const ListForm& form) {
        const Result<Layout> layout = layoutOf(table, *form.kind);
        return layout && layout->headerLine > 0;
    });
    if (named < forms.size())
        return named;
    const std::size_t readable = first([&](const ListForm& form) {
        const Result<ListFound> found = form.read(table, {});
        return found && found->read > 0;
    });
    return readable < forms.size() ? readable : 0;
}

bool isObvious(const ListForm& form, const ListFound& found)
{
    const bool isTold = form.needed == form.kind->columns.size() || found.source.layout.headerLine > 0;
    return isTold && found.read > 0 && found.problems.empty() && !found.isInDoubt &&
           !hasOtherCandidates(*form.kind, found.source.layout);
}

std::vector<FirstRow> firstRows(const Table& table, const ListKind& kind)
{
    TableDialect dialect{'\t', TableDialect::LineEnd::lf, false};
    if (!table.sheet)
        dialect = dialectOf(table.text, kind);
    RowReader reader(table.text, dialect.separator);
    seatwise::TableRow row;
    std::vector<FirstRow> rows;
    while (rows.size() < maxFirstRows && reader.next(row)) {
        if (dialect.hasSeparatorLine && row.line == 1)
            continue;
        FirstRow first{row.line, {}};
        for (const std::string_view cell : row.cells)
            first.cells.emplace_back(trimmed(cell));
        const bool isBlank =
            std::all_of(first.cells.begin(), first.cells.end(), [](const auto& c) { return c.empty(); });
        if (!isBlank)
            rows.push_back(std::move(first));
    }
    return rows;
}

ListGuess guessOf(const ListForm& form, const Table& table)
{
    ListGuess guess;
    const std::vector<FirstRow> rows = firstRows(table, *form.kind);
    const Result<Layout> layout = layoutOf(table, *form.kind);
    if (layout && layout->headerLine > 0) {
        guess.columns.assign(layout->columns.begin(), layout->columns.end());
        guess.firstLine = layout->bodyLine;
        guess.headerLine = layout->headerLine;
        return guess;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (holdsFigure(rows[i]))
            continue;
        guess.columns.clear();
        for (const ListColumn& column : form.kind->columns)
            guess.columns.push_back(bestCell(column, rows[i].cells));
        const bool isTwice = namesOneTwice(*form.kind, rows[i].cells);
        if (!isTwice && std::none_of(guess.columns.begin(), guess.columns.end(), [](const auto& cell) { return cell; }))
            continue;
        if (isTwice && !layout)
            guess.problem = layout.error().message;
        guess.headerLine = rows[i].line;
        guess.firstLine = i + 1 < rows.size() ? rows[i + 1].line : rows[i].line + 1;
        return guess;
    }
    return guessByCells(form, table, rows);
}

QString encodingText(const ListSource& source)
{
    if (source.encoding == Encoding::utf8 || source.sheet)
        return {};
    return ListsWords::tr("It was read as %1.").arg(toQString(toString(source.encoding)));
}

QString reportOf(const ListFound& found)
{
    const QLocale locale;
    QStringList said{counted<ListsWords>(found.read, QT_TRANSLATE_N_NOOP("ListsWords", "%1 rows were read"),
                                         "One row was read", locale)};
    if (!found.problems.empty())
        said += counted<ListsWords>(found.problems.size(), QT_TRANSLATE_N_NOOP("ListsWords", "%1 were left out"),
                                    "one was left out", locale);
    const QString encoding = encodingText(found.source);
    return said.join(QStringLiteral(", ")) + QLatin1Char('.') +
           (encoding.isEmpty() ? QString() : QLatin1Char(' ') + encoding);
}

} // namespace seatwise::ui
