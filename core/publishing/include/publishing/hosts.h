// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/ledger.h"
#include "publishing/shelf.h"
#include "vendors/relationship.h"

namespace proffer::publishing {

enum class Way { Folder, Webdav };
std::string_view toText(Way way); ///< "webdav"
Result<Way> wayFromText(std::string_view text);

/// How lists get to where others read them.
struct Host {
    Way way = Way::Folder;
    std::string target{}; ///< an absolute folder of this machine, or the https address of a collection
    net::Login login{};   ///< for Webdav
};

/// The host of each relationship's list. Where it is and who may write there are values: they can be erased,
/// and those of a former host are.
class Hosts {
public:
    explicit Hosts(ledger::Ledger &ledger) : ledger_(&ledger) {}

    /// InvalidArgument with the facts "member" ("folder", "webdav") and "reason" for a target that is
    /// neither.
    Done set(ledger::Batch &batch, const vendors::Relationship &relationship, const Host &host);
    /// NotFound with "what" = "host" if none was set, ValueErased.
    Result<Host> find(const vendors::RelationshipId &relationship) const;
    /// The shelf for a list of that relationship, by the last part of its address.
    Result<std::unique_ptr<Shelf>> shelf(const vendors::RelationshipId &relationship, std::string_view uri,
                                         const Send &send) const;

private:
    ledger::Ledger *ledger_;
};

} // namespace proffer::publishing
