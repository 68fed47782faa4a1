#include "documents/model_sections.h"
#include "documents/quote_terms.h"
#include "words/features.h"

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

QString decisionOf(const CardEntry& entry)
{
    QString text = literal(entry.decision);
    if (entry.decidedOn && !entry.decidedBy.empty())
        text += PaperWords::tr(" (%1, %2)").arg(literal(entry.decidedBy), literal(toString(*entry.decidedOn)));
    return text;
}

ReportCard reportCard(const AnsweredCard& card)
{
    const CardEntry& entry = card.entry;
    ReportCard shown{literal(card.card.text), stateOf(card), entry.state == CardState::decided, {}};
    const auto add = [&shown](const QString& label, const QString& text) {
        if (!text.isEmpty())
            shown.entries.push_back({label, text});
    };
    add(PaperWords::tr("Decision"), decisionOf(entry));
    add(PaperWords::tr("Answer"), literal(entry.answer));
    add(PaperWords::tr("Evidence"), literal(entry.evidence));
    add(PaperWords::tr("Owner"), literal(entry.owner));
    if (entry.decideBy)
        add(PaperWords::tr("Decide by"), literal(toString(*entry.decideBy)));
    return shown;
}

} // namespace

void addCards(Report& report, const DraftModel& model)
{
    if (model.cards.empty())
        return;
    addHeading(report, PaperWords::tr("Questions, decisions and steps"));
    std::size_t decided = 0;
    for (const AnsweredCard& card : model.cards)
        decided += card.entry.state == CardState::decided ? 1 : 0;
    addNote(report, PaperWords::tr("%1 of %2 are decided or done; what is marked as open awaits a decision.")
                        .arg(QString::number(decided), QString::number(model.cards.size())));
    for (const WorksheetSection& section : worksheetSections()) {
        bool isFirst = true;
        for (const AnsweredCard& card : model.cards) {
            if (card.card.section != section.section)
                continue;
            if (isFirst) {
                report.blocks.emplace_back(ReportText{ReportText::Kind::subheading, literal(section.title)});
                if (const Message statement = statementOn(*model.today, section.section); !statement.empty())
                    addNote(report, literal(statement));
            }
            isFirst = false;
            report.blocks.emplace_back(reportCard(card));
        }
    }
}

} // namespace seatwise::ui
