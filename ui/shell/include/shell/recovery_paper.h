// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <optional>

class QPagedPaintDevice;

namespace proffer::ui {

/// What stands on a recovery sheet.
struct RecoveryPaper {
    QString vaultName{};
    QString vaultId{};
    QString code{}; ///< in groups, with hyphens between
};

/// Paints the sheet, with what it is for; false if it cannot be.
bool paintPaper(const RecoveryPaper &paper, QPagedPaintDevice &device);
/// As a PDF that only the person can read; false if it cannot be written.
bool savePaper(const RecoveryPaper &paper, const QString &file);

/// Two groups of a code, by their place from 1, that a person types to prove that they have the sheet.
struct RecoveryProof {
    int first = 1;
    int second = 2;
};
/// Any two.
RecoveryProof makeProof(const RecoveryPaper &paper);
/// Whether these are the groups; letters that are easily taken for each other count as the same.
bool proves(const RecoveryPaper &paper, const RecoveryProof &proof, const QString &first,
            const QString &second);

} // namespace proffer::ui
