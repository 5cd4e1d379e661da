// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "publishing/publisher.h"

#include "base/words.h"
#include "crypto/base64url.h"
#include "crypto/hash.h"
#include "grants/published_list.h"
#include "kept_entries.h"
#include "new_list.h"
#include "vendors/relationships.h"

namespace proffer::publishing {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::minutes mostOff{10};
// A list is believed for seven days, so that each is renewed before, at a moment that others do not share.
constexpr std::chrono::seconds soonestRenewal = std::chrono::days{3};
constexpr std::chrono::seconds latestRenewal = std::chrono::days{6};

std::string hashText(std::string_view token)
{
    return crypto::toBase64Url(crypto::sha256(asBytes(token)));
}

std::chrono::seconds renewalAfter(crypto::RandomSource &random)
{
    std::uint64_t number = 0;
    for (const auto byte : random.array<4>())
        number = number << 8U | byte;
    const auto span = static_cast<std::uint64_t>((latestRenewal - soonestRenewal).count());
    return soonestRenewal + std::chrono::seconds{number % span};
}

Shown shownBy(const List &list, const std::optional<jose::StatusListToken> &read)
{
    if (!list.published)
        return read ? Shown::Newer : Shown::Nothing;
    if (!read)
        return Shown::Missing;
    if (read->issuedAt == list.published->issuedAt)
        return Shown::AsPublished;
    return read->issuedAt < list.published->issuedAt ? Shown::Older : Shown::Newer;
}

/// What is read must be the person's own list for this address.
Result<std::optional<jose::StatusListToken>> readOwn(const std::optional<std::string> &token,
                                                     const jose::PublicJwk &key, const std::string &uri)
{
    if (!token)
        return std::optional<jose::StatusListToken>{};
    PROFFER_TRY(auto list, grants::readPublishedList(*token, key, uri));
    return std::optional{std::move(list)};
}

/// What is written was signed by the person, for this address.
bool isOwn(std::string_view token, const jose::PublicJwk &key, const Error &error)
{
    if (error.code == ErrorCode::StatusListOtherPlace)
        return false;
    const auto jws = jose::Jws::parse(token, longestOwnList);
    return jws && jws->verify(key, jose::statusListType);
}

/// What lies at the place of a list.
struct Found {
    std::optional<jose::StatusListToken> list{};
    bool foreign = false;
};

Result<Found> readOwnUnless(Foreign foreign, const std::optional<std::string> &token,
                            const jose::PublicJwk &key, const std::string &uri)
{
    auto own = readOwn(token, key, uri);
    if (own)
        return Found{.list = *std::move(own)};
    if (isOwn(*token, key, own.error()))
        return own.error();
    if (foreign == Foreign::Refuse)
        return std::move(own).error().with("foreign", "yes");
    return Found{.foreign = true};
}

/// The same of what is too long to be one.
bool isTooLong(const Error &error)
{
    return error.code == ErrorCode::TooLarge || error.code == ErrorCode::NetTooLarge;
}

Result<Found> readShelf(const Shelf &shelf, Foreign foreign, const jose::PublicJwk &key,
                        const std::string &uri)
{
    auto text = shelf.read();
    if (text)
        return readOwnUnless(foreign, *text, key, uri);
    if (!isTooLong(text.error()))
        return text.error();
    if (foreign == Foreign::Refuse)
        return std::move(text).error().with("foreign", "yes");
    return Found{.foreign = true};
}

std::optional<std::string> bodyOf(const net::Answer &answer)
{
    return answer.missing() ? std::nullopt : std::optional{std::string{asText(answer.body)}};
}

} // namespace

std::string_view toText(Shown shown)
{
    using namespace std::string_view_literals;
    static constexpr Words<Shown, 5> words{
        "shown", {"nothing"sv, "as_published"sv, "missing"sv, "older"sv, "newer"sv}};
    return words.text(shown);
}

Result<Publisher> Publisher::open(vault::Vault &vault, Send send, const LongWork &work)
{
    PROFFER_TRY(auto lists, VerifiedLists::read(vault, work));
    return Publisher{vault, std::move(send), std::move(lists)};
}

std::map<RelationshipId, Due> Publisher::due() const
{
    std::map<RelationshipId, Due> due;
    for (const auto &[id, list] : lists_.all()) {
        if (const auto why = dueAt(list, vault_->ledger().clock().now()); why != Due::No)
            due.emplace(id, why);
    }
    return due;
}

Result<const List *> Publisher::listOf(const RelationshipId &relationship) const
{
    const auto *list = lists_.find(relationship);
    if (!list)
        return fail(ErrorCode::NotFound).with("what", "list");
    return list;
}

Result<net::Answer> Publisher::readPublic(const std::string &uri) const
{
    PROFFER_TRY(auto answer,
                send_({.url = uri, .mediaType = std::string{listMediaType}, .limit = longestOwnList}));
    if (!answer.missing())
        PROFFER_CHECK(net::requireSuccess(answer, uri));
    return answer;
}

/// What is too long to be a list still tells the host's clock.
Result<net::Answer> Publisher::readPublicOrHead(const std::string &uri, Foreign foreign) const
{
    auto answer = readPublic(uri);
    if (answer || !isTooLong(answer.error()))
        return answer;
    if (foreign == Foreign::Refuse)
        return std::move(answer).error().with("foreign", "yes");
    PROFFER_TRY(auto head, send_({.method = net::Method::Head, .url = uri}));
    PROFFER_CHECK(net::requireSuccess(head, uri));
    return head;
}

Done Publisher::checkClock(const net::Answer &answer, const std::string &uri) const
{
    const auto now = vault_->ledger().clock().now();
    if (!answer.date)
        return fail(ErrorCode::NetStatus).with("url", uri).with("status", "no date");
    const auto off = std::chrono::abs(now - *answer.date);
    if (off > mostOff)
        return fail(ErrorCode::PublishClockOff)
            .with("minutes", std::to_string(std::chrono::floor<std::chrono::minutes>(off).count()));
    if (now < lists_.newest())
        return fail(ErrorCode::PublishClockBehindHistory).with("when", toRfc3339(lists_.newest()));
    return {};
}

Done Publisher::requireShown(const std::string &uri, std::string_view token) const
{
    PROFFER_TRY(const auto answer, readPublic(uri));
    if (bodyOf(answer) != token)
        return fail(ErrorCode::PublishNotReadBack).with("url", uri);
    return {};
}

Result<Published> Publisher::publish(const RelationshipId &relationship, Foreign foreign)
{
    auto &ledger = vault_->ledger();
    PROFFER_TRY(const auto *list, listOf(relationship));
    PROFFER_TRY(const auto key, vendors::Relationships{ledger}.issuerKey(relationship));
    PROFFER_TRY(const auto shelf, Hosts{ledger}.shelf(relationship, list->uri, send_));
    PROFFER_TRY(const auto answer, readPublicOrHead(list->uri, foreign));
    PROFFER_CHECK(checkClock(answer, list->uri));
    const auto jwk = jose::PublicJwk::of(key);
    PROFFER_TRY(const auto shown, readOwnUnless(foreign, bodyOf(answer), jwk, list->uri));
    PROFFER_TRY(const auto written, readShelf(*shelf, foreign, jwk, list->uri));
    std::vector<jose::StatusListToken> former;
    for (const auto *each : {&shown, &written})
        if (each->list)
            former.push_back(*each->list);
    PROFFER_TRY(const auto next, nextList(*list, former, ledger.clock().now(), ledger.random()));
    const auto token = jose::signStatusList(next, key);
    PROFFER_CHECK(shelf->replace(token));
    if (shelf->shownAtOnce())
        PROFFER_CHECK(requireShown(list->uri, token));
    Published published{.relationship = relationship,
                        .uri = list->uri,
                        .before = shownBy(*list, shown.list),
                        .replaced = shown.foreign || written.foreign,
                        .readByOthers = shelf->shownAtOnce(),
                        .kept = entriesBeyond(next.list, list->ended).size()};
    PROFFER_TRY(published.publication, record(*list, token, next));
    return published;
}

Result<Publication> Publisher::record(const List &list, std::string_view token,
                                      const jose::StatusListToken &content)
{
    auto &ledger = vault_->ledger();
    Publication publication{.issuedAt = content.issuedAt,
                            .expires = content.expires.value_or(content.issuedAt),
                            .renewAt = content.issuedAt + renewalAfter(ledger.random()),
                            .sha256 = hashText(token),
                            .ended = list.ended.size()};
    PROFFER_TRY(const auto event,
                ledger.append({.kind = "list.published",
                               .about = {list.relationship.bytes, list.vendor.bytes},
                               .data = {{"relationship", list.relationship.text()},
                                        {"vendor", list.vendor.text()},
                                        {"uri", list.uri},
                                        {"sha256", publication.sha256},
                                        {"issued", toUnixSeconds(publication.issuedAt)},
                                        {"expires", toUnixSeconds(publication.expires)},
                                        {"renew", toUnixSeconds(publication.renewAt)},
                                        {"ended", static_cast<std::int64_t>(publication.ended)},
                                        {"kept", keptMember(entriesBeyond(content.list, list.ended))}}}));
    lists_.see(event);
    return publication;
}

Result<Shown> Publisher::look(const RelationshipId &relationship) const
{
    auto &ledger = vault_->ledger();
    PROFFER_TRY(const auto *list, listOf(relationship));
    PROFFER_TRY(const auto found, vendors::Relationships{ledger}.get(relationship));
    PROFFER_TRY(const auto jwk, jose::PublicJwk::fromEd25519(found.issuer));
    PROFFER_TRY(const auto answer, readPublic(list->uri));
    PROFFER_TRY(const auto shown, readOwn(bodyOf(answer), jwk, list->uri));
    return shownBy(*list, shown);
}

} // namespace proffer::publishing
