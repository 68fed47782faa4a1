#include "pricebooks/views/impact_card.h"

#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "pricebooks/model/draft_difference.h"
#include "widgets/field.h"
#include "widgets/layouts.h"
#include "widgets/plain_table.h"
#include "widgets/save_file.h"
#include "words/features.h"

namespace seatwise::ui {

namespace {

constexpr int maxIntervalsShown = 12;

} // namespace

ImpactCard::ImpactCard(BookEditor& editor, const AccountsEffect& accounts, const Services& services, QWidget* parent)
    : Card(parent)
    , editor_(editor)
    , accounts_(accounts)
    , services_(services)
{
    table_ = plainTable(BooksWords::tr("What this changes"), impactHeads(Billing::monthly));
    note_ = mutedLabel();
    auto* pdf = new QPushButton(BooksWords::tr("One page as PD&F…"));
    auto* csv = new QPushButton(BooksWords::tr("As CS&V…"));
    pdf->setToolTip(BooksWords::tr("What the draft changes for every plan and for your accounts, to hand on"));
    csv->setToolTip(BooksWords::tr("The same intervals of every plan, for a spreadsheet"));
    setLayout(column({titleLabel(BooksWords::tr("What this changes")), table_, note_, row({pdf, csv, room(1)})}));
    connect(pdf, &QPushButton::clicked, this, &ImpactCard::savePdf);
    connect(csv, &QPushButton::clicked, this, &ImpactCard::saveCsv);
}

void ImpactCard::showSight(const BookSight& sight)
{
    sight_ = sight;
    table_->setHorizontalHeaderLabels(impactHeads(sight.billing));
    const auto rows = impactRows(editor_, sight, locale());
    table_->setVisible(!rows.empty());
    showRows(*table_, rows, 1, maxIntervalsShown);
    note_->setText(impactNote(editor_, sight, locale()));
}

void ImpactCard::savePdf()
{
    const FileAsked asked{BooksWords::tr("Save what the draft changes"), BooksWords::tr("price-change.pdf"),
                          BooksWords::tr("PDF document (*.pdf)")};
    const auto pdf = [this] { return differencePdf(editor_, sight_, accounts_, services_, locale()); };
    if (const auto saved = saveFile(*this, services_.files, asked, pdf))
        emit said(saved->said);
}

void ImpactCard::saveCsv()
{
    const FileAsked asked{BooksWords::tr("Save what the draft changes"), BooksWords::tr("price-change.csv"),
                          BooksWords::tr("Comma-separated values (*.csv)")};
    if (const auto saved = saveFile(*this, services_.files, asked, [this] { return differenceCsv(editor_); }))
        emit said(saved->said);
}

} // namespace seatwise::ui
