#include "preferences/settings_dialog.h"

#include <algorithm>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

#include "documents/logo.h"
#include "text/passwords.h"
#include "widgets/dialog_size.h"
#include "widgets/field.h"
#include "widgets/layouts.h"
#include "widgets/segmented_control.h"
#include "widgets/side_area.h"
#include "widgets/watched_check.h"
#include "words/features.h"
#include "words/format.h"
#include "words/language.h"

namespace seatwise::ui {

namespace {

constexpr qint64 maxLogo = 2'000'000;

template<class Edit>
Edit* named(const QString& name)
{
    auto* edit = new Edit;
    edit->setAccessibleName(name);
    return edit;
}

QPlainTextEdit* lines(const QString& name, const QString& content, int height)
{
    QPlainTextEdit* edit = textBox(name, height);
    edit->setPlainText(content);
    return edit;
}

QPushButton* pushButton(const QString& text, const QString& name)
{
    auto* button = new QPushButton(text);
    button->setAccessibleName(name);
    return button;
}

} // namespace

SettingsDialog::SettingsDialog(const OfficeSettings& office, const QuoteStores& stores, QWidget* parent)
    : QDialog(parent)
    , stores_(stores)
    , logo_(office.letterhead.logo)
{
    setWindowTitle(SettingsWords::tr("Settings"));
    company_ = named<QLineEdit>(SettingsWords::tr("Company"));
    company_->setText(office.letterhead.company);
    address_ = lines(SettingsWords::tr("Address"), office.letterhead.address.join(QLatin1Char('\n')), 3);
    contact_ = named<QLineEdit>(SettingsWords::tr("Contact"));
    contact_->setText(office.letterhead.contact);
    terms_ = lines(SettingsWords::tr("Terms"), office.letterhead.terms, 3);
    remitTo_ = named<QLineEdit>(SettingsWords::tr("Remit to"));
    remitTo_->setText(office.letterhead.remitTo);
    preparedBy_ = named<QLineEdit>(SettingsWords::tr("Prepared by"));
    preparedBy_->setText(office.preparedBy);
    paper_ = new SegmentedControl;
    paper_->setAccessibleName(SettingsWords::tr("Paper"));
    paper_->setSegments({SettingsWords::tr("Letter"), SettingsWords::tr("A4")});
    paper_->setCurrent(office.paper == Paper::a4 ? 1 : 0);
    store_ = named<QLineEdit>(SettingsWords::tr("Where quotes are kept"));
    store_->setText(office.store);

    auto* tabs = new QTabWidget;
    tabs->addTab(makeLetterhead(), SettingsWords::tr("&Letterhead"));
    tabs->addTab(makeStore(), SettingsWords::tr("&Store"));
    tabs->addTab(makeLanguage(office.language), SettingsWords::tr("Lan&guage"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto* keep = buttons->addButton(SettingsWords::tr("Save settings"), QDialogButtonBox::AcceptRole);
    keep->setProperty("primary", true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setLayout(column({{tabs, 1}, buttons}));
    showLogo();
    showStoreKind();
    company_->setFocus();
    resizeWithinScreen(*this, {fontMetrics().averageCharWidth() * 84, fontMetrics().height() * 36});
}

QWidget* SettingsDialog::makeLetterhead()
{
    return scrollArea(holding(column({
        field(SettingsWords::tr("Company, at the head of every quote"), company_),
        field(SettingsWords::tr("Address, a line each"), address_),
        field(SettingsWords::tr("Contact: telephone, e-mail or web"), contact_),
        field(SettingsWords::tr("Logo (PNG or SVG)"), makeLogo()),
        field(SettingsWords::tr("Terms, a paragraph each line"), terms_),
        field(SettingsWords::tr("Remit to"), remitTo_),
        field(SettingsWords::tr("Prepared by, for new quotes"), preparedBy_),
        field(SettingsWords::tr("Paper"), paper_),
        room(),
    })));
}

QWidget* SettingsDialog::makeLogo()
{
    logoPicture_ = new QLabel;
    logoPicture_->setTextFormat(Qt::PlainText);
    logoPicture_->setObjectName(QStringLiteral("logo"));
    QPushButton* choose = pushButton(SettingsWords::tr("Choose…"), SettingsWords::tr("Choose a logo"));
    removeLogo_ = pushButton(SettingsWords::tr("Remove"), SettingsWords::tr("Remove the logo"));
    connect(choose, &QPushButton::clicked, this, &SettingsDialog::chooseLogo);
    connect(removeLogo_, &QPushButton::clicked, this, [this] {
        logo_.clear();
        showLogo();
    });
    return holding(flush(row({{logoPicture_, 1}, choose, removeLogo_})));
}

void SettingsDialog::chooseLogo()
{
    const QString file = QFileDialog::getOpenFileName(this, SettingsWords::tr("Choose a logo"), {},
                                                      SettingsWords::tr("Pictures (*.png *.svg)"));
    if (!file.isEmpty())
        takeLogo(file);
}

void SettingsDialog::takeLogo(const QString& file)
{
    QFile picture(file);
    if (!picture.open(QIODevice::ReadOnly))
        return logoPicture_->setText(SettingsWords::tr("Not read: %1").arg(picture.errorString()));
    const QByteArray bytes = picture.read(maxLogo + 1);
    if (bytes.size() > maxLogo)
        return logoPicture_->setText(SettingsWords::tr("Not taken: a logo has at most 2 MB."));
    if (!Logo::read(bytes))
        return logoPicture_->setText(SettingsWords::tr("Not taken: it is no PNG or SVG picture that stands alone."));
    logo_ = bytes;
    showLogo();
}

void SettingsDialog::showLogo()
{
    const auto logo = Logo::read(logo_);
    removeLogo_->setEnabled(logo.has_value());
    if (!logo)
        return logoPicture_->setText(SettingsWords::tr("No logo"));
    const QSizeF room(fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 2.5);
    const QSizeF size = logo->fitted(room);
    QPixmap picture((size * devicePixelRatioF()).toSize());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::white); // as the paper is
    QPainter painter(&picture);
    logo->paint(painter, QRectF(QPointF(), size));
    painter.end();
    logoPicture_->setPixmap(picture);
}

QWidget* SettingsDialog::makeStore()
{
    QLabel* about = mutedLabel(SettingsWords::tr(
        "Quotes are kept in a file of your own. A team shares a PostgreSQL database: its address begins "
        "with postgresql://, and a server elsewhere must prove its name (sslmode=verify-full)."));
    store_->setPlaceholderText(SettingsWords::tr("Your own file, in your data folder"));
    password_ = named<QLineEdit>(SettingsWords::tr("Password for the server"));
    password_->setEchoMode(QLineEdit::Password);
    passwordRow_ = holding(
        flush(column({field(SettingsWords::tr("Password for the server, kept in your keyring only"), password_)})));
    QPushButton* choose =
        pushButton(SettingsWords::tr("Choose a file…"), SettingsWords::tr("Choose a file for quotes"));
    QPushButton* test = pushButton(SettingsWords::tr("Test"), SettingsWords::tr("Test the store"));
    storeAnswer_ = mutedLabel();
    storeAnswer_->setObjectName(QStringLiteral("store-answer"));
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString file = QFileDialog::getSaveFileName(this, SettingsWords::tr("Where to keep quotes"),
                                                          store_->text(), SettingsWords::tr("Stores (*.db)"), nullptr,
                                                          QFileDialog::DontConfirmOverwrite);
        if (!file.isEmpty())
            store_->setText(file);
    });
    connect(test, &QPushButton::clicked, this, &SettingsDialog::testStore);
    connect(store_, &QLineEdit::textChanged, this, &SettingsDialog::showStoreKind);
    return holding(column({
        about,
        field(SettingsWords::tr("Where quotes are kept: a file or postgresql://user@host/database"), store_),
        passwordRow_,
        row({choose, test, room(1)}),
        storeAnswer_,
        room(),
    }));
}

QWidget* SettingsDialog::makeLanguage(const QString& chosen)
{
    language_ = new QComboBox;
    language_->addItem(SettingsWords::tr("As the system"), QString());
    for (const Language& language : languages())
        language_->addItem(nameOf(language), toQString(language.code));
    language_->setCurrentIndex(std::max(0, language_->findData(chosen)));
    return holding(column({
        field(SettingsWords::tr("Language of the program"), language_),
        mutedLabel(SettingsWords::tr("A quote is in the language that its details name: the customer's.")),
        room(),
    }));
}

void SettingsDialog::showStoreKind()
{
    const QString place = store_->text().trimmed();
    passwordRow_->setVisible(place.startsWith(QLatin1String("postgresql:"), Qt::CaseInsensitive) ||
                             place.startsWith(QLatin1String("postgres:"), Qt::CaseInsensitive));
    storeAnswer_->clear();
}

void SettingsDialog::testStore()
{
    const QString notKept = problemText(keepPassword());
    const auto store = stores_.open(store_->text().trimmed().toStdString());
    const auto report = watchedCheck(*this, [&store](const Progress& progress) -> Result<AuditReport> {
        return store ? (*store)->verify(std::nullopt, progress) : tl::make_unexpected(store.error());
    });
    if (!report)
        return storeAnswer_->setText(SettingsWords::tr("✗ %1").arg(toQString(report.error().message)));
    QString answer =
        report->valid()
            ? counted<SettingsWords>(
                  report->records,
                  QT_TRANSLATE_N_NOOP("SettingsWords", "✓ It can be read and written; %1 records in its audit trail."),
                  "✓ It can be read and written; 1 record in its audit trail.", QLocale())
            : SettingsWords::tr("✗ %1").arg(toQString(report->problem));
    if (!notKept.isEmpty())
        answer += QLatin1Char('\n') + notKept;
    storeAnswer_->setText(answer);
}

/// Keeps the password that was typed, if there is one; where it cannot, it serves only until the program ends.
Result<void> SettingsDialog::keepPassword() const
{
    if (passwordRow_->isHidden() || password_->text().isEmpty())
        return {};
    const auto kept = stores_.keepPassword(store_->text().trimmed().toStdString(), password_->text().toStdString());
    if (!kept)
        return failed(
            SettingsWords::tr("The password serves until the program ends: %1").arg(problemText(kept)).toStdString());
    return {};
}

/// What could not be kept is told before the dialog closes.
void SettingsDialog::accept()
{
    const std::string place = store_->text().toStdString();
    if (withoutPasswords(place) != place)
        return storeAnswer_->setText(
            SettingsWords::tr("✗ A password does not belong into the address: type it in its own field."));
    const QString notKept = problemText(keepPassword());
    if (!notKept.isEmpty() && !storeAnswer_->text().contains(notKept))
        return storeAnswer_->setText(notKept);
    QDialog::accept();
}

OfficeSettings SettingsDialog::office() const
{
    OfficeSettings office;
    office.letterhead.company = company_->text().trimmed();
    office.letterhead.address = address_->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    office.letterhead.contact = contact_->text().trimmed();
    office.letterhead.logo = logo_;
    office.letterhead.terms = terms_->toPlainText().trimmed();
    office.letterhead.remitTo = remitTo_->text().trimmed();
    office.preparedBy = preparedBy_->text().trimmed();
    office.paper = paper_->current() == 1 ? Paper::a4 : Paper::letter;
    office.store = store_->text().trimmed();
    office.language = language_->currentData().toString();
    return office;
}

} // namespace seatwise::ui
