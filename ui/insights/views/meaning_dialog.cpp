#include "insights/views/meaning_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include "insights/model/rule_bridges.h"
#include "widgets/dialog_size.h"
#include "widgets/field.h"
#include "widgets/layouts.h"
#include "widgets/plain_table.h"
#include "words/features.h"

namespace seatwise::ui {

namespace {

constexpr QSize meaningInCharacters{84, 30};
constexpr int maxSteps = 16;

} // namespace

MeaningDialog::MeaningDialog(const InsightsViewModel& model, const Tile& tile, QWidget* parent)
    : QDialog(parent)
    , model_(model)
    , bridges_(plainTable(InsightsWords::tr("MRR by the rules of others"),
                          {InsightsWords::tr("Why it differs"), InsightsWords::tr("MRR")}))
{
    setWindowTitle(tile.title);
    auto* meaning = new QLabel(tile.meaning);
    meaning->setWordWrap(true);
    auto* rule = mutedLabel(ruleLines(model.rules(), locale()).join(QStringLiteral(". ")) + QLatin1Char('.'));
    bridges_->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setLayout(column({meaning, titleLabel(ruleName(model.rules())), rule,
                      titleLabel(InsightsWords::tr("MRR of %1 by the rules of others")
                                     .arg(monthName(model.figures()->months.back().month, locale()))),
                      bridges_, room(1), buttons}));
    reckon();
    resizeWithinScreen(*this, {fontMetrics().averageCharWidth() * meaningInCharacters.width(),
                               fontMetrics().height() * meaningInCharacters.height()});
}

/// The steps take a while where there are many accounts.
void MeaningDialog::reckon()
{
    work_.start([this, accounts = model_.sharedAccounts(), rules = model_.rules(),
                 month = model_.figures()->months.back().month](const std::stop_token&, const BackgroundWork::Tell&) {
        return [this, bridges = bridgesFrom(rules, *accounts, month)] {
            showRows(*bridges_, bridgeRows(model_, bridges, locale()), 1, maxSteps);
        };
    });
}

} // namespace seatwise::ui
