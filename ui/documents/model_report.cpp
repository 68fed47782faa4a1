#include "documents/model_report.h"

#include <algorithm>

#include "documents/feature_report.h"
#include "documents/model_sections.h"
#include "documents/quote_terms.h"
#include "words/features.h"

namespace seatwise::ui {

namespace {

/// What was assumed in today's prices and is no more: the draft's own list does not name it.
void addSettled(Report& report, const DraftModel& model)
{
    ReportTable table{PaperWords::tr("Assumed in today's prices and no longer in the draft"),
                      {PaperWords::tr("Where"), PaperWords::tr("What was assumed")},
                      {0.34, 0.66},
                      {}};
    for (const Assumption& assumption : model.today->assumptions)
        if (std::find(model.draft->assumptions.begin(), model.draft->assumptions.end(), assumption) ==
            model.draft->assumptions.end())
            table.rows.push_back({{{literal(assumption.path), false}, {literal(assumption.note), false}}, false});
    if (!table.rows.empty())
        report.blocks.emplace_back(std::move(table));
}

} // namespace

void addHeading(Report& report, const QString& text)
{
    report.blocks.emplace_back(ReportText{ReportText::Kind::heading, text});
}

void addParagraph(Report& report, const QString& text)
{
    report.blocks.emplace_back(ReportText{ReportText::Kind::paragraph, text});
}

void addNote(Report& report, const QString& text)
{
    report.blocks.emplace_back(ReportText{ReportText::Kind::note, text});
}

Report modelReport(const DraftModel& model)
{
    Report report;
    report.title = PaperWords::tr("%1: pricing model").arg(literal(model.draft->name));
    report.mark = PaperWords::tr("DRAFT");
    report.lines +=
        PaperWords::tr("Draft of %1, version %2, beside today's version %3. Prices in %4, taxes not included.")
            .arg(literal(toString(model.on)), literal(model.draft->version), literal(model.today->version),
                 literal(model.draft->currency.code));
    report.lines += PaperWords::tr("† marks an assumed figure; its number is that of the list at the end.");
    report.foot = PaperWords::tr("Draft %1 %2, made on %3")
                      .arg(literal(model.draft->id), literal(model.draft->version), literal(toString(model.on)));
    addHeading(report, PaperWords::tr("Value proposition"));
    addParagraph(report,
                 model.valueProposition.empty() ? PaperWords::tr("Not written yet.") : literal(model.valueProposition));
    addPrices(report, model);
    addCards(report, model);
    addRanking(report, model);
    addSurvey(report, model);
    addExperiment(report, model);
    addHeading(report, PaperWords::tr("Features of the draft"));
    addFeatureTables(report, *model.draft);
    addAssumptions(report, *model.draft);
    addSettled(report, model);
    return report;
}

} // namespace seatwise::ui
