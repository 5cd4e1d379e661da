// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

/// The events of a profile and their structure (values in parentheses). Ids are texts.
namespace proffer::profile::kinds {

/// subject, self, version (name, relation?)
inline constexpr std::string_view subjectAdded = "subject.added";
/// subject, version (name, relation?)
inline constexpr std::string_view subjectRenamed = "subject.renamed";
/// persona, subject, label, version
inline constexpr std::string_view personaAdded = "persona.added";
inline constexpr std::string_view personaRenamed = "persona.renamed";
/// persona, subject, label
inline constexpr std::string_view personaRetired = "persona.retired";
/// attribute, subject, persona?, claim, category, sensitivity, source, version (value); a derived one also
/// derived_from (the claim) and derived_version
inline constexpr std::string_view attributeSet = "attribute.set";
/// preference, persona, key, version (value)
inline constexpr std::string_view preferenceSet = "preference.set";
/// preference, persona, key, version
inline constexpr std::string_view preferenceCleared = "preference.cleared";
/// Each of the three: subjects?, attributes?, preferences?: arrays of [id, version]; claims?, keys?: their
/// names
inline constexpr std::string_view subjectErased = "subject.erased";
inline constexpr std::string_view attributeErased = "attribute.erased";
inline constexpr std::string_view preferenceErased = "preference.erased";
/// source, subject?, persona?, set, unchanged, problems: counts; kept: names
inline constexpr std::string_view importDone = "import.done";

} // namespace proffer::profile::kinds
