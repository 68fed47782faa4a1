#include "window/launch.h"

#include <array>
#include <filesystem>
#include <string>
#include <unistd.h>

#include <QFile>
#include <QProcess>

#include "files/descriptor.h"
#include "files/terminal.h"

namespace seatwise {

int launchWindow(char** argv)
{
    std::string reason = "seatwise: cannot open the window: ";
    std::error_code error;
    const std::filesystem::path self = std::filesystem::read_symlink("/proc/self/exe", error);
    if (error) {
        reason += error.message();
    } else {
        const std::array places = {self.parent_path() / "../libexec/seatwise/seatwise-window",
                                   self.parent_path() / "seatwise-window"};
        for (const std::filesystem::path& program : places)
            ::execv(program.c_str(), argv);
        reason = withSystemReason(reason + places.back().string());
    }
    printErrorLine(reason);
    return 1;
}

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
