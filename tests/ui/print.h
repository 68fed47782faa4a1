#pragma once

#include <ostream>

#include <QString>

/// Failures show the text, not its bytes. Found by its argument, in the namespace of QString.
inline void PrintTo(const QString& text, std::ostream* out)
{
    *out << '"' << text.toStdString() << '"';
}
