#pragma once

#include <cstdlib>
#include <string>

#include "files/scratch_folder.h"

namespace seatwise::test {

/// Folders for settings and data that this process and those it starts take for the user's.
class OwnFolders
{
public:
    OwnFolders()
    {
        setenv("XDG_DATA_HOME", data.path().c_str(), 1);
        setenv("XDG_CONFIG_HOME", config.path().c_str(), 1);
    }
    OwnFolders(const OwnFolders&) = delete;
    OwnFolders& operator=(const OwnFolders&) = delete;
    ~OwnFolders()
    {
        unsetenv("XDG_DATA_HOME");
        unsetenv("XDG_CONFIG_HOME");
    }

    const ScratchFolder data;
    const ScratchFolder config;
};

} // namespace seatwise::test
