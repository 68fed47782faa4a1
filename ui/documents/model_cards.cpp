#include "documents/model_sections.h"
#include "documents/quote_terms.h"

namespace seatwise::ui {

namespace {

QString stateOf(const AnsweredCard& card)
{
    const bool isWork = card.card.kind == CardKind::step || card.card.kind == CardKind::action;
    switch (card.entry.state) {
    case CardState::open:
        return isWork ? inModel("TO DO") : inModel("OPEN");
    case CardState::doing:
        return inModel("DOING");
    case CardState::decided:
        break;
    }
    return isWork ? inModel("DONE") : inModel("DECIDED");
}

QString decisionOf(const CardEntry& entry)
{
    QString text = literal(entry.decision);
    if (entry.decidedOn && !entry.decidedBy.empty())
        text += inModel(" (%1, %2)").arg(literal(entry.decidedBy), literal(toString(*entry.decidedOn)));
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
    add(inModel("Decision"), decisionOf(entry));
    add(inModel("Answer"), literal(entry.answer));
    add(inModel("Evidence"), literal(entry.evidence));
    add(inModel("Owner"), literal(entry.owner));
    if (entry.decideBy)
        add(inModel("Decide by"), literal(toString(*entry.decideBy)));
    return shown;
}

} // namespace

void addCards(Report& report, const DraftModel& model)
{
    if (model.cards.empty())
        return;
    addHeading(report, inModel("Questions, decisions and steps"));
    std::size_t decided = 0;
    for (const AnsweredCard& card : model.cards)
        decided += card.entry.state == CardState::decided ? 1 : 0;
    addNote(report, inModel("%1 of %2 are decided or done; what is marked as open awaits a decision.")
                        .arg(QString::number(decided), QString::number(model.cards.size())));
    for (const WorksheetSection& section : worksheetSections()) {
        bool isFirst = true;
        for (const AnsweredCard& card : model.cards) {
            if (card.card.section != section.id)
                continue;
            if (isFirst) {
                report.blocks.emplace_back(ReportText{ReportText::Kind::subheading, literal(section.title)});
                if (!section.today.empty())
                    addNote(report, literal(section.today));
            }
            isFirst = false;
            report.blocks.emplace_back(reportCard(card));
        }
    }
}

} // namespace seatwise::ui
