#include "documents/model_report.h"

#include <algorithm>

#include "documents/feature_report.h"
#include "documents/model_findings.h"
#include "documents/model_prices.h"
#include "pricebook/assumed.h"
#include "words/book_names.h"
#include "words/dates.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

QString stateOf(const AnsweredCard& card)
{
    const bool isWork = card.card.kind == CardKind::step || card.card.kind == CardKind::action;
    switch (card.entry.state) {
    case CardState::open:
        return isWork ? PaperWords::tr("TO DO") : PaperWords::tr("OPEN");
    case CardState::doing:
        return PaperWords::tr("DOING");
    case CardState::decided:
        break;
    }
    return isWork ? PaperWords::tr("DONE") : PaperWords::tr("DECIDED");
}

QString decisionOf(const CardEntry& entry, const QLocale& locale)
{
    QString text = literal(entry.decision);
    if (entry.decidedOn && !entry.decidedBy.empty())
        text += PaperWords::tr(" (%1, %2)").arg(literal(entry.decidedBy), formatDate(*entry.decidedOn, locale));
    return text;
}

CardBlock cardOf(const AnsweredCard& card, const QLocale& locale)
{
    const CardEntry& entry = card.entry;
    CardBlock shown{literal(card.card.text, locale), stateOf(card), entry.state == CardState::decided, {}};
    const auto add = [&shown](const QString& label, const QString& text) {
        if (!text.isEmpty())
            shown.entries.push_back({label, text});
    };
    add(PaperWords::tr("Decision"), decisionOf(entry, locale));
    add(PaperWords::tr("Answer"), literal(entry.answer));
    add(PaperWords::tr("Evidence"), literal(entry.evidence));
    add(PaperWords::tr("Owner"), literal(entry.owner));
    if (entry.decideBy)
        add(PaperWords::tr("Decide by"), formatDate(*entry.decideBy, locale));
    return shown;
}

/// The cards under the sections of the worksheet; those without a decision as open.
void addCards(Document& document, const DraftModel& model)
{
    if (model.cards.empty())
        return;
    const QLocale& locale = document.locale;
    document.addHeading(PaperWords::tr("Questions, decisions and steps"));
    SeatCount decided = 0;
    for (const AnsweredCard& card : model.cards)
        decided += card.entry.state == CardState::decided ? 1 : 0;
    document.addNote(
        PaperWords::tr("%1 of %2 are decided or done; what is marked as open awaits a decision.")
            .arg(formatCount(decided, locale), formatCount(static_cast<SeatCount>(model.cards.size()), locale)));
    for (const WorksheetSection& section : worksheetSections()) {
        bool isFirst = true;
        for (const AnsweredCard& card : model.cards) {
            if (card.card.section != section.section)
                continue;
            if (isFirst) {
                document.add(TextBlock::Kind::subheading, literal(section.title, locale));
                if (const Message statement = statementOn(*model.today, section.section); !statement.empty())
                    document.addNote(literal(statement, locale));
            }
            isFirst = false;
            document.blocks.emplace_back(cardOf(card, locale));
        }
    }
}

/// What was assumed in today's prices and is no more: the draft's own list does not name it.
void addSettled(Document& document, const DraftModel& model)
{
    TableBlock table{PaperWords::tr("Assumed in today's prices and no longer in the draft"),
                     {PaperWords::tr("Where"), PaperWords::tr("What was assumed")},
                     {0.34, 0.66}};
    for (const Assumption& assumption : model.today->assumptions)
        if (std::find(model.draft->assumptions.begin(), model.draft->assumptions.end(), assumption) ==
            model.draft->assumptions.end())
            table.rows.push_back(
                {{literal(assumption.path), literal(noteOf(*model.today, assumption), document.locale)}});
    document.add(std::move(table));
}

} // namespace

Document modelReport(const DraftModel& model, const QLocale& locale)
{
    const InNamesOf names(model.draft.get(), model.today.get());
    const QString on = formatDate(model.on, locale);
    Document report = inLanguageSpoken(locale);
    report.title = PaperWords::tr("%1: pricing model").arg(literal(titleOf(*model.draft).toStdString()));
    report.mark = PaperWords::tr("DRAFT");
    report.isDraft = true;
    report.lines +=
        PaperWords::tr("Draft of %1, version %2, beside today's version %3. Prices in %4, taxes not included.")
            .arg(on, literal(model.draft->version), literal(model.today->version), literal(model.draft->currency.code));
    report.lines += PaperWords::tr("† marks an assumed figure; its number is that of the list at the end.");
    report.foot =
        PaperWords::tr("Draft %1 %2, made on %3").arg(literal(model.draft->id), literal(model.draft->version), on);
    report.addHeading(PaperWords::tr("Value proposition"));
    report.addParagraph(model.valueProposition.empty() ? PaperWords::tr("Not written yet.")
                                                       : literal(model.valueProposition));
    addPrices(report, model);
    addCards(report, model);
    addRanking(report, model);
    addSurvey(report, model);
    addExperiment(report, model);
    report.addHeading(PaperWords::tr("Features of the draft"));
    addFeatureTables(report, *model.draft);
    addAssumptions(report, *model.draft);
    addSettled(report, model);
    return report;
}

} // namespace seatwise::ui
