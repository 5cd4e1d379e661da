// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "curl.h"

#include <dlfcn.h>
#include <optional>

namespace proffer::net {
namespace {

/// Its functions are the same ever since it has this name.
constexpr auto libraryName = "libcurl.so.4";

class Library {
public:
    /// Never closed: it keeps threads and tables for as long as the process lives.
    Library() : handle_(::dlopen(libraryName, RTLD_NOW | RTLD_LOCAL)) {}

    template <class Function>
    void find(Function &function, const char *name)
    {
        function = handle_ ? reinterpret_cast<Function>(::dlsym(handle_, name)) : nullptr;
        complete_ = complete_ && function;
    }
    bool complete() const { return complete_; }

private:
    void *handle_;
    bool complete_ = true;
};

std::optional<Curl> open()
{
    Library library;
    Curl curl{};
    decltype(&curl_global_init) begin = nullptr;
    library.find(begin, "curl_global_init");
    library.find(curl.easyInit, "curl_easy_init");
    library.find(curl.easyCleanup, "curl_easy_cleanup");
    library.find(curl.easySetopt, "curl_easy_setopt");
    library.find(curl.easyPerform, "curl_easy_perform");
    library.find(curl.easyGetinfo, "curl_easy_getinfo");
    library.find(curl.easyHeader, "curl_easy_header");
    library.find(curl.getdate, "curl_getdate");
    library.find(curl.slistAppend, "curl_slist_append");
    library.find(curl.slistFreeAll, "curl_slist_free_all");
    library.find(curl.url, "curl_url");
    library.find(curl.urlSet, "curl_url_set");
    library.find(curl.urlGet, "curl_url_get");
    library.find(curl.urlCleanup, "curl_url_cleanup");
    library.find(curl.free, "curl_free");
    // Once; from libcurl 7.84 on also where there are threads.
    if (!library.complete() || begin(CURL_GLOBAL_DEFAULT) != CURLE_OK)
        return std::nullopt;
    return curl;
}

} // namespace

const Curl *Curl::find()
{
    static const auto found = open();
    return found ? &*found : nullptr;
}

} // namespace proffer::net
