#include "window/leaving_store.h"

#include <utility>

#include <QMessageBox>
#include <QPushButton>

#include "office.h"
#include "page.h"
#include "preferences/settings_dialog.h"
#include "words/features.h"

namespace seatwise::ui {

namespace {

/// What is not kept on pages: what can be saved now, or what waits for the store's server.
std::vector<Unkept> unkeptOn(const std::vector<Page*>& pages, bool canBeSaved)
{
    std::vector<Unkept> found;
    for (Page* page : pages)
        for (Unkept& unkept : page->unkept())
            if (canBeSaved == (unkept.save != nullptr))
                found.push_back(std::move(unkept));
    return found;
}

QStringList namesOf(const std::vector<Unkept>& unkept)
{
    QStringList names;
    for (const Unkept& each : unkept)
        names += each.name;
    return names;
}

} // namespace

bool mayLeaveStore(QWidget& window, const std::vector<Page*>& pages, const QString& stay, const QString& leave)
{
    for (Page* page : pages)
        page->keepTyped();
    const QStringList waiting = namesOf(unkeptOn(pages, false));
    if (waiting.isEmpty())
        return true;
    QMessageBox box(QMessageBox::Warning, WindowWords::tr("Not kept yet"),
                    WindowWords::tr("Not connected to the store. This is not kept and would be lost:\n\n%1")
                        .arg(waiting.join(QLatin1Char('\n'))),
                    QMessageBox::NoButton, &window);
    box.setTextFormat(Qt::PlainText);
    QPushButton* staying = box.addButton(stay, QMessageBox::RejectRole);
    const QPushButton* leaving = box.addButton(leave, QMessageBox::DestructiveRole);
    box.setDefaultButton(staying);
    box.setEscapeButton(staying);
    box.exec();
    return box.clickedButton() == leaving;
}

bool mayLeaveChanges(QWidget& window, const std::vector<Page*>& pages, const QString& stay, const QString& lose)
{
    const std::vector<Unkept> changes = unkeptOn(pages, true);
    if (changes.empty())
        return true;
    QMessageBox box(
        QMessageBox::Question, WindowWords::tr("Not saved yet"),
        WindowWords::tr("This was changed and is not saved:\n\n%1").arg(namesOf(changes).join(QLatin1Char('\n'))),
        QMessageBox::NoButton, &window);
    box.setTextFormat(Qt::PlainText);
    QPushButton* save = box.addButton(WindowWords::tr("Save the change"), QMessageBox::AcceptRole);
    const QPushButton* losing = box.addButton(lose, QMessageBox::DestructiveRole);
    QPushButton* staying = box.addButton(stay, QMessageBox::RejectRole);
    box.setDefaultButton(save);
    box.setEscapeButton(staying);
    box.exec();
    if (box.clickedButton() != save)
        return box.clickedButton() == losing;
    for (const Unkept& change : changes)
        change.save();
    return unkeptOn(pages, true).empty();
}

void changeSettings(QWidget& window, const std::vector<Page*>& pages, const QuoteStores& stores, Office& office)
{
    const QString store = office.settings().store;
    SettingsDialog dialog(office.settings(), stores, &window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    OfficeSettings chosen = dialog.office();
    chosen.pdfFolder = office.settings().pdfFolder;
    if (chosen.store != store && !mayLeaveStore(window, pages, WindowWords::tr("Stay with this store"),
                                                WindowWords::tr("Change the store and lose it")))
        chosen.store = store;
    office.set(chosen);
}

} // namespace seatwise::ui
