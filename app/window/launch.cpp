#include "window/launch.h"

#include <filesystem>
#include <string>

#include <QFile>
#include <QProcess>

namespace seatwise {

bool startCommand(const std::vector<std::string>& arguments)
{
    std::error_code error;
    const std::filesystem::path folder = std::filesystem::read_symlink("/proc/self/exe", error).parent_path();
    QStringList words;
    for (const std::string& argument : arguments)
        words += QFile::decodeName(argument.c_str());
    for (const std::filesystem::path& program : {folder / "../../bin/seatwise", folder / "seatwise"}) {
        QProcess command;
        command.setProgram(QFile::decodeName(program.c_str()));
        command.setArguments(words);
        command.setStandardOutputFile(QProcess::nullDevice());
        if (std::filesystem::exists(program, error) && command.startDetached())
            return true;
    }
    return false;
}

} // namespace seatwise
