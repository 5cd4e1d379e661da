// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "curl.h"
#include "net/client.h"

#include <memory>

namespace proffer::net {

struct FreeHandle {
    void operator()(CURL *handle) const { Curl::get().easyCleanup(handle); }
};
struct FreeList {
    void operator()(curl_slist *list) const { Curl::get().slistFreeAll(list); }
};
struct FreeAddress {
    void operator()(CURLU *address) const { Curl::get().urlCleanup(address); }
};

/// One request under way: what libcurl is told, and what it tells back.
class Exchange {
public:
    Exchange(const Request &request, const Settings &settings, const LongWork &work);

    Result<Answer> run();

private:
    void setUp();
    void setUpMethod();
    void setUpLogin();
    template <class T>
    void set(CURLoption option, T value);
    void addHeader(const std::string &line);
    Error failed(CURLcode code) const;
    Error withUrl(ErrorCode code) const;
    Result<Answer> answered();

    static std::size_t take(char *data, std::size_t one, std::size_t count, void *self);
    static std::size_t give(char *buffer, std::size_t one, std::size_t count, void *self);
    static curl_socket_t openSocket(void *self, curlsocktype purpose, curl_sockaddr *address);
    static int watch(void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t);

    const Request &request_;
    const Settings &settings_;
    const LongWork &work_;
    std::unique_ptr<CURL, FreeHandle> handle_;
    std::unique_ptr<curl_slist, FreeList> headers_{};
    CURLcode wrong_ = CURLE_OK;
    std::size_t sent_ = 0;
    bool tooLarge_ = false;
    bool refused_ = false;
    Answer answer_{};
};

} // namespace proffer::net
