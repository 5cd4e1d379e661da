// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <filesystem>

namespace proffer::test {

/// A web server of a test's own on a port of this machine, with a certificate of an authority of its own:
///
///   /r/          what lies in folder(), for everyone
///   /dav/        the same for WebDAV, for the user "hanako" with the password "geheim"
///   /elsewhere   a redirect
///
/// It ends with this object, and with the test, however that ends.
class Apache {
public:
    Apache();
    ~Apache();
    Apache(const Apache &) = delete;
    Apache &operator=(const Apache &) = delete;

    /// Whether there is an Apache on this machine at all.
    static bool isThere();

    std::string url(std::string_view path) const; ///< "https://localhost:PORT" with the path
    std::filesystem::path folder() const;         ///< what /r/ and /dav/ show
    std::filesystem::path authority() const;      ///< the PEM file to trust
    bool running() const { return process_.state() == QProcess::Running; }
    QByteArray log() const;

private:
    QString path(const QString &name) const { return root_.filePath(name); }
    void makeCertificates() const;
    void writeConfiguration() const;
    void start();
    bool runs() const;

    QTemporaryDir root_{};
    int port_ = 0;
    QProcess process_{};
};

} // namespace proffer::test
