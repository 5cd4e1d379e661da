// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <curl/curl.h>

namespace proffer::net {

/// What is used of libcurl. It is opened when the network is first wanted: it brings seventeen libraries of
/// its own, for which no start of a program is to wait.
struct Curl {
    decltype(&curl_easy_init) easyInit;
    decltype(&curl_easy_cleanup) easyCleanup;
    decltype(&curl_easy_setopt) easySetopt;
    decltype(&curl_easy_perform) easyPerform;
    decltype(&curl_easy_getinfo) easyGetinfo;
    decltype(&curl_easy_header) easyHeader;
    decltype(&curl_getdate) getdate;
    decltype(&curl_slist_append) slistAppend;
    decltype(&curl_slist_free_all) slistFreeAll;
    decltype(&curl_url) url;
    decltype(&curl_url_set) urlSet;
    decltype(&curl_url_get) urlGet;
    decltype(&curl_url_cleanup) urlCleanup;
    decltype(&curl_free) free;

    /// Null where it is not installed, or is too old.
    static const Curl *find();
    /// Of what only it can have made.
    static const Curl &get() { return *find(); }
};

} // namespace proffer::net
