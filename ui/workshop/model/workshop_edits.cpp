#include "workshop/model/workshop_edits.h"

#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

QString called(const QString& sentence, const WorkshopViewModel& model, const std::string& card)
{
    const auto found = findCard(model.session(), card);
    return sentence.arg(found ? toQString(found->text) : toQString(card));
}

} // namespace

Result<void> keep(WorkshopViewModel& model, const CardEntry& changed)
{
    if (changed == entryOf(model.session(), changed.card))
        return {};
    return model.changeCard(called(WorkshopWords::tr("Change “%1”"), model, changed.card), changed.card,
                            written(model.session(), changed));
}

Result<void> decide(WorkshopViewModel& model, const std::string& card, const QString& decision, const QString& by)
{
    return model.changeCard(called(WorkshopWords::tr("Decide “%1”"), model, card), card,
                            cardDecided(model.session(), card, decision.trimmed().toStdString(),
                                        by.trimmed().toStdString(), model.today()));
}

Result<void> reopen(WorkshopViewModel& model, const std::string& card)
{
    return model.changeCard(called(WorkshopWords::tr("Open again “%1”"), model, card), card,
                            cardReopened(model.session(), card));
}

Result<void> cast(WorkshopViewModel& model, const Ballot& ballot)
{
    return model.changeBallots(WorkshopWords::tr("The ranking of %1").arg(toQString(ballot.person)), ballot.person,
                               [ballot](WorkshopSession session) { return ranked(std::move(session), ballot); });
}

Result<void> withdraw(WorkshopViewModel& model, const std::string& person)
{
    return model.changeBallots(
        WorkshopWords::tr("Withdraw the ranking of %1").arg(toQString(person)), person,
        [person](WorkshopSession session) { return rankingWithdrawn(std::move(session), person); });
}

Result<void> keepSurvey(WorkshopViewModel& model, const ImportedTable& table)
{
    return model.changeTables(WorkshopWords::tr("The survey %1").arg(toQString(table.name)),
                              surveyImported(model.session(), table));
}

Result<void> keepCustomers(WorkshopViewModel& model, const ImportedTable& table)
{
    return model.changeTables(WorkshopWords::tr("The customers %1").arg(toQString(table.name)),
                              customersImported(model.session(), table));
}

} // namespace seatwise::ui
