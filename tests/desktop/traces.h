// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <bitset>
#include <sys/types.h>
#include <unordered_map>
#include <vector>

namespace proffer::test {

/// Finds texts, and each part of one, in the memory of a process, in every form that a program would hold.
class Traces {
public:
    /// Of 8 characters or more, unlike anything else that a program holds.
    void add(const QString &text);
    /// The texts of which any part of 8 characters stands somewhere; with how often.
    QStringList in(pid_t process) const;
    /// How much of the process could be read.
    std::size_t bytesRead() const { return bytesRead_; }

private:
    struct Form {
        QByteArray bytes;
        qsizetype text = 0; ///< which it is of
    };
    void addPart(const QString &part, qsizetype text);
    void addForm(const QByteArray &bytes, qsizetype text);
    void search(const QByteArray &memory, std::vector<std::size_t> &counts) const;

    QStringList texts_;
    std::unordered_map<std::uint64_t, std::vector<Form>> forms_; ///< by their first 8 bytes
    std::bitset<65536> begins_;                                  ///< by their first 2 bytes
    mutable std::size_t bytesRead_ = 0;
};

} // namespace proffer::test
