// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "publishing/hosts.h"
#include "publishing/verified_lists.h"

namespace proffer::publishing {

/// What others read of a list, beside what history says was published.
enum class Shown {
    Nothing,     ///< and nothing was published yet
    AsPublished, ///< by issue time; what it says is checked apart
    Missing,     ///< although it was published
    Older,       ///< somebody put an earlier one back, or the newest has not arrived yet
    Newer,       ///< published from another copy of the vault, or cut off before it was recorded
};
std::string_view toText(Shown shown); ///< "as_published"

struct Published {
    RelationshipId relationship{};
    std::string uri{};
    Publication publication{};
    Shown before = Shown::Nothing; ///< what others read until now
    bool replaced = false;         ///< something that was no list of theirs
    bool readByOthers = false;     ///< it was seen at its address; what lies in a folder is on its way there
    std::size_t kept = 0; ///< entries that were published as ended and that this history does not know
};

/// What becomes of something at a list's place that is no list of the person's for this place, such as a page
/// that a host shows for whatever is not there.
enum class Foreign {
    Refuse,  ///< with the fact "foreign" in the error
    Replace, ///< for whoever was told of it
};

/// Publishes status lists. An entry that was ever published as ended stays so, whatever history or host say.
class Publisher {
public:
    /// Reads the verified events. Everything that is given must outlive it.
    static Result<Publisher> open(vault::Vault &vault, Send send, const LongWork &work = {});

    const VerifiedLists &lists() const { return lists_; }
    /// Those that are due, each with why.
    std::map<RelationshipId, Due> due() const;

    /// Reads what others see, adds every end, signs, writes, reads it back and writes down that it was done.
    /// Cut off anywhere, it is mended by doing it again. Nothing is signed: NotFound ("list", "host"),
    /// ValueErased, StatusListOtherSigner, StatusListOtherPlace, StatusListMalformed, PublishClockOff with
    /// "minutes", PublishClockBehindHistory with "when", NetStatus, the errors of net::Client::send().
    /// Nothing is written down: PublishNotReadBack, those of the shelf.
    Result<Published> publish(const RelationshipId &relationship, Foreign foreign = Foreign::Refuse);

    /// What others see of a list now.
    Result<Shown> look(const RelationshipId &relationship) const;

private:
    Publisher(vault::Vault &vault, Send send, VerifiedLists lists)
        : vault_(&vault), send_(std::move(send)), lists_(std::move(lists))
    {
    }
    Result<const List *> listOf(const RelationshipId &relationship) const;
    Result<net::Answer> readPublic(const std::string &uri) const;
    Result<net::Answer> readPublicOrHead(const std::string &uri, Foreign foreign) const;
    Done checkClock(const net::Answer &answer, const std::string &uri) const;
    Done requireShown(const std::string &uri, std::string_view token) const;
    Result<Publication> record(const List &list, std::string_view token,
                               const jose::StatusListToken &content);

    vault::Vault *vault_;
    Send send_;
    VerifiedLists lists_;
};

} // namespace proffer::publishing
