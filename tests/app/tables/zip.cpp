#include "tables/zip.h"

#include <zlib.h>

namespace seatwise::test {

namespace {

std::string little(std::uint64_t number, int bytes)
{
    std::string text;
    for (int i = 0; i < bytes; ++i)
        text += static_cast<char>(static_cast<unsigned char>(number >> (8 * i)));
    return text;
}

/// Moves the texts within cells into the list of the texts that cells share.
std::string withSharedTexts(std::string rows, std::string& texts, std::size_t& count)
{
    const std::string begin = "t=\"inlineStr\"><is>";
    const std::string end = "</is>";
    for (std::size_t at = rows.find(begin); at != std::string::npos; at = rows.find(begin)) {
        const std::size_t stop = rows.find(end, at);
        texts += "<si>" + rows.substr(at + begin.size(), stop - at - begin.size()) + "</si>";
        rows.replace(at, stop + end.size() - at, "t=\"s\"><v>" + std::to_string(count++) + "</v>");
    }
    return rows;
}

std::string sheetXml(const std::string& rows)
{
    return R"(<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>)" + rows +
           "</sheetData></worksheet>";
}

} // namespace

std::string zipOf(const ZipFiles& files, std::uint32_t claimed)
{
    std::string archive;
    std::string directory;
    for (const auto& [name, contents] : files) {
        const auto sum = crc32(0, reinterpret_cast<const Bytef*>(contents.data()), static_cast<uInt>(contents.size()));
        const std::size_t unpacked = claimed != 0 && directory.empty() ? claimed : contents.size();
        const std::string facts = little(20, 2) + little(0, 2) + little(0, 2) + little(0, 4) + little(sum, 4) +
                                  little(contents.size(), 4) + little(unpacked, 4) + little(name.size(), 2) +
                                  little(0, 2);
        directory += "PK\x01\x02" + little(20, 2) + facts + little(0, 2) + little(0, 2) + little(0, 2) + little(0, 4) +
                     little(archive.size(), 4) + name;
        archive += "PK\x03\x04" + facts + name + contents;
    }
    const std::string count = little(files.size(), 2);
    return archive + directory + "PK\x05\x06" + little(0, 4) + count + count + little(directory.size(), 4) +
           little(archive.size(), 4) + little(0, 2);
}

std::string xlsxOf(const std::string& rows, const std::vector<std::pair<std::string, std::string>>& more, Texts where)
{
    std::vector<std::pair<std::string, std::string>> sheets = {{"Sheet1", rows}};
    sheets.insert(sheets.end(), more.begin(), more.end());
    const std::string types = "http://schemas.openxmlformats.org/package/2006/content-types";
    const std::string relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    const std::string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const std::string mime = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    std::string overrides;
    std::string list;
    std::string links;
    std::string texts;
    std::size_t textCount = 0;
    ZipFiles parts;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const std::string number = std::to_string(i + 1);
        overrides +=
            "<Override PartName=\"/xl/worksheets/sheet" + number + ".xml\" ContentType=\"" + mime + "worksheet+xml\"/>";
        list += "<sheet name=\"" + sheets[i].first + "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\"/>";
        links += "<Relationship Id=\"rId" + number + "\" Type=\"" + office + "/worksheet\" Target=\"worksheets/sheet" +
                 number + ".xml\"/>";
        parts.emplace_back(
            "xl/worksheets/sheet" + number + ".xml",
            sheetXml(where == Texts::shared ? withSharedTexts(sheets[i].second, texts, textCount) : sheets[i].second));
    }
    links += "<Relationship Id=\"rIdS\" Type=\"" + office +
             "/styles\" Target=\"styles.xml\"/><Relationship Id=\"rIdT\" Type=\"" + office +
             "/sharedStrings\" Target=\"sharedStrings.xml\"/>";
    overrides += "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"" + mime + "sharedStrings+xml\"/>";
    ZipFiles files = {
        {"[Content_Types].xml",
         "<Types xmlns=\"" + types +
             "\"><Default Extension=\"rels\" ContentType=\"application/"
             "vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" "
             "ContentType=\"" +
             mime +
             "sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" "
             "ContentType=\"" +
             mime + "styles+xml\"/>" + overrides + "</Types>"},
        {"_rels/.rels", "<Relationships xmlns=\"" + relations + "\"><Relationship Id=\"rId1\" Type=\"" + office +
                            "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
        {"xl/workbook.xml", "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"" +
                                office + "\"><sheets>" + list + "</sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"" + relations + "\">" + links + "</Relationships>"},
        {"xl/styles.xml", "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                          "<cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"}};
    files.emplace_back("xl/sharedStrings.xml",
                       "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" + texts + "</sst>");
    files.insert(files.end(), parts.begin(), parts.end());
    return zipOf(files);
}

std::string odsOf(const std::string& rows)
{
    const std::string names = "urn:oasis:names:tc:opendocument:xmlns:";
    return zipOf(
        {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
         {"META-INF/manifest.xml", "<manifest:manifest xmlns:manifest=\"" + names + "manifest:1.0\"/>"},
         {"content.xml", "<office:document-content xmlns:office=\"" + names + "office:1.0\" xmlns:table=\"" + names +
                             "table:1.0\" xmlns:text=\"" + names +
                             "text:1.0\"><office:body><office:spreadsheet><table:table table:name=\"Sheet1\">" + rows +
                             "</table:table></office:spreadsheet></office:body></office:document-content>"}});
}

} // namespace seatwise::test
