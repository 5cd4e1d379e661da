// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/id.h"

namespace proffer::profile {

struct SubjectTag;
struct PersonaTag;
struct AttributeTag;
struct PreferenceTag;

/// Somebody whose data this is: the person, or somebody the person acts for.
using SubjectId = Id<SubjectTag>;
/// One face of a subject.
using PersonaId = Id<PersonaTag>;
/// One fact about a subject. It follows from subject, persona and claim (attributeIdOf()), so that two
/// devices that write the same fact mean the same row.
using AttributeId = Id<AttributeTag>;
/// One stance of a persona; it follows from persona and key.
using PreferenceId = Id<PreferenceTag>;

} // namespace proffer::profile
