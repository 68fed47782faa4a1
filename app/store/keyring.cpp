#include "store/keyring.h"

#include <QEventLoop>
#include <QString>

#include <qt6keychain/keychain.h>

#include "words/stores_words.h"

namespace seatwise {

namespace {

/// Runs a job to its end, under the name of the server and without a file in its place.
void finish(QKeychain::Job& job, const ServerAddress& server)
{
    job.setAutoDelete(false);
    job.setInsecureFallback(false);
    job.setKey(QString::fromStdString(toString(server)));
    QEventLoop loop;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, &QEventLoop::quit);
    job.start();
    loop.exec();
}

} // namespace

std::string passwordInKeyring(const ServerAddress& server)
{
    QKeychain::ReadPasswordJob job(QStringLiteral("seatwise"));
    finish(job, server);
    return job.error() == QKeychain::NoError ? job.textData().toStdString() : std::string();
}

Result<void> keepPasswordInKeyring(const ServerAddress& server, const std::string& password)
{
    QKeychain::WritePasswordJob job(QStringLiteral("seatwise"));
    job.setTextData(QString::fromStdString(password));
    finish(job, server);
    if (job.error() != QKeychain::NoError)
        return failed(words::passwordNotKept(toString(server), job.errorString().simplified().toStdString()));
    return {};
}

} // namespace seatwise
