// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "person.h"

#include "grants/list_place.h"
#include "grants/published_list.h"
#include "publishing/projection.h"
#include "publishing/publisher.h"

/// What the tests of publishing share: a person with a listed relationship, and a host in memory.
namespace proffer::test {

using publishing::Due;
using publishing::Shown;

inline std::string nameOf(std::string_view url)
{
    return std::string{url.substr(url.rfind('/') + 1)};
}

/// A WebDAV host that others read at another address; a test makes it lie.
struct FakeHost {
    SetClock &clock;
    std::map<std::string, std::string> files{}; ///< by the last part of the address
    std::chrono::milliseconds ahead{0};         ///< of the person's clock
    bool tellsDate = true;
    std::vector<std::string> log{};
    /// Asked first; an answer of it is given in place of the usual one.
    std::function<std::optional<Result<net::Answer>>(const net::Request &)> trick{};

    publishing::Send send()
    {
        return [this](const net::Request &request) { return answer(request); };
    }
    net::Answer with(int status, std::string_view body = {}) const
    {
        net::Answer answer{.status = status, .body = toBytes(asBytes(body))};
        if (tellsDate)
            answer.date = clock.current + ahead;
        return answer;
    }

private:
    Result<net::Answer> answer(const net::Request &request)
    {
        static constexpr auto methods =
            std::to_array<std::string_view>({"GET", "HEAD", "PUT", "MOVE", "DELETE"});
        const auto name = nameOf(request.url);
        log.push_back(std::string{methods.at(static_cast<std::size_t>(request.method))} + " " + request.url);
        if (trick)
            if (auto tricked = trick(request))
                return *std::move(tricked);
        switch (request.method) {
        case net::Method::Put:
            files[name] = asText(request.body);
            return with(201);
        case net::Method::Move:
            files[nameOf(request.destination)] = files.at(name);
            files.erase(name);
            return with(204);
        case net::Method::Delete:
            files.erase(name);
            return with(204);
        case net::Method::Get:
        case net::Method::Head:
            break;
        }
        const auto found = files.find(name);
        return found == files.end() ? with(404) : with(200, found->second);
    }
};

struct Author : Person {
    crypto::Ed25519PrivateKey shopKey = crypto::Ed25519PrivateKey::generate(random);
    profile::AttributeId email{};
    vendors::Relationship relationship;
    std::string uri{};
    FakeHost host{.clock = clock};

    Author()
        : Person({std::make_shared<publishing::PublishingProjection>()}),
          email(fact("email", "hanako@example.org")), relationship(list())
    {
        uri = must(grants::ListPlaces{vault.ledger()}.find(relationship.id))->uri;
    }

    /// A shop whose list is kept at the host.
    vendors::Relationship list(const std::string &origin = "https://kissa.example")
    {
        const auto shop = vendorWithKey("Kissa", origin, shopKey);
        auto opened = must(relationships.open(shop, persona));
        auto batch = must(vault.ledger().begin());
        must(grants::ListPlaces{vault.ledger()}.place(batch, opened.id, "https://lists.example/h"));
        must(publishing::Hosts{vault.ledger()}.set(batch, opened, webdav("geheim")));
        must(batch.commit());
        return opened;
    }
    static publishing::Host webdav(std::string_view password)
    {
        return {.way = publishing::Way::Webdav,
                .target = "https://dav.example/h",
                .login = {.user = "hanako", .password = crypto::SecretBytes::copyOf(asBytes(password))}};
    }
    grants::Grant issue(std::chrono::days days = std::chrono::days{90})
    {
        auto asked = request(relationship.vendor, {email});
        asked.validUntil = today() + days;
        return must(grants.issue(asked)).grant;
    }
    std::uint64_t end(const grants::Grant &grant)
    {
        must(grants.end(grant.id, ""));
        return grant.list->index;
    }
    publishing::Publisher publisher() { return must(publishing::Publisher::open(vault, host.send())); }
    Result<publishing::Published> publish() { return publisher().publish(relationship.id); }
    crypto::Ed25519PrivateKey key() const { return must(relationships.issuerKey(relationship.id)); }
    jose::StatusListToken shown() const
    {
        return must(grants::readPublishedList(host.files.at(nameOf(uri)), jose::PublicJwk::of(key()), uri));
    }
    /// Signs a list as an earlier or another copy of this vault would have.
    std::string signedList(const std::set<std::uint64_t> &ended, Instant at) const
    {
        jose::StatusList content{grants::listEntries};
        for (const auto index : ended)
            must(content.set(index, 1));
        return jose::signStatusList({.uri = uri, .issuedAt = at, .list = std::move(content)}, key());
    }
    void show(std::string token) { host.files[nameOf(uri)] = std::move(token); }
    std::size_t publications()
    {
        const auto events = must(vault.ledger().page(0, 1000));
        return static_cast<std::size_t>(
            std::ranges::count(events, std::string{"list.published"}, &ledger::Event::kind));
    }
    void wait(std::chrono::milliseconds time) { clock.current += time; }
};

inline std::set<std::uint64_t> endedIn(const jose::StatusList &list)
{
    std::set<std::uint64_t> ended;
    for (std::uint64_t index = 0; index < list.size(); ++index)
        if (must(list.at(index)) != 0)
            ended.insert(index);
    return ended;
}

} // namespace proffer::test
