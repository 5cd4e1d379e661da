// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/cancel.h"
#include "base/instant.h"
#include "crypto/secret_bytes.h"

#include <filesystem>
#include <optional>

namespace proffer::net {

/// Who one is at a host (HTTP Basic, RFC 7617). It is sent after the host has shown its certificate and
/// stands in no address, argument or error.
struct Login {
    std::string user{};
    crypto::SecretBytes password{};
};

enum class Method { Get, Head, Put, Move, Delete };

struct Request {
    Method method = Method::Get;
    std::string url{};
    ByteView body{};           ///< for Put
    std::string destination{}; ///< for Move: where to (RFC 4918, section 9.9); what is there is replaced
    std::string mediaType{};   ///< what Put sends and Get accepts, if it matters
    const Login *login = nullptr;
    std::size_t limit = std::size_t{1} << 20U; ///< the most bytes that are taken
};

/// What a host said. Whether it is what was wanted is for the caller to see, but for redirects.
struct Answer {
    int status = 0;
    Bytes body{};
    std::optional<Instant> date{}; ///< the host's clock, to the second (RFC 9110, section 6.6.1)

    bool succeeded() const { return status >= 200 && status < 300; }
    /// 404 and 410.
    bool missing() const;
};

struct Settings {
    std::chrono::milliseconds connect{10'000}; ///< the longest that connecting may take
    std::chrono::milliseconds whole{60'000};   ///< the longest that all of it may take
    /// A PEM file of the authorities to trust in place of the system's; empty for those.
    std::filesystem::path authorities{};
    /// Also addresses in private networks and on this machine; the person who runs this said so.
    bool privateNetworks = false;
};

/// Speaks HTTPS, and nothing else, with hosts that others named: no redirect is followed, no proxy, cookie or
/// stored password of the environment is used, and an address in a private network is refused after the name
/// was resolved, whatever the name says. Nothing in a request names this program.
class Client {
public:
    explicit Client(Settings settings = {}) : settings_(std::move(settings)) {}

    /// NetNotHttps (also for an address with user info or without host), NetAddressRefused, NetUnreachable,
    /// NetCertificate, NetRedirect, NetTimedOut, each with the fact "url"; NetTooLarge with "limit";
    /// Cancelled.
    Result<Answer> send(const Request &request, const LongWork &work = {}) const;

private:
    Settings settings_;
};

/// NetStatus with the facts "url" and "status" for an answer that is no success.
Done requireSuccess(const Answer &answer, const std::string &url);

} // namespace proffer::net
