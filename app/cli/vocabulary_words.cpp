// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "vocabulary_words.h"

namespace proffer::cli {

// The names are those of the Data Privacy Vocabulary, https://w3id.org/dpv; see packaging/NOTICE.

std::string_view purposeWords()
{
    return "AcademicResearch AccountManagement Advertising AgeVerification CombatClimateChange "
           "CommercialPurpose CommercialResearch CommunicationForCustomerCare CommunicationManagement "
           "CounterMoneyLaundering Counterterrorism CustomerCare CustomerClaimsManagement "
           "CustomerManagement CustomerOrderManagement CustomerRelationshipManagement "
           "CustomerSolvencyMonitoring DataAltruism DeliveryOfGoods DirectMarketing DisputeManagement "
           "EnforceAccessControl EnforceSecurity EstablishContractualAgreement "
           "FraudPreventionAndDetection FulfilmentOfContractualObligation FulfilmentOfObligation "
           "HumanResourceManagement IdentityAuthentication IdentityVerification "
           "ImproveExistingProductsAndServices ImproveHealthcare ImproveInternalCRMProcesses "
           "ImprovePublicServices ImproveTransportMobility IncreaseServiceRobustness "
           "InternalResourceOptimisation LegalCompliance MaintainFraudDatabase Marketing "
           "MemberPartnerManagement MisusePreventionAndDetection NonCommercialPurpose "
           "NonCommercialResearch OptimisationForConsumer OptimisationForController "
           "OptimiseUserInterface OrganisationComplianceManagement OrganisationGovernance "
           "OrganisationRiskManagement PaymentManagement Personalisation PersonalisedAdvertising "
           "PersonalisedBenefits PersonnelBehaviourMonitoring PersonnelHiring PersonnelManagement "
           "PersonnelMonitoring PersonnelOffboarding PersonnelOnboarding PersonnelPayment "
           "PersonnelPerformanceEvaluation PersonnelPerformanceManagement "
           "PersonnelPerformanceMonitoring PersonnelPerformancePrediction PersonnelPromotionManagement "
           "PersonnelTerminationManagement PersonnelWorkloadManagement PoliticalCampaign "
           "ProtectionOfIPR ProtectionOfNationalSecurity ProtectionOfPublicSecurity "
           "ProvideEventRecommendations ProvideOfficialStatistics ProvidePersonalisedRecommendations "
           "ProvideProductRecommendations PublicBenefit PublicPolicyMaking PublicRelations Purpose "
           "RecordManagement RecruitmentAdvertising RecruitmentApplicantBackgroundCheck "
           "RecruitmentApplicantCriminalBackgroundCheck RecruitmentApplicantInformationAuthentication "
           "RecruitmentApplicantSelection RecruitmentApplicationAnalysis "
           "RecruitmentApplicationManagement RecruitmentApplicationScreening "
           "RecruitmentInterviewAnalysis RecruitmentInterviewAssessment RecruitmentInterviewManagement "
           "RecruitmentInterviewScheduling RecruitmentManagement RecruitmentTargetedAdvertising "
           "RepairImpairments RequestedServiceProvision ResearchAndDevelopment RightsFulfilment "
           "ScientificResearch SearchFunctionalities Sector SellDataToThirdParties "
           "SellInsightsFromData SellProducts SellProductsToDataSubject ServiceAccessDetermination "
           "ServiceManagement ServiceMonitoring ServiceOptimisation ServicePersonalisation "
           "ServiceProvision ServiceRegistration ServiceUsageAnalytics SocialMediaMarketing "
           "TargetedAdvertising TechnicalServiceProvision UserInterfacePersonalisation "
           "VendorManagement VendorPayment VendorRecordsManagement VendorSelectionAssessment "
           "Verification";
}

std::string_view processingWords()
{
    return "Access Acquire Adapt Aggregate Align Alter Analyse Anonymise Assess Collect Combine "
           "Consult Copy CrossBorderTransfer Delete Derive Destruct Disclose DiscloseByTransmission "
           "Display Disseminate Download Erase Export Filter Format Generate Infer MakeAvailable Match "
           "Modify Monitor Move Observe Obtain Organise Processing Profiling Pseudonymise Query Record "
           "Reformat Remove Restrict Retrieve Screen Share Store Structure Tracking "
           "TrackingByFirstParty TrackingByThirdParty Transfer Transform Transmit Use";
}

} // namespace proffer::cli
