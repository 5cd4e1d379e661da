// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "terms/ready_made.h"

#include <algorithm>

namespace proffer::terms {
namespace {

using enum Channel;

std::vector<Prohibition> written()
{
    return {
        {.rule = "unsolicited-contact", .scopes = {{.purposes = {"DirectMarketing"}}}},
        {.rule = "text-messages-from-private-details",
         .scopes = {{.purposes = {"Marketing"}, .data = {"TelephoneNumber"}}}},
        {.rule = "messages-by-location",
         .scopes = {{.purposes = {"Marketing"}, .data = {"CurrentLocation"}}}},
        {.rule = "adverts-from-searches",
         .scopes = {{.purposes = {"Advertising"}, .data = {"BrowsingBehaviour"}}}},
        {.rule = "retargeting",
         .scopes = {{.purposes = {"TargetedAdvertising"},
                     .collection = {OwnWebsite, ThirdPartyTrackers, EmailTracking, OwnRecords}}}},
        {.rule = "mailings-from-browsing",
         .scopes = {{.purposes = {"DirectMarketing"}, .data = {"BrowsingBehaviour"}}}},
        {.rule = "adverts-from-social-posts",
         .scopes = {{.purposes = {"Marketing"}, .data = {"SocialMedia", "SocialMediaCommunication"}},
                    {.purposes = {"Marketing"}, .collection = {PublicSocialPosts, SocialLogin}}}},
        {.rule = "targeting-sensitive-subjects",
         .scopes = {{.purposes = {"Marketing", "Personalisation"},
                     .data = {"SensitivePersonalData", "Criminal", "Ethnicity"}}}},
        {.rule = "device-fingerprints",
         .scopes = {{.data = {"BrowserFingerprint", "DigitalFingerprint", "MACAddress", "DeviceSoftware"}}}},
        {.rule = "third-party-cookies",
         .scopes = {{.processing = {"TrackingByThirdParty"}}, {.collection = {ThirdPartyTrackers}}}},
        {.rule = "look-alike-audiences",
         .scopes = {{.purposes = {"Advertising"}, .processing = {"Match", "Profiling", "Combine"}},
                    {.purposes = {"Advertising"}, .data = {"GroupProfile"}}}},
        {.rule = "upload-to-advertising-platforms",
         .scopes = {{.purposes = {"Marketing"}, .data = {"Contact"}, .passedOn = true}}},
        {.rule = "email-open-tracking", .scopes = {{.collection = {EmailTracking}}}},
        {.rule = "third-party-trackers-in-apps",
         .scopes = {{.collection = {ThirdPartyTrackers}},
                    {.data = {"DeviceApplications"}, .passedOn = true}}},
        {.rule = "private-messages",
         .scopes = {{.data = {"EmailContent", "SocialMediaCommunication", "VoiceMail",
                              "VoiceCommunicationRecording"}}}},
        {.rule = "voice-face-and-wearables",
         .scopes = {{.data = {"Biometric", "VoiceCommunicationRecording"}}, {.collection = {Sensors}}}},
        {.rule = "conclusions-about-me",
         .scopes = {{.processing = {"Profiling", "Infer"}},
                    {.data = {"CreditScore", "Profile"}},
                    {.collection = {Conclusion}}}},
        {.rule = "buying-data-about-me", .scopes = {{.collection = {Bought}}}},
        {.rule = "selling-or-passing-on",
         .scopes = {{.passedOn = true}, {.purposes = {"SellDataToThirdParties", "SellInsightsFromData"}}}},
        {.rule = "handing-to-a-buyer-of-the-company",
         .scopes = {{.recipients = {std::string{companyBuyer}}}}},
        {.rule = "training-ai", .scopes = {{.purposes = {"urn:proffer:purpose:ai-training"}}}},
        {.rule = "what-i-did-not-give",
         .scopes = {{.collection = {OwnWebsite, OwnRecords, SocialLogin, PublicSocialPosts, EmailTracking,
                                    Sensors, ThirdPartyTrackers, PublicRegisters, Conclusion, Bought}}}},
    };
}

std::vector<Prohibition> withWholeIris(std::vector<Prohibition> prohibitions)
{
    for (auto &prohibition : prohibitions)
        for (auto &scope : prohibition.scopes)
            scope = terms::withWholeIris(std::move(scope)).value();
    return prohibitions;
}

} // namespace

std::span<const Prohibition> readyMadeProhibitions()
{
    static const auto all = withWholeIris(written());
    return all;
}

Result<const Prohibition *> findReadyMade(std::string_view code)
{
    const auto all = readyMadeProhibitions();
    const auto found = std::ranges::find(all, code, &Prohibition::rule);
    if (found == all.end())
        return fail(ErrorCode::NotFound).with("what", "prohibition");
    return &*found;
}

} // namespace proffer::terms
