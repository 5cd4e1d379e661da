// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "publishing/hosts.h"

#include "base/words.h"

#include <algorithm>

namespace proffer::publishing {
namespace {

using namespace std::string_view_literals;

constexpr Words<Way, 2> ways{"way", {"folder"sv, "webdav"sv}};

bool isCollection(std::string_view target)
{
    const auto isRefused = [](char c) { return c <= ' ' || c > '~' || R"(@?#"<>\^`{|})"sv.contains(c); };
    return target.starts_with("https://") && std::ranges::none_of(target, isRefused);
}

Done check(const Host &host)
{
    const bool usable = host.way == Way::Folder ? std::filesystem::path{host.target}.is_absolute()
                                                : isCollection(host.target);
    if (usable)
        return {};
    return fail(ErrorCode::InvalidArgument)
        .with("member", std::string{toText(host.way)})
        .with("reason", host.way == Way::Folder ? "not_absolute" : "not_https");
}

/// The event whose values the new host takes the place of.
Result<std::vector<ledger::EventRef>> former(store::Database &database, const vendors::RelationshipId &id)
{
    PROFFER_TRY(auto row,
                database.query("SELECT event_device, event_seq FROM list_host WHERE relationship = ?1 "
                               "AND target IS NOT NULL",
                               id.bytes));
    PROFFER_TRY(const bool found, row.step());
    if (!found)
        return std::vector<ledger::EventRef>{};
    PROFFER_TRY(const auto device, ledger::DeviceId::fromBytes(row.blob(0)));
    return std::vector<ledger::EventRef>{{.device = device, .seq = row.integer(1)}};
}

} // namespace

std::string_view toText(Way way)
{
    return ways.text(way);
}

Result<Way> wayFromText(std::string_view text)
{
    return ways.parse(text);
}

Done Hosts::set(ledger::Batch &batch, const vendors::Relationship &relationship, const Host &host)
{
    PROFFER_CHECK(check(host));
    PROFFER_TRY(auto erases, former(ledger_->database(), relationship.id));
    // An initializer list would keep a copy that nobody wipes.
    json::Object values;
    values.emplace("target", host.target);
    if (host.way == Way::Webdav) {
        values.emplace("user", host.login.user);
        values.emplace("password", std::string{asText(host.login.password.bytes())});
    }
    PROFFER_CHECK(batch.append({.kind = "list.host_set",
                                .about = {relationship.id.bytes, relationship.vendor.bytes},
                                .data = {{"relationship", relationship.id.text()},
                                         {"vendor", relationship.vendor.text()},
                                         {"way", toText(host.way)}},
                                .values = std::move(values),
                                .erases = std::move(erases)}));
    return {};
}

Result<Host> Hosts::find(const vendors::RelationshipId &relationship) const
{
    PROFFER_TRY(auto row, ledger_->database().query(
                              "SELECT way, target, user, password FROM list_host WHERE relationship = ?1",
                              relationship.bytes));
    PROFFER_TRY(const bool found, row.step());
    if (!found)
        return fail(ErrorCode::NotFound).with("what", "host");
    if (row.isNull(1))
        return fail(ErrorCode::ValueErased).with("what", "host");
    Host host{.target = std::string{row.text(1)}};
    PROFFER_TRY(host.way, wayFromText(row.text(0)));
    if (host.way == Way::Webdav)
        host.login = {.user = std::string{row.text(2)}, .password = crypto::SecretBytes::copyOf(row.blob(3))};
    return Result<Host>{std::move(host)};
}

Result<std::unique_ptr<Shelf>> Hosts::shelf(const vendors::RelationshipId &relationship, std::string_view uri,
                                            const Send &send) const
{
    PROFFER_TRY(auto host, find(relationship));
    const auto name = uri.substr(uri.rfind('/') + 1);
    auto shelf = host.way == Way::Folder
                     ? folderShelf(host.target, name, ledger_->random())
                     : webdavShelf(send, host.target, name, std::move(host.login), ledger_->random());
    return Result<std::unique_ptr<Shelf>>{std::move(shelf)};
}

} // namespace proffer::publishing
