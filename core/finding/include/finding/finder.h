// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/services.h"

#include <functional>

namespace proffer::finding {

/// A permission that was found, and whose it is.
struct FoundGrant {
    grants::Grant grant{};
    std::string company{};
    bool operator==(const FoundGrant &) const = default;
};

/// What a text finds, of each kind at most as many as were asked for.
struct Found {
    std::vector<vendors::Vendor> companies{};  ///< whose name begins with it first, then by name
    std::vector<profile::Attribute> details{}; ///< of the person, by claim
    std::vector<FoundGrant> grants{};          ///< of the companies found, or by the beginning of its id
    std::vector<ledger::Event> events{};       ///< newest first
    bool empty() const { return companies.empty() && details.empty() && grants.empty() && events.empty(); }
};

/// Finds what a person looks for while they type: companies, details, permissions and events. Names of
/// companies are kept folded between two searches; they are read anew when something was written.
class Finder {
public:
    /// How the person calls a claim ("e-mail").
    using ClaimWords = std::function<std::string(std::string_view claim)>;

    /// \a say: details are found by what they are called, and by their values unless those are sensitive.
    explicit Finder(ClaimWords say) : say_(std::move(say)) {}

    /// Whatever holds every word of \a typed, however it is written in large or small letters, and inside
    /// sentences of scripts without spaces too. Nothing typed finds nothing.
    Result<Found> find(services::Services &services, std::string_view typed, std::size_t each);

private:
    struct Name {
        vendors::VendorId id{};
        std::string folded{};
    };

    Done readNames(services::Services &services);
    Result<std::vector<vendors::Vendor>> companies(services::Services &services, std::string_view folded,
                                                   std::size_t most) const;
    Result<std::vector<profile::Attribute>> details(services::Services &services, std::string_view folded,
                                                    std::size_t most) const;

    ClaimWords say_;
    std::vector<Name> names_{}; ///< by name
    std::optional<std::int64_t> readAt_{};
};

} // namespace proffer::finding
