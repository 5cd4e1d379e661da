# SPDX-FileCopyrightText: The Proffer contributors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash disable=SC2207
_proffer_cli() {
    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    local noun='' verb='' place=0 word skip=''
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        if [[ $skip ]]; then skip=''; continue; fi
        case $word in
        --vault | --password-file | --password-fd | --recovery-file | --recovery-fd) skip=1 ;;
        -*) ;;
        *)
            if [[ ! $noun ]]; then noun=$word
            elif [[ ! $verb && $noun != check ]]; then verb=$word
            else place=$((place + 1)); fi
            ;;
        esac
    done
    local nouns='vault me persona prefs vendor holding grant profile check history help'
    local every='--vault --json --password-file --password-fd --recovery --recovery-file --recovery-fd --quiet --no-progress --help --version'
    local verbs='' options=''
    case $noun in
    vault) verbs='create inspect slots rename backup restore password leaked add-password remove-slot recovery-new recovery-check' ;;
    me) verbs='show set erase derive import export subjects add-subject rename-subject erase-subject' ;;
    persona) verbs='list add rename retire' ;;
    prefs) verbs='list set clear erase catalogue' ;;
    vendor) verbs='add seller list show change remove pin-key confirm-key refuse-key keys keygen verify present challenge request offer answer open change-key' ;;
    holding) verbs='add list show state evidence who-has erase' ;;
    grant) verbs='issue supersede list show token challenge end end-vendor end-all notice' ;;
    profile) verbs='issue list show' ;;
    check) verbs='' ;;
    history) verbs='list show verify search checkpoint heads export shorten' ;;
    esac
    if [[ $noun == check ]]; then verb=''; fi
    case "$noun $verb" in
    'vault create') options='--name --me --persona --kdf-memory --kdf-passes' ;;
    'vault inspect') options='' ;;
    'vault slots') options='' ;;
    'vault rename') options='' ;;
    'vault backup') options='' ;;
    'vault restore') options='' ;;
    'vault password') options='--new-password-file --new-password-fd --kdf-memory --kdf-passes' ;;
    'vault leaked') options='--new-password-file --new-password-fd --kdf-memory --kdf-passes' ;;
    'vault add-password') options='--new-password-file --new-password-fd --kdf-memory --kdf-passes' ;;
    'vault remove-slot') options='--kdf-memory --kdf-passes' ;;
    'vault recovery-new') options='--kdf-memory --kdf-passes' ;;
    'vault recovery-check') options='' ;;
    'me show') options='--subject --persona' ;;
    'me set') options='--subject --persona --from --category --sensitivity' ;;
    'me erase') options='--subject --persona --derived' ;;
    'me derive') options='--subject --persona --from' ;;
    'me import') options='--subject --persona --card' ;;
    'me export') options='--out --force' ;;
    'me subjects') options='' ;;
    'me add-subject') options='' ;;
    'me rename-subject') options='' ;;
    'me erase-subject') options='' ;;
    'persona list') options='--subject' ;;
    'persona add') options='--subject' ;;
    'persona rename') options='' ;;
    'persona retire') options='' ;;
    'prefs list') options='--persona' ;;
    'prefs set') options='--persona' ;;
    'prefs clear') options='--persona' ;;
    'prefs erase') options='--persona' ;;
    'prefs catalogue') options='' ;;
    'vendor add') options='--origin --kind --contact --jurisdiction --notes' ;;
    'vendor seller') options='--kind --contact --jurisdiction --notes' ;;
    'vendor list') options='' ;;
    'vendor show') options='' ;;
    'vendor change') options='--name --origin --kind --contact --jurisdiction --notes --erase-notes' ;;
    'vendor remove') options='' ;;
    'vendor pin-key') options='--trust' ;;
    'vendor confirm-key') options='--trust' ;;
    'vendor refuse-key') options='' ;;
    'vendor keys') options='' ;;
    'vendor keygen') options='--use --curve --public --force' ;;
    'vendor verify') options='--issuer --origin --nonce --not-revoked' ;;
    'vendor present') options='--key --challenge --origin --nonce --out --force' ;;
    'vendor challenge') options='' ;;
    'vendor request') options='--key --encryption-key --days --out --force' ;;
    'vendor offer') options='' ;;
    'vendor answer') options='--accept --counter --decline --text --sha256 --iri --key --origin --out --force' ;;
    'vendor open') options='--encryption-key --key --request --out --force' ;;
    'vendor change-key') options='--old --new --origin --out --force' ;;
    'holding add') options='--how --since --persona --evidence --evidence-file --evidence-date' ;;
    'holding list') options='' ;;
    'holding show') options='' ;;
    'holding state') options='' ;;
    'holding evidence') options='--evidence --evidence-file --evidence-date' ;;
    'holding who-has') options='' ;;
    'holding erase') options='--evidence' ;;
    'grant issue') options='--purpose --preference --until --days --retention --processing --data --recipient --collection --access --context --intent --once --in-return --amount --jurisdiction --withdrawal --persona --kind --out --force' ;;
    'grant supersede') options='--purpose --preference --until --days --retention --processing --data --recipient --collection --access --context --intent --once --in-return --amount --jurisdiction --withdrawal --out --force' ;;
    'grant list') options='--vendor' ;;
    'grant show') options='--plain --language' ;;
    'grant token') options='--out --force' ;;
    'grant challenge') options='--out --force' ;;
    'grant end') options='--reason --out --force' ;;
    'grant end-vendor') options='--reason' ;;
    'grant end-all') options='--reason' ;;
    'grant notice') options='--out --force' ;;
    'profile issue') options='--preference --until --days --jurisdiction --withdrawal --persona --out --force' ;;
    'profile list') options='--vendor' ;;
    'profile show') options='--out --force' ;;
    'check ') options='--purpose --claim' ;;
    'history list') options='--count --before --about' ;;
    'history show') options='' ;;
    'history verify') options='--heads' ;;
    'history search') options='--count' ;;
    'history checkpoint') options='' ;;
    'history heads') options='' ;;
    'history export') options='--out --force' ;;
    'history shorten') options='--dry-run' ;;
    esac
    case "$noun $verb $before" in
    *' --vault') COMPREPLY=($(compgen -d -- "$current")) ;;
    *' --password-file') COMPREPLY=($(compgen -f -- "$current")) ;;
    *' --password-fd') COMPREPLY=() ;;
    *' --recovery-file') COMPREPLY=($(compgen -f -- "$current")) ;;
    *' --recovery-fd') COMPREPLY=() ;;
    'vault create --name') COMPREPLY=() ;;
    'vault create --me') COMPREPLY=() ;;
    'vault create --persona') COMPREPLY=() ;;
    'vault create --kdf-memory') COMPREPLY=() ;;
    'vault create --kdf-passes') COMPREPLY=() ;;
    'vault password --new-password-file') COMPREPLY=($(compgen -f -- "$current")) ;;
    'vault password --new-password-fd') COMPREPLY=() ;;
    'vault password --kdf-memory') COMPREPLY=() ;;
    'vault password --kdf-passes') COMPREPLY=() ;;
    'vault leaked --new-password-file') COMPREPLY=($(compgen -f -- "$current")) ;;
    'vault leaked --new-password-fd') COMPREPLY=() ;;
    'vault leaked --kdf-memory') COMPREPLY=() ;;
    'vault leaked --kdf-passes') COMPREPLY=() ;;
    'vault add-password --new-password-file') COMPREPLY=($(compgen -f -- "$current")) ;;
    'vault add-password --new-password-fd') COMPREPLY=() ;;
    'vault add-password --kdf-memory') COMPREPLY=() ;;
    'vault add-password --kdf-passes') COMPREPLY=() ;;
    'vault remove-slot --kdf-memory') COMPREPLY=() ;;
    'vault remove-slot --kdf-passes') COMPREPLY=() ;;
    'vault recovery-new --kdf-memory') COMPREPLY=() ;;
    'vault recovery-new --kdf-passes') COMPREPLY=() ;;
    'me show --subject') COMPREPLY=() ;;
    'me show --persona') COMPREPLY=() ;;
    'me set --subject') COMPREPLY=() ;;
    'me set --persona') COMPREPLY=() ;;
    'me set --from') COMPREPLY=($(compgen -f -- "$current")) ;;
    'me set --category') COMPREPLY=() ;;
    'me set --sensitivity') COMPREPLY=($(compgen -W 'normal sensitive' -- "$current")) ;;
    'me erase --subject') COMPREPLY=() ;;
    'me erase --persona') COMPREPLY=() ;;
    'me derive --subject') COMPREPLY=() ;;
    'me derive --persona') COMPREPLY=() ;;
    'me derive --from') COMPREPLY=() ;;
    'me import --subject') COMPREPLY=() ;;
    'me import --persona') COMPREPLY=() ;;
    'me import --card') COMPREPLY=() ;;
    'me export --out') COMPREPLY=($(compgen -f -- "$current")) ;;
    'persona list --subject') COMPREPLY=() ;;
    'persona add --subject') COMPREPLY=() ;;
    'prefs list --persona') COMPREPLY=() ;;
    'prefs set --persona') COMPREPLY=() ;;
    'prefs clear --persona') COMPREPLY=() ;;
    'prefs erase --persona') COMPREPLY=() ;;
    'vendor add --origin') COMPREPLY=() ;;
    'vendor add --kind') COMPREPLY=($(compgen -W 'shop bank social_network health public_body employer insurer telecom travel media marketplace marketplace_seller data_broker other' -- "$current")) ;;
    'vendor add --contact') COMPREPLY=() ;;
    'vendor add --jurisdiction') COMPREPLY=() ;;
    'vendor add --notes') COMPREPLY=() ;;
    'vendor seller --kind') COMPREPLY=($(compgen -W 'shop bank social_network health public_body employer insurer telecom travel media marketplace marketplace_seller data_broker other' -- "$current")) ;;
    'vendor seller --contact') COMPREPLY=() ;;
    'vendor seller --jurisdiction') COMPREPLY=() ;;
    'vendor seller --notes') COMPREPLY=() ;;
    'vendor change --name') COMPREPLY=() ;;
    'vendor change --origin') COMPREPLY=() ;;
    'vendor change --kind') COMPREPLY=($(compgen -W 'shop bank social_network health public_body employer insurer telecom travel media marketplace marketplace_seller data_broker other' -- "$current")) ;;
    'vendor change --contact') COMPREPLY=() ;;
    'vendor change --jurisdiction') COMPREPLY=() ;;
    'vendor change --notes') COMPREPLY=() ;;
    'vendor pin-key --trust') COMPREPLY=($(compgen -W 'self_asserted from_origin fingerprint_compared in_person' -- "$current")) ;;
    'vendor confirm-key --trust') COMPREPLY=($(compgen -W 'self_asserted from_origin fingerprint_compared in_person' -- "$current")) ;;
    'vendor keygen --use') COMPREPLY=($(compgen -W 'signing encryption' -- "$current")) ;;
    'vendor keygen --curve') COMPREPLY=($(compgen -W 'X25519 P-256' -- "$current")) ;;
    'vendor keygen --public') COMPREPLY=($(compgen -f -- "$current")) ;;
    'vendor verify --issuer') COMPREPLY=() ;;
    'vendor verify --origin') COMPREPLY=() ;;
    'vendor verify --nonce') COMPREPLY=() ;;
    'vendor present --key') COMPREPLY=($(compgen -f -- "$current")) ;;
    'vendor present --challenge') COMPREPLY=($(compgen -f -- "$current")) ;;
    'vendor present --origin') COMPREPLY=() ;;
    'vendor present --nonce') COMPREPLY=() ;;
    'vendor present --out') COMPREPLY=($(compgen -f -- "$current")) ;;
    'vendor request --key') COMPREPLY=($(compgen -f -- "$current")) ;;
    'vendor request --encryption-key') COMPREPLY=($(compgen -f -- "$current")) ;;
    'vendor request --days') COMPREPLY=() ;;
    'vendor request --out') COMPREPLY=($(compgen -f -- "$current")) ;;
    'vendor answer --text') COMPREPLY=($(compgen -f -- "$current")) ;;
    'vendor answer --sha256') COMPREPLY=() ;;
    'vendor answer --iri') COMPREPLY=() ;;
    'vendor answer --key') COMPREPLY=($(compgen -f -- "$current")) ;;
    'vendor answer --origin') COMPREPLY=() ;;
    'vendor answer --out') COMPREPLY=($(compgen -f -- "$current")) ;;
    'vendor open --encryption-key') COMPREPLY=($(compgen -f -- "$current")) ;;
    'vendor open --key') COMPREPLY=($(compgen -f -- "$current")) ;;
    'vendor open --request') COMPREPLY=($(compgen -f -- "$current")) ;;
    'vendor open --out') COMPREPLY=($(compgen -f -- "$current")) ;;
    'vendor change-key --old') COMPREPLY=($(compgen -f -- "$current")) ;;
    'vendor change-key --new') COMPREPLY=($(compgen -f -- "$current")) ;;
    'vendor change-key --origin') COMPREPLY=() ;;
    'vendor change-key --out') COMPREPLY=($(compgen -f -- "$current")) ;;
    'holding add --how') COMPREPLY=($(compgen -W 'i_gave_it account_exists they_wrote they_confirmed suspected' -- "$current")) ;;
    'holding add --since') COMPREPLY=() ;;
    'holding add --persona') COMPREPLY=() ;;
    'holding add --evidence') COMPREPLY=() ;;
    'holding add --evidence-file') COMPREPLY=($(compgen -f -- "$current")) ;;
    'holding add --evidence-date') COMPREPLY=() ;;
    'holding evidence --evidence') COMPREPLY=() ;;
    'holding evidence --evidence-file') COMPREPLY=($(compgen -f -- "$current")) ;;
    'holding evidence --evidence-date') COMPREPLY=() ;;
    'holding erase --evidence') COMPREPLY=() ;;
    'grant issue --purpose') COMPREPLY=($(compgen -W 'AcademicResearch AccountManagement Advertising AgeVerification CombatClimateChange CommercialPurpose CommercialResearch CommunicationForCustomerCare CommunicationManagement CounterMoneyLaundering Counterterrorism CustomerCare CustomerClaimsManagement CustomerManagement CustomerOrderManagement CustomerRelationshipManagement CustomerSolvencyMonitoring DataAltruism DeliveryOfGoods DirectMarketing DisputeManagement EnforceAccessControl EnforceSecurity EstablishContractualAgreement FraudPreventionAndDetection FulfilmentOfContractualObligation FulfilmentOfObligation HumanResourceManagement IdentityAuthentication IdentityVerification ImproveExistingProductsAndServices ImproveHealthcare ImproveInternalCRMProcesses ImprovePublicServices ImproveTransportMobility IncreaseServiceRobustness InternalResourceOptimisation LegalCompliance MaintainFraudDatabase Marketing MemberPartnerManagement MisusePreventionAndDetection NonCommercialPurpose NonCommercialResearch OptimisationForConsumer OptimisationForController OptimiseUserInterface OrganisationComplianceManagement OrganisationGovernance OrganisationRiskManagement PaymentManagement Personalisation PersonalisedAdvertising PersonalisedBenefits PersonnelBehaviourMonitoring PersonnelHiring PersonnelManagement PersonnelMonitoring PersonnelOffboarding PersonnelOnboarding PersonnelPayment PersonnelPerformanceEvaluation PersonnelPerformanceManagement PersonnelPerformanceMonitoring PersonnelPerformancePrediction PersonnelPromotionManagement PersonnelTerminationManagement PersonnelWorkloadManagement PoliticalCampaign ProtectionOfIPR ProtectionOfNationalSecurity ProtectionOfPublicSecurity ProvideEventRecommendations ProvideOfficialStatistics ProvidePersonalisedRecommendations ProvideProductRecommendations PublicBenefit PublicPolicyMaking PublicRelations Purpose RecordManagement RecruitmentAdvertising RecruitmentApplicantBackgroundCheck RecruitmentApplicantCriminalBackgroundCheck RecruitmentApplicantInformationAuthentication RecruitmentApplicantSelection RecruitmentApplicationAnalysis RecruitmentApplicationManagement RecruitmentApplicationScreening RecruitmentInterviewAnalysis RecruitmentInterviewAssessment RecruitmentInterviewManagement RecruitmentInterviewScheduling RecruitmentManagement RecruitmentTargetedAdvertising RepairImpairments RequestedServiceProvision ResearchAndDevelopment RightsFulfilment ScientificResearch SearchFunctionalities SellDataToThirdParties SellInsightsFromData SellProducts SellProductsToDataSubject ServiceAccessDetermination ServiceAnalytics ServiceDelivery ServiceImprovement ServiceManagement ServiceMonitoring ServiceOptimisation ServicePersonalisation ServiceProvision ServiceRegistration ServiceUsageAnalytics SocialMediaMarketing TargetedAdvertising TechnicalServiceProvision UserInterfacePersonalisation VendorManagement VendorPayment VendorRecordsManagement VendorSelectionAssessment Verification ai-training' -- "$current")) ;;
    'grant issue --preference') COMPREPLY=() ;;
    'grant issue --until') COMPREPLY=() ;;
    'grant issue --days') COMPREPLY=() ;;
    'grant issue --retention') COMPREPLY=() ;;
    'grant issue --processing') COMPREPLY=($(compgen -W 'Access Acquire Adapt Aggregate Align Alter Analyse Anonymise Assess Collect Combine Consult Copy CrossBorderTransfer Delete Derive Destruct Disclose DiscloseByTransmission Display Disseminate Download Erase Export Filter Format Generate Infer MakeAvailable Match Modify Monitor Move Observe Obtain Organise Processing Profiling Pseudonymise Query Record Reformat Remove Restrict Retrieve Screen Share Store Structure Tracking TrackingByFirstParty TrackingByThirdParty Transfer Transform Transmit Use' -- "$current")) ;;
    'grant issue --data') COMPREPLY=() ;;
    'grant issue --recipient') COMPREPLY=() ;;
    'grant issue --collection') COMPREPLY=($(compgen -W 'asked-directly own-website own-records social-login public-social-posts email-tracking sensors third-party-trackers public-registers conclusion bought' -- "$current")) ;;
    'grant issue --access') COMPREPLY=() ;;
    'grant issue --context') COMPREPLY=() ;;
    'grant issue --intent') COMPREPLY=() ;;
    'grant issue --in-return') COMPREPLY=() ;;
    'grant issue --amount') COMPREPLY=() ;;
    'grant issue --jurisdiction') COMPREPLY=() ;;
    'grant issue --withdrawal') COMPREPLY=() ;;
    'grant issue --persona') COMPREPLY=() ;;
    'grant issue --kind') COMPREPLY=($(compgen -W 'grant statement' -- "$current")) ;;
    'grant issue --out') COMPREPLY=($(compgen -f -- "$current")) ;;
    'grant supersede --purpose') COMPREPLY=($(compgen -W 'AcademicResearch AccountManagement Advertising AgeVerification CombatClimateChange CommercialPurpose CommercialResearch CommunicationForCustomerCare CommunicationManagement CounterMoneyLaundering Counterterrorism CustomerCare CustomerClaimsManagement CustomerManagement CustomerOrderManagement CustomerRelationshipManagement CustomerSolvencyMonitoring DataAltruism DeliveryOfGoods DirectMarketing DisputeManagement EnforceAccessControl EnforceSecurity EstablishContractualAgreement FraudPreventionAndDetection FulfilmentOfContractualObligation FulfilmentOfObligation HumanResourceManagement IdentityAuthentication IdentityVerification ImproveExistingProductsAndServices ImproveHealthcare ImproveInternalCRMProcesses ImprovePublicServices ImproveTransportMobility IncreaseServiceRobustness InternalResourceOptimisation LegalCompliance MaintainFraudDatabase Marketing MemberPartnerManagement MisusePreventionAndDetection NonCommercialPurpose NonCommercialResearch OptimisationForConsumer OptimisationForController OptimiseUserInterface OrganisationComplianceManagement OrganisationGovernance OrganisationRiskManagement PaymentManagement Personalisation PersonalisedAdvertising PersonalisedBenefits PersonnelBehaviourMonitoring PersonnelHiring PersonnelManagement PersonnelMonitoring PersonnelOffboarding PersonnelOnboarding PersonnelPayment PersonnelPerformanceEvaluation PersonnelPerformanceManagement PersonnelPerformanceMonitoring PersonnelPerformancePrediction PersonnelPromotionManagement PersonnelTerminationManagement PersonnelWorkloadManagement PoliticalCampaign ProtectionOfIPR ProtectionOfNationalSecurity ProtectionOfPublicSecurity ProvideEventRecommendations ProvideOfficialStatistics ProvidePersonalisedRecommendations ProvideProductRecommendations PublicBenefit PublicPolicyMaking PublicRelations Purpose RecordManagement RecruitmentAdvertising RecruitmentApplicantBackgroundCheck RecruitmentApplicantCriminalBackgroundCheck RecruitmentApplicantInformationAuthentication RecruitmentApplicantSelection RecruitmentApplicationAnalysis RecruitmentApplicationManagement RecruitmentApplicationScreening RecruitmentInterviewAnalysis RecruitmentInterviewAssessment RecruitmentInterviewManagement RecruitmentInterviewScheduling RecruitmentManagement RecruitmentTargetedAdvertising RepairImpairments RequestedServiceProvision ResearchAndDevelopment RightsFulfilment ScientificResearch SearchFunctionalities SellDataToThirdParties SellInsightsFromData SellProducts SellProductsToDataSubject ServiceAccessDetermination ServiceAnalytics ServiceDelivery ServiceImprovement ServiceManagement ServiceMonitoring ServiceOptimisation ServicePersonalisation ServiceProvision ServiceRegistration ServiceUsageAnalytics SocialMediaMarketing TargetedAdvertising TechnicalServiceProvision UserInterfacePersonalisation VendorManagement VendorPayment VendorRecordsManagement VendorSelectionAssessment Verification ai-training' -- "$current")) ;;
    'grant supersede --preference') COMPREPLY=() ;;
    'grant supersede --until') COMPREPLY=() ;;
    'grant supersede --days') COMPREPLY=() ;;
    'grant supersede --retention') COMPREPLY=() ;;
    'grant supersede --processing') COMPREPLY=($(compgen -W 'Access Acquire Adapt Aggregate Align Alter Analyse Anonymise Assess Collect Combine Consult Copy CrossBorderTransfer Delete Derive Destruct Disclose DiscloseByTransmission Display Disseminate Download Erase Export Filter Format Generate Infer MakeAvailable Match Modify Monitor Move Observe Obtain Organise Processing Profiling Pseudonymise Query Record Reformat Remove Restrict Retrieve Screen Share Store Structure Tracking TrackingByFirstParty TrackingByThirdParty Transfer Transform Transmit Use' -- "$current")) ;;
    'grant supersede --data') COMPREPLY=() ;;
    'grant supersede --recipient') COMPREPLY=() ;;
    'grant supersede --collection') COMPREPLY=($(compgen -W 'asked-directly own-website own-records social-login public-social-posts email-tracking sensors third-party-trackers public-registers conclusion bought' -- "$current")) ;;
    'grant supersede --access') COMPREPLY=() ;;
    'grant supersede --context') COMPREPLY=() ;;
    'grant supersede --intent') COMPREPLY=() ;;
    'grant supersede --in-return') COMPREPLY=() ;;
    'grant supersede --amount') COMPREPLY=() ;;
    'grant supersede --jurisdiction') COMPREPLY=() ;;
    'grant supersede --withdrawal') COMPREPLY=() ;;
    'grant supersede --out') COMPREPLY=($(compgen -f -- "$current")) ;;
    'grant list --vendor') COMPREPLY=() ;;
    'grant show --language') COMPREPLY=($(compgen -W 'en ja th' -- "$current")) ;;
    'grant token --out') COMPREPLY=($(compgen -f -- "$current")) ;;
    'grant challenge --out') COMPREPLY=($(compgen -f -- "$current")) ;;
    'grant end --reason') COMPREPLY=() ;;
    'grant end --out') COMPREPLY=($(compgen -f -- "$current")) ;;
    'grant end-vendor --reason') COMPREPLY=() ;;
    'grant end-all --reason') COMPREPLY=() ;;
    'grant notice --out') COMPREPLY=($(compgen -f -- "$current")) ;;
    'profile issue --preference') COMPREPLY=() ;;
    'profile issue --until') COMPREPLY=() ;;
    'profile issue --days') COMPREPLY=() ;;
    'profile issue --jurisdiction') COMPREPLY=() ;;
    'profile issue --withdrawal') COMPREPLY=() ;;
    'profile issue --persona') COMPREPLY=() ;;
    'profile issue --out') COMPREPLY=($(compgen -f -- "$current")) ;;
    'profile list --vendor') COMPREPLY=() ;;
    'profile show --out') COMPREPLY=($(compgen -f -- "$current")) ;;
    'check  --purpose') COMPREPLY=($(compgen -W 'AcademicResearch AccountManagement Advertising AgeVerification CombatClimateChange CommercialPurpose CommercialResearch CommunicationForCustomerCare CommunicationManagement CounterMoneyLaundering Counterterrorism CustomerCare CustomerClaimsManagement CustomerManagement CustomerOrderManagement CustomerRelationshipManagement CustomerSolvencyMonitoring DataAltruism DeliveryOfGoods DirectMarketing DisputeManagement EnforceAccessControl EnforceSecurity EstablishContractualAgreement FraudPreventionAndDetection FulfilmentOfContractualObligation FulfilmentOfObligation HumanResourceManagement IdentityAuthentication IdentityVerification ImproveExistingProductsAndServices ImproveHealthcare ImproveInternalCRMProcesses ImprovePublicServices ImproveTransportMobility IncreaseServiceRobustness InternalResourceOptimisation LegalCompliance MaintainFraudDatabase Marketing MemberPartnerManagement MisusePreventionAndDetection NonCommercialPurpose NonCommercialResearch OptimisationForConsumer OptimisationForController OptimiseUserInterface OrganisationComplianceManagement OrganisationGovernance OrganisationRiskManagement PaymentManagement Personalisation PersonalisedAdvertising PersonalisedBenefits PersonnelBehaviourMonitoring PersonnelHiring PersonnelManagement PersonnelMonitoring PersonnelOffboarding PersonnelOnboarding PersonnelPayment PersonnelPerformanceEvaluation PersonnelPerformanceManagement PersonnelPerformanceMonitoring PersonnelPerformancePrediction PersonnelPromotionManagement PersonnelTerminationManagement PersonnelWorkloadManagement PoliticalCampaign ProtectionOfIPR ProtectionOfNationalSecurity ProtectionOfPublicSecurity ProvideEventRecommendations ProvideOfficialStatistics ProvidePersonalisedRecommendations ProvideProductRecommendations PublicBenefit PublicPolicyMaking PublicRelations Purpose RecordManagement RecruitmentAdvertising RecruitmentApplicantBackgroundCheck RecruitmentApplicantCriminalBackgroundCheck RecruitmentApplicantInformationAuthentication RecruitmentApplicantSelection RecruitmentApplicationAnalysis RecruitmentApplicationManagement RecruitmentApplicationScreening RecruitmentInterviewAnalysis RecruitmentInterviewAssessment RecruitmentInterviewManagement RecruitmentInterviewScheduling RecruitmentManagement RecruitmentTargetedAdvertising RepairImpairments RequestedServiceProvision ResearchAndDevelopment RightsFulfilment ScientificResearch SearchFunctionalities SellDataToThirdParties SellInsightsFromData SellProducts SellProductsToDataSubject ServiceAccessDetermination ServiceAnalytics ServiceDelivery ServiceImprovement ServiceManagement ServiceMonitoring ServiceOptimisation ServicePersonalisation ServiceProvision ServiceRegistration ServiceUsageAnalytics SocialMediaMarketing TargetedAdvertising TechnicalServiceProvision UserInterfacePersonalisation VendorManagement VendorPayment VendorRecordsManagement VendorSelectionAssessment Verification ai-training' -- "$current")) ;;
    'check  --claim') COMPREPLY=() ;;
    'history list --count') COMPREPLY=() ;;
    'history list --before') COMPREPLY=() ;;
    'history list --about') COMPREPLY=() ;;
    'history verify --heads') COMPREPLY=($(compgen -f -- "$current")) ;;
    'history search --count') COMPREPLY=() ;;
    'history export --out') COMPREPLY=($(compgen -f -- "$current")) ;;
    *)
        if [[ $current == -* ]]; then COMPREPLY=($(compgen -W "$options $every" -- "$current"))
        elif [[ ! $noun ]]; then COMPREPLY=($(compgen -W "$nouns" -- "$current"))
        elif [[ ! $verb && $verbs ]]; then COMPREPLY=($(compgen -W "$verbs" -- "$current"))
        else
            case "$noun $verb $((place + 1))" in
    'vault backup 1') COMPREPLY=($(compgen -f -- "$current")) ;;
    'vault restore 1') COMPREPLY=($(compgen -f -- "$current")) ;;
    'me derive 1') COMPREPLY=($(compgen -W 'age_over_13 age_over_16 age_over_18 age_over_20 age_over_21 age_over_65 prefecture region locality country postal_code' -- "$current")) ;;
    'me import 1') COMPREPLY=($(compgen -f -- "$current")) ;;
    'prefs set 1') COMPREPLY=($(compgen -W 'channel.email channel.phone channel.post channel.sms frequency.max quiet_hours personalisation language accessibility' -- "$current")) ;;
    'prefs clear 1') COMPREPLY=($(compgen -W 'channel.email channel.phone channel.post channel.sms frequency.max quiet_hours personalisation language accessibility' -- "$current")) ;;
    'prefs erase 1') COMPREPLY=($(compgen -W 'channel.email channel.phone channel.post channel.sms frequency.max quiet_hours personalisation language accessibility' -- "$current")) ;;
    'vendor pin-key 2') COMPREPLY=($(compgen -f -- "$current")) ;;
    'vendor keygen 1') COMPREPLY=($(compgen -f -- "$current")) ;;
    'vendor verify 1') COMPREPLY=($(compgen -f -- "$current")) ;;
    'vendor present 1') COMPREPLY=($(compgen -f -- "$current")) ;;
    'vendor present 2') COMPREPLY=($(compgen -f -- "$current")) ;;
    'vendor challenge 1') COMPREPLY=($(compgen -f -- "$current")) ;;
    'vendor request 1') COMPREPLY=($(compgen -f -- "$current")) ;;
    'vendor offer 1') COMPREPLY=($(compgen -f -- "$current")) ;;
    'vendor answer 1') COMPREPLY=($(compgen -f -- "$current")) ;;
    'vendor open 1') COMPREPLY=($(compgen -f -- "$current")) ;;
    'holding state 2') COMPREPLY=($(compgen -W 'held asked_to_stop asked_to_delete said_deleted no_answer' -- "$current")) ;;
    'check  1') COMPREPLY=($(compgen -f -- "$current")) ;;
            esac
        fi
        ;;
    esac
}
complete -F _proffer_cli proffer-cli
