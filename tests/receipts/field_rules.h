// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "json/value.h"

/// The published rules of what stands in a receipt, read from the field lists in tests/data/receipts and
/// knowing nothing of what writes them.
namespace proffer::test {

/// One line of a field list.
struct FieldRule {
    std::string section{}; ///< "processing"
    std::string field{};   ///< "storage_locations"
    bool mandatory = false;
    bool single = false;                   ///< its cardinality is 1
    std::vector<std::string> properties{}; ///< any of them
    std::string value{};                   ///< what may stand there, in the list's own words
};

std::vector<FieldRule> fieldRules27560();

/// What the rules find wrong in an ISO/IEC TS 27560 record or receipt (the latter is checked with the record
/// inside it): "processing.storage_locations: missing". Empty: it conforms.
std::vector<std::string> complaintsAboutRecord(const json::Object &record);
std::vector<std::string> complaintsAboutReceipt(const json::Object &receipt);

/// One line of the Kantara list.
struct KantaraRule {
    std::vector<std::string> path{}; ///< "piiControllers[]", "contact"
    std::string type{};
    bool mandatory = false;
    std::string text{}; ///< the path as it stands in the list
};

std::vector<KantaraRule> kantaraRules();
std::vector<std::string> complaintsAboutKantara(const json::Object &receipt);

/// The lines of a file in tests/data/receipts, split at tabs, without the first one.
std::vector<std::vector<std::string>> tableOf(const std::string &file);
std::vector<std::string> split(const std::string &text, const std::string &separator);

} // namespace proffer::test
