#include "window/leaving_store.h"

#include <QMessageBox>
#include <QPushButton>

#include "office.h"
#include "page.h"
#include "preferences/settings_dialog.h"
#include "words/features.h"

namespace seatwise::ui {

bool mayLeaveStore(QWidget& window, const std::vector<Page*>& pages, const QString& stay, const QString& leave)
{
    QStringList waiting;
    for (Page* page : pages) {
        page->keepTyped();
        waiting += page->waiting();
    }
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

void changeSettings(QWidget& window, const std::vector<Page*>& pages, const QuoteStores& stores, Office& office)
{
    const QString store = office.settings().store;
    SettingsDialog dialog(office.settings(), stores, &window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    OfficeSettings chosen = dialog.office();
    if (chosen.store != store && !mayLeaveStore(window, pages, WindowWords::tr("Stay with this store"),
                                                WindowWords::tr("Change the store and lose it")))
        chosen.store = store;
    office.set(chosen);
}

} // namespace seatwise::ui
