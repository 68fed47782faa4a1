#include "workshop/model/workshop_texts.h"

#include "calendar/period.h"
#include "words/dates.h"
#include "words/features.h"
#include "words/format.h"
#include "workshop/book_differences.h"

namespace seatwise::ui {

namespace {

bool isWork(CardKind kind)
{
    return kind == CardKind::step || kind == CardKind::action;
}

} // namespace

QString stateText(CardKind kind, const CardEntry& entry, Date today)
{
    if (isOverdue(entry, today))
        return WorkshopWords::tr("Overdue");
    switch (entry.state) {
    case CardState::open:
        return isWork(kind) ? WorkshopWords::tr("To do") : WorkshopWords::tr("Open");
    case CardState::doing:
        return WorkshopWords::tr("Doing");
    case CardState::decided:
        return isWork(kind) ? WorkshopWords::tr("Done") : WorkshopWords::tr("Decided");
    }
    return {};
}

Date dayToDecide(const CardEntry& entry, Date today)
{
    constexpr int usualDays = 14;
    return entry.decideBy.value_or(addDays(today, usualDays));
}

QString decisionText(const CardEntry& entry, const QLocale& locale)
{
    if (entry.state != CardState::decided || entry.decision.empty())
        return {};
    const QString on = entry.decidedOn ? formatDate(*entry.decidedOn, locale) : QString();
    return WorkshopWords::tr("%1 (%2, %3)").arg(toQString(entry.decision), toQString(entry.decidedBy), on);
}

QString progressText(const WorkshopSession& session, Section section)
{
    const auto cards = cardsOf(session, section);
    if (cards.empty())
        return {};
    if (section == Section::priorities)
        return counted<WorkshopWords>(session.ballots.size(),
                                      QT_TRANSLATE_N_NOOP("WorkshopWords", "%1 people have ranked"),
                                      "1 person has ranked", QLocale());
    const QString done =
        isWork(cards.front().kind) ? WorkshopWords::tr("%1 of %2 done") : WorkshopWords::tr("%1 of %2 decided");
    return done.arg(decidedOf(session, section)).arg(cards.size());
}

std::vector<QStringList> differenceRows(const WorkshopDraft& draft)
{
    std::vector<QStringList> rows;
    rows.reserve(draft.differences().size());
    const auto shown = [](const Message& figure) { return figure.empty() ? QStringLiteral("—") : toQString(figure); };
    for (const BookDifference& difference : draft.differences())
        rows.push_back({toQString(difference.what), shown(difference.before), shown(difference.after)});
    return rows;
}

std::vector<std::string> priorityTexts(const WorkshopSession& session)
{
    std::vector<std::string> texts;
    for (const Message& priority : prioritiesOf(session))
        texts.push_back(toQString(priority).toStdString());
    return texts;
}

Result<DraftModel> draftModel(const WorkshopViewModel& model)
{
    return draftModelOf(model.session(), model.today(), priorityTexts(model.session()));
}

} // namespace seatwise::ui
