// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "publishing/shelf.h"

#include "base/hex.h"

namespace proffer::publishing {
namespace {

using net::Method;

class WebdavShelf final : public Shelf {
public:
    WebdavShelf(Send send, std::string_view collection, std::string_view name, net::Login login,
                crypto::RandomSource &random)
        : send_(std::move(send)), url_(std::string{collection} + "/" + std::string{name}),
          login_(std::move(login)), random_(random)
    {
    }

    Result<std::optional<std::string>> read() const override { return readAt(url_); }
    Done replace(std::string_view token) const override
    {
        const auto beside = url_ + "." + toHex(random_.array<8>()) + ".part";
        auto done = putInPlace(beside, token);
        if (!done) {
            // Whether what lies beside goes away as well changes nothing of what went wrong.
            static_cast<void>(send_({.method = Method::Delete, .url = beside, .login = &login_}));
        }
        return done;
    }
    bool shownAtOnce() const override { return true; }

private:
    Done putInPlace(const std::string &beside, std::string_view token) const
    {
        PROFFER_CHECK(perform({.method = Method::Put,
                               .url = beside,
                               .body = asBytes(token),
                               .mediaType = std::string{listMediaType}}));
        PROFFER_CHECK(requireText(beside, token));
        PROFFER_CHECK(perform({.method = Method::Move, .url = beside, .destination = url_}));
        return requireText(url_, token);
    }
    Done perform(net::Request request) const
    {
        request.login = &login_;
        PROFFER_TRY(const auto answer, send_(request));
        return net::requireSuccess(answer, request.url);
    }
    Result<std::optional<std::string>> readAt(const std::string &url) const
    {
        PROFFER_TRY(const auto answer, send_({.url = url, .login = &login_, .limit = longestOwnList}));
        if (answer.missing())
            return std::optional<std::string>{};
        PROFFER_CHECK(net::requireSuccess(answer, url));
        return std::optional{std::string{asText(answer.body)}};
    }
    Done requireText(const std::string &url, std::string_view text) const
    {
        PROFFER_TRY(const auto found, readAt(url));
        if (found != text)
            return fail(ErrorCode::PublishNotReadBack).with("url", url);
        return {};
    }

    Send send_;
    std::string url_;
    net::Login login_;
    crypto::RandomSource &random_;
};

} // namespace

std::unique_ptr<Shelf> webdavShelf(const Send &send, std::string_view collection, std::string_view name,
                                   net::Login login, crypto::RandomSource &random)
{
    while (collection.ends_with('/'))
        collection.remove_suffix(1);
    return std::make_unique<WebdavShelf>(send, collection, name, std::move(login), random);
}

} // namespace proffer::publishing
