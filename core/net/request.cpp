// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "request.h"

#include "net/public_address.h"

#include <algorithm>
#include <cstring>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace proffer::net {
namespace {

template <class Address, class Raw>
Address readAddress(const sockaddr &any, std::size_t offset)
{
    Address bytes{};
    std::memcpy(bytes.data(), reinterpret_cast<const char *>(&any) + offset, sizeof(Raw));
    return bytes;
}

bool isPublicSocket(const curl_sockaddr &socket)
{
    if (socket.family == AF_INET)
        return isPublic(readAddress<ByteArray<4>, in_addr>(socket.addr, offsetof(sockaddr_in, sin_addr)));
    if (socket.family == AF_INET6)
        return isPublic(readAddress<ByteArray<16>, in6_addr>(socket.addr, offsetof(sockaddr_in6, sin6_addr)));
    return false;
}

/// A part of an address; nothing if it has none.
std::optional<std::string> partOf(CURLU *address, CURLUPart part)
{
    char *text = nullptr;
    if (Curl::get().urlGet(address, part, &text, 0) != CURLUE_OK)
        return std::nullopt;
    std::string copied{text};
    Curl::get().free(text);
    return copied;
}

/// Also that nothing in it ends a line of the request.
Done checkAddress(const std::string &url)
{
    const std::unique_ptr<CURLU, FreeAddress> address{Curl::get().url()};
    const bool parsed =
        address && Curl::get().urlSet(address.get(), CURLUPART_URL, url.c_str(), 0) == CURLUE_OK;
    const bool secretive =
        parsed && (partOf(address.get(), CURLUPART_USER) || partOf(address.get(), CURLUPART_PASSWORD));
    if (secretive)
        return fail(ErrorCode::NetNotHttps); // what it holds is not repeated
    if (!parsed || partOf(address.get(), CURLUPART_SCHEME) != "https")
        return fail(ErrorCode::NetNotHttps).with("url", url);
    return {};
}

} // namespace

Exchange::Exchange(const Request &request, const Settings &settings, const LongWork &work)
    : request_(request), settings_(settings), work_(work),
      handle_(Curl::find() ? Curl::get().easyInit() : nullptr)
{
}

template <class T>
void Exchange::set(CURLoption option, T value)
{
    const auto code = Curl::get().easySetopt(handle_.get(), option, value);
    if (wrong_ == CURLE_OK)
        wrong_ = code;
}

Error Exchange::withUrl(ErrorCode code) const
{
    return fail(code).with("url", request_.url);
}

void Exchange::addHeader(const std::string &line)
{
    auto *const shorter = headers_.release();
    auto *const longer = Curl::get().slistAppend(shorter, line.c_str());
    if (!longer)
        wrong_ = CURLE_OUT_OF_MEMORY;
    headers_.reset(longer ? longer : shorter);
}

void Exchange::setUp()
{
    set(CURLOPT_URL, request_.url.c_str());
    set(CURLOPT_PROTOCOLS_STR, "https");
    set(CURLOPT_FOLLOWLOCATION, 0L);
    set(CURLOPT_PROXY, "");
    set(CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
    set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    if (!settings_.authorities.empty()) {
        set(CURLOPT_CAINFO, settings_.authorities.c_str());
        set(CURLOPT_CAPATH, static_cast<char *>(nullptr));
    }
    set(CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(settings_.connect.count()));
    set(CURLOPT_TIMEOUT_MS, static_cast<long>(settings_.whole.count()));
    set(CURLOPT_WRITEFUNCTION, &Exchange::take);
    set(CURLOPT_WRITEDATA, this);
    set(CURLOPT_OPENSOCKETFUNCTION, &Exchange::openSocket);
    set(CURLOPT_OPENSOCKETDATA, this);
    set(CURLOPT_NOPROGRESS, 0L);
    set(CURLOPT_XFERINFOFUNCTION, &Exchange::watch);
    set(CURLOPT_XFERINFODATA, this);
    if (!request_.mediaType.empty())
        addHeader((request_.method == Method::Put ? "Content-Type: " : "Accept: ") + request_.mediaType);
}

void Exchange::setUpMethod()
{
    switch (request_.method) {
    case Method::Get:
        addHeader("Cache-Control: no-cache");
        break;
    case Method::Head:
        set(CURLOPT_NOBODY, 1L);
        break;
    case Method::Put:
        set(CURLOPT_UPLOAD, 1L);
        set(CURLOPT_READFUNCTION, &Exchange::give);
        set(CURLOPT_READDATA, this);
        set(CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(request_.body.size()));
        addHeader("Expect:");
        break;
    case Method::Move:
        set(CURLOPT_CUSTOMREQUEST, "MOVE");
        addHeader("Destination: " + request_.destination);
        addHeader("Overwrite: T");
        break;
    case Method::Delete:
        set(CURLOPT_CUSTOMREQUEST, "DELETE");
        break;
    }
}

void Exchange::setUpLogin()
{
    if (!request_.login)
        return;
    set(CURLOPT_HTTPAUTH, static_cast<long>(CURLAUTH_BASIC));
    set(CURLOPT_USERNAME, request_.login->user.c_str());
    std::string password{asText(request_.login->password.bytes())};
    set(CURLOPT_PASSWORD, password.c_str());
    crypto::wipe(password);
}

Result<Answer> Exchange::run()
{
    if (!Curl::find())
        return withUrl(ErrorCode::NetUnreachable);
    if (!handle_)
        return fail(ErrorCode::OutOfMemory);
    PROFFER_CHECK(checkAddress(request_.url));
    if (request_.method == Method::Move)
        PROFFER_CHECK(checkAddress(request_.destination));
    setUp();
    setUpMethod();
    setUpLogin();
    set(CURLOPT_HTTPHEADER, headers_.get());
    if (wrong_ != CURLE_OK)
        return failed(wrong_);
    if (const auto code = Curl::get().easyPerform(handle_.get()); code != CURLE_OK)
        return failed(code);
    return answered();
}

Error Exchange::failed(CURLcode code) const
{
    if (tooLarge_)
        return fail(ErrorCode::NetTooLarge).with("limit", std::to_string(request_.limit));
    if (refused_)
        return withUrl(ErrorCode::NetAddressRefused);
    if (code == CURLE_ABORTED_BY_CALLBACK)
        return fail(ErrorCode::Cancelled);
    if (code == CURLE_OUT_OF_MEMORY)
        return fail(ErrorCode::OutOfMemory);
    if (code == CURLE_OPERATION_TIMEDOUT)
        return withUrl(ErrorCode::NetTimedOut);
    if (code == CURLE_PEER_FAILED_VERIFICATION || code == CURLE_SSL_CERTPROBLEM ||
        code == CURLE_SSL_ISSUER_ERROR)
        return withUrl(ErrorCode::NetCertificate);
    if (code == CURLE_SSL_CACERT_BADFILE)
        return fail(ErrorCode::FileUnreadable).with("path", settings_.authorities.string());
    return withUrl(ErrorCode::NetUnreachable);
}

Result<Answer> Exchange::answered()
{
    long status = 0;
    Curl::get().easyGetinfo(handle_.get(), CURLINFO_RESPONSE_CODE, &status);
    answer_.status = static_cast<int>(status);
    if (status >= 300 && status < 400)
        return withUrl(ErrorCode::NetRedirect);
    curl_header *date = nullptr;
    if (Curl::get().easyHeader(handle_.get(), "Date", 0, CURLH_HEADER, -1, &date) == CURLHE_OK) {
        const auto seconds = Curl::get().getdate(date->value, nullptr);
        if (auto instant = fromUnixSeconds(seconds); seconds >= 0 && instant)
            answer_.date = *instant;
    }
    return std::move(answer_);
}

std::size_t Exchange::take(char *data, std::size_t one, std::size_t count, void *self)
{
    auto &exchange = *static_cast<Exchange *>(self);
    auto &body = exchange.answer_.body;
    const auto size = one * count;
    if (size > exchange.request_.limit - body.size()) {
        exchange.tooLarge_ = true;
        return CURL_WRITEFUNC_ERROR;
    }
    body.insert(body.end(), data, data + size);
    return size;
}

std::size_t Exchange::give(char *buffer, std::size_t one, std::size_t count, void *self)
{
    auto &exchange = *static_cast<Exchange *>(self);
    const auto rest = exchange.request_.body.subspan(exchange.sent_);
    const auto part = rest.first(std::min(rest.size(), one * count));
    std::ranges::copy(part, buffer);
    exchange.sent_ += part.size();
    return part.size();
}

curl_socket_t Exchange::openSocket(void *self, curlsocktype purpose, curl_sockaddr *address)
{
    auto &exchange = *static_cast<Exchange *>(self);
    if (purpose != CURLSOCKTYPE_IPCXN || (!exchange.settings_.privateNetworks && !isPublicSocket(*address))) {
        exchange.refused_ = true;
        return CURL_SOCKET_BAD;
    }
    return ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

int Exchange::watch(void *self, curl_off_t /*toTake*/, curl_off_t /*taken*/, curl_off_t /*toGive*/,
                    curl_off_t /*given*/)
{
    return static_cast<Exchange *>(self)->work_.cancelled() ? 1 : 0;
}

} // namespace proffer::net
