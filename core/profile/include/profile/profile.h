// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profile/attributes.h"
#include "profile/people.h"
#include "profile/preferences.h"
#include "profile/transfer.h"

namespace proffer::profile {

/// What the person keeps: who they are, what they like, as whom. The ledger must outlive it and have a
/// ProfileProjection.
class Profile {
public:
    explicit Profile(ledger::Ledger &ledger)
        : people_(ledger), attributes_(ledger), preferences_(ledger), transfer_(ledger)
    {
    }

    People &people() { return people_; }
    Attributes &attributes() { return attributes_; }
    Preferences &preferences() { return preferences_; }
    Transfer &transfer() { return transfer_; }

private:
    People people_;
    Attributes attributes_;
    Preferences preferences_;
    Transfer transfer_;
};

} // namespace proffer::profile
