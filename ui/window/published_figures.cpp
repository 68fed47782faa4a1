#include "window/published_figures.h"

#include "calculator/model/calculator_view_model.h"
#include "pricebooks/book_check_dialog.h"
#include "pricebooks/model/book_check.h"
#include "window/menus.h"
#include "words/features.h"
#include "words/in_words.h"

namespace seatwise::ui {

PublishedFigures::PublishedFigures(CalculatorViewModel& model, Menus& menus, QWidget* parent)
    : QToolButton(parent)
    , model_(model)
{
    setAutoRaise(true);
    setToolTip(WindowWords::tr("See every published figure beside the computed one"));
    connect(this, &QToolButton::clicked, this, &PublishedFigures::openList);
    menus.add({.id = "published-figures",
               .text = WindowWords::tr("Published figures of this price book…"),
               .section = MenuSection::helpBook,
               .run = [this](Page&) { openList(); }});
    connect(&model_, &CalculatorViewModel::bookChanged, this, &PublishedFigures::showBook);
    showBook();
}

void PublishedFigures::showBook()
{
    const int differing = differingClaims(model_.book());
    setText(differing == 0 ? WindowWords::tr("Taxes excluded")
                           : counted<WindowWords>(
                                 differing, QT_TRANSLATE_N_NOOP("WindowWords", "Taxes excluded · %1 figures differ"),
                                 "Taxes excluded · 1 figure differs", model_.locale()));
}

void PublishedFigures::openList()
{
    auto* dialog = new BookCheckDialog(model_.book(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace seatwise::ui
