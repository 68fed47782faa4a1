#include "settings/kept_office.h"

#include "settings/settings_file.h"

namespace seatwise {

ui::OfficeSettings readOffice(const QSettings& stored)
{
    const auto text = [&stored](const char* key) { return stored.value(QLatin1String(key)).toString(); };
    ui::OfficeSettings office;
    office.letterhead.company = text("office/company");
    office.letterhead.address = stored.value(QStringLiteral("office/address")).toStringList();
    office.letterhead.contact = text("office/contact");
    office.letterhead.logo = stored.value(QStringLiteral("office/logo")).toByteArray();
    office.letterhead.terms = text("office/terms");
    office.letterhead.remitTo = text("office/remit_to");
    office.preparedBy = text("office/prepared_by");
    office.paper = text("office/paper") == QLatin1String("a4") ? ui::Paper::a4 : ui::Paper::letter;
    office.pdfFolder = text("office/pdf_folder");
    office.store = text("office/store");
    office.language = text("office/language");
    return office;
}

Result<void> saveOffice(const ui::OfficeSettings& office)
{
    return changeSettings([&office](QSettings& stored) {
        const auto write = [&stored](const char* key, const QVariant& value) {
            stored.setValue(QLatin1String(key), value);
        };
        write("office/company", office.letterhead.company);
        write("office/address", office.letterhead.address);
        write("office/contact", office.letterhead.contact);
        write("office/logo", office.letterhead.logo);
        write("office/terms", office.letterhead.terms);
        write("office/remit_to", office.letterhead.remitTo);
        write("office/prepared_by", office.preparedBy);
        write("office/paper", office.paper == ui::Paper::a4 ? QStringLiteral("a4") : QStringLiteral("letter"));
        write("office/pdf_folder", office.pdfFolder);
        write("office/store", office.store);
        write("office/language", office.language);
    });
}

} // namespace seatwise
