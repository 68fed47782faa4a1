#pragma once

#include <string>
#include <vector>

#include "files/descriptor.h"
#include "money/error.h"

namespace seatwise {

/// A place that may be written to.
struct WriteTarget
{
    std::string path;   ///< what is replaced, where symbolic links lead
    Descriptor present; ///< the file that is there, to be read; not open when there is none
    bool isPipe = false;
};

/// The one gate for every file that the program writes. Failed, in one line, for a store or a part of one (known by
/// what is in it, whatever its name, through links too), for a file that the same command reads, and for what is no
/// file: a folder, a device. Nothing is changed.
[[nodiscard]] Result<WriteTarget> writeTarget(const std::string& path, const std::vector<std::string>& inputs = {});

/// The error of a path that cannot be written to, with the system's reason from errno as it stands.
[[nodiscard]] tl::unexpected<Error> cannotWrite(const std::string& path);

} // namespace seatwise
