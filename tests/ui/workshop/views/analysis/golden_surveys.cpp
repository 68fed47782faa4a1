#include "golden_surveys.h"

#include <stdexcept>

#include <QFile>
#include <QStringList>

namespace seatwise::ui::test {

std::vector<GoldenSurvey> goldenSurveys()
{
    QFile file(QStringLiteral(SEATWISE_SOURCE_DIR "/tests/data/surveys/golden.csv"));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("no golden surveys");
    QStringList lines = QString::fromUtf8(file.readAll()).trimmed().split('\n');
    lines.removeFirst();
    std::vector<GoldenSurvey> surveys;
    for (const QString& line : lines) {
        const QStringList cells = line.split(';');
        QString rows = QStringLiteral("too_cheap,cheap,expensive,too_expensive\n");
        rows += QString(cells.at(2)).replace(' ', '\n').replace('/', ',');
        surveys.push_back(
            {cells.at(0).toStdString(), cells.at(1), rows, cells.at(7), cells.at(8), cells.at(5), cells.at(6)});
    }
    return surveys;
}

} // namespace seatwise::ui::test
