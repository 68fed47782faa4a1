#include "quoting/approvers.h"

#include "text/characters.h"
#include "words/quoting_words.h"

namespace seatwise {

Result<void> checkPassphrase(std::string_view passphrase)
{
    int characters = 0;
    forEachCharacter(passphrase, [&characters](const Character&) { ++characters; });
    if (characters < minPassphrase || passphrase.size() > maxPassphraseBytes)
        return refused(words::passphraseLength(minPassphrase, maxPassphraseBytes));
    return {};
}

} // namespace seatwise
