#pragma once

#include <QTemporaryDir>

namespace seatwise::test {

/// A home of its own for this process and those it starts: no test reads or leaves anything in that of whoever runs it.
class OwnHome
{
public:
    OwnHome()
    {
        qputenv("HOME", folder_.path().toUtf8());
        for (const char* place : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
            qunsetenv(place);
    }

private:
    QTemporaryDir folder_;
};

} // namespace seatwise::test
