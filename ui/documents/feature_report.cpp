#include "documents/feature_report.h"

#include <algorithm>

#include "pricebook/assumed.h"
#include "words/book_names.h"
#include "words/features.h"
#include "workshop/feature_matrix.h"

namespace seatwise::ui {

namespace {

constexpr std::size_t maxPlansSideBySide = 5;

TableBlock tableOf(const FeatureMatrix& matrix, std::size_t first, std::size_t count, const QLocale& locale)
{
    const double firstShare = count > 3 ? 0.19 : 0.28;
    TableBlock table{{}, {PaperWords::tr("Feature")}, {firstShare}};
    for (std::size_t plan = first; plan < first + count; ++plan) {
        table.columns += literal(bookName(matrix.plans[plan]).toStdString());
        table.shares.push_back((1 - firstShare) / static_cast<double>(count));
    }
    for (const MatrixGroup& group : matrix.groups) {
        table.rows.push_back({{literal(group.name, locale)}, TableRow::Kind::group});
        for (const MatrixRow& feature : group.rows) {
            TableRow row{{literal(feature.name, locale)}};
            for (std::size_t plan = first; plan < first + count; ++plan)
                row.cells.emplace_back(literal(shownText(feature.cells[plan]), locale),
                                       !feature.cells[plan].assumptions.empty());
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

} // namespace

void addFeatureTables(Document& document, const PriceBook& book)
{
    const FeatureMatrix matrix = featureMatrix(book);
    for (std::size_t first = 0; first < matrix.plans.size(); first += maxPlansSideBySide)
        document.add(
            tableOf(matrix, first, std::min(maxPlansSideBySide, matrix.plans.size() - first), document.locale));
}

void addAssumptions(Document& document, const PriceBook& book)
{
    document.addHeading(PaperWords::tr("Assumptions"));
    if (book.assumptions.empty())
        return document.addParagraph(
            PaperWords::tr("Every figure of the price book is given by its source documents."));
    document.addNote(PaperWords::tr("The source documents do not give these figures. Wherever one is shown "
                                    "it has a dagger, †, with its number, on a tinted ground."));
    TableBlock table{
        {}, {PaperWords::tr("Number"), PaperWords::tr("Where"), PaperWords::tr("What is assumed")}, {0.1, 0.3, 0.6}};
    for (std::size_t i = 0; i < book.assumptions.size(); ++i)
        table.rows.push_back({{literal(assumedNote({i + 1})), literal(book.assumptions[i].path),
                               literal(noteOf(book, book.assumptions[i]), document.locale)}});
    document.add(std::move(table));
}

Document featureReport(const PriceBook& book, const QLocale& locale)
{
    const InNamesOf names(&book);
    Document report = inLanguageSpoken(locale);
    report.title = PaperWords::tr("%1: feature comparison").arg(literal(titleOf(book).toStdString()));
    report.lines +=
        PaperWords::tr(
            "Prices in %1, taxes not included, for the fewest users of a plan and with nothing used. † marks "
            "an assumed figure; its number is that of the list at the end.")
            .arg(literal(book.currency.code));
    report.foot = PaperWords::tr("Price book %1, version %2, SHA-256 %3")
                      .arg(literal(book.id), literal(book.version), literal(book.sha256.substr(0, 16)));
    addFeatureTables(report, book);
    addAssumptions(report, book);
    return report;
}

} // namespace seatwise::ui
