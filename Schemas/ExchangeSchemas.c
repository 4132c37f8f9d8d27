#include "ExchangeSchemas.h"

// #embed is standard C23; Clang warns that it is an extension in older dialects.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char schema_exchange[] = {
#embed "exchange-1.0/exchange.xsd"
};
static const unsigned char schema_acknowledgement[] = {
#embed "exchange-1.0/acknowledgement.xsd"
};
static const unsigned char schema_assessment[] = {
#embed "exchange-1.0/assessment.xsd"
};
static const unsigned char schema_authorities[] = {
#embed "exchange-1.0/authorities.xsd"
};
static const unsigned char schema_care_history[] = {
#embed "exchange-1.0/care-history.xsd"
};
static const unsigned char schema_care_plan[] = {
#embed "exchange-1.0/care-plan.xsd"
};
static const unsigned char schema_case_transfer[] = {
#embed "exchange-1.0/case-transfer.xsd"
};
static const unsigned char schema_categories[] = {
#embed "exchange-1.0/categories.xsd"
};
static const unsigned char schema_child_protection[] = {
#embed "exchange-1.0/child-protection.xsd"
};
static const unsigned char schema_common_types[] = {
#embed "exchange-1.0/common-types.xsd"
};
static const unsigned char schema_consent_notice[] = {
#embed "exchange-1.0/consent-notice.xsd"
};
static const unsigned char schema_consent[] = {
#embed "exchange-1.0/consent.xsd"
};
static const unsigned char schema_engagement[] = {
#embed "exchange-1.0/engagement.xsd"
};
static const unsigned char schema_envelope[] = {
#embed "exchange-1.0/envelope.xsd"
};
static const unsigned char schema_information_request[] = {
#embed "exchange-1.0/information-request.xsd"
};
static const unsigned char schema_information_response[] = {
#embed "exchange-1.0/information-response.xsd"
};
static const unsigned char schema_items[] = {
#embed "exchange-1.0/items.xsd"
};
static const unsigned char schema_lawful_basis[] = {
#embed "exchange-1.0/lawful-basis.xsd"
};
static const unsigned char schema_leaving_care_record[] = {
#embed "exchange-1.0/leaving-care-record.xsd"
};
static const unsigned char schema_leaving_care_support[] = {
#embed "exchange-1.0/leaving-care-support.xsd"
};
static const unsigned char schema_looked_after_welfare[] = {
#embed "exchange-1.0/looked-after-welfare.xsd"
};
static const unsigned char schema_probation_court[] = {
#embed "exchange-1.0/probation-court.xsd"
};
static const unsigned char schema_probation_custody[] = {
#embed "exchange-1.0/probation-custody.xsd"
};
static const unsigned char schema_probation_needs[] = {
#embed "exchange-1.0/probation-needs.xsd"
};
static const unsigned char schema_probation_orders[] = {
#embed "exchange-1.0/probation-orders.xsd"
};
static const unsigned char schema_probation_person[] = {
#embed "exchange-1.0/probation-person.xsd"
};
static const unsigned char schema_probation_plan[] = {
#embed "exchange-1.0/probation-plan.xsd"
};
static const unsigned char schema_probation_record[] = {
#embed "exchange-1.0/probation-record.xsd"
};
static const unsigned char schema_probation_registrations[] = {
#embed "exchange-1.0/probation-registrations.xsd"
};
static const unsigned char schema_probation_risk[] = {
#embed "exchange-1.0/probation-risk.xsd"
};
static const unsigned char schema_probation_types[] = {
#embed "exchange-1.0/probation-types.xsd"
};
static const unsigned char schema_resettlement_notice[] = {
#embed "exchange-1.0/resettlement-notice.xsd"
};
static const unsigned char schema_restrictions[] = {
#embed "exchange-1.0/restrictions.xsd"
};
static const unsigned char schema_retraction[] = {
#embed "exchange-1.0/retraction.xsd"
};
static const unsigned char schema_shared_care_experience[] = {
#embed "exchange-1.0/shared-care-experience.xsd"
};
static const unsigned char schema_shared_communication[] = {
#embed "exchange-1.0/shared-communication.xsd"
};
static const unsigned char schema_shared_education[] = {
#embed "exchange-1.0/shared-education.xsd"
};
static const unsigned char schema_shared_engagement[] = {
#embed "exchange-1.0/shared-engagement.xsd"
};
static const unsigned char schema_shared_family[] = {
#embed "exchange-1.0/shared-family.xsd"
};
static const unsigned char schema_shared_health[] = {
#embed "exchange-1.0/shared-health.xsd"
};
static const unsigned char schema_shared_living[] = {
#embed "exchange-1.0/shared-living.xsd"
};
static const unsigned char schema_shared_person[] = {
#embed "exchange-1.0/shared-person.xsd"
};
static const unsigned char schema_shared_plan[] = {
#embed "exchange-1.0/shared-plan.xsd"
};
static const unsigned char schema_shared_safety[] = {
#embed "exchange-1.0/shared-safety.xsd"
};
static const unsigned char schema_shared_values[] = {
#embed "exchange-1.0/shared-values.xsd"
};
static const unsigned char schema_social_care_record[] = {
#embed "exchange-1.0/social-care-record.xsd"
};
static const unsigned char schema_subject[] = {
#embed "exchange-1.0/subject.xsd"
};
static const unsigned char schema_transfer_decision[] = {
#embed "exchange-1.0/transfer-decision.xsd"
};
static const unsigned char schema_youth_justice_assessment[] = {
#embed "exchange-1.0/youth-justice-assessment.xsd"
};
static const unsigned char schema_youth_justice_court[] = {
#embed "exchange-1.0/youth-justice-court.xsd"
};
static const unsigned char schema_youth_justice_orders[] = {
#embed "exchange-1.0/youth-justice-orders.xsd"
};
static const unsigned char schema_youth_justice_record[] = {
#embed "exchange-1.0/youth-justice-record.xsd"
};
static const unsigned char schema_youth_justice_work[] = {
#embed "exchange-1.0/youth-justice-work.xsd"
};
static const unsigned char list_care_leaver_status[] = {
#embed "codelists/care-leaver-status.csv"
};
static const unsigned char list_cin_assessment_factor[] = {
#embed "codelists/cin-assessment-factor.csv"
};
static const unsigned char list_cin_category_of_abuse[] = {
#embed "codelists/cin-category-of-abuse.csv"
};
static const unsigned char list_cin_closure_reason[] = {
#embed "codelists/cin-closure-reason.csv"
};
static const unsigned char list_cin_disability[] = {
#embed "codelists/cin-disability.csv"
};
static const unsigned char list_cin_primary_need[] = {
#embed "codelists/cin-primary-need.csv"
};
static const unsigned char list_cin_referral_source[] = {
#embed "codelists/cin-referral-source.csv"
};
static const unsigned char list_cjs_court_type[] = {
#embed "codelists/cjs-court-type.csv"
};
static const unsigned char list_cjs_hearing_type[] = {
#embed "codelists/cjs-hearing-type.csv"
};
static const unsigned char list_cjs_plea[] = {
#embed "codelists/cjs-plea.csv"
};
static const unsigned char list_cjs_remand_status[] = {
#embed "codelists/cjs-remand-status.csv"
};
static const unsigned char list_cjs_result_code[] = {
#embed "codelists/cjs-result-code.csv"
};
static const unsigned char list_cjs_verdict[] = {
#embed "codelists/cjs-verdict.csv"
};
static const unsigned char list_cpr_ethnicity[] = {
#embed "codelists/cpr-ethnicity.csv"
};
static const unsigned char list_cpr_nationality[] = {
#embed "codelists/cpr-nationality.csv"
};
static const unsigned char list_cpr_religion[] = {
#embed "codelists/cpr-religion.csv"
};
static const unsigned char list_cpr_sexual_orientation[] = {
#embed "codelists/cpr-sexual-orientation.csv"
};
static const unsigned char list_delius_accommodation_type[] = {
#embed "codelists/delius-accommodation-type.csv"
};
static const unsigned char list_delius_contact_outcome[] = {
#embed "codelists/delius-contact-outcome.csv"
};
static const unsigned char list_delius_contact_type[] = {
#embed "codelists/delius-contact-type.csv"
};
static const unsigned char list_delius_court_type[] = {
#embed "codelists/delius-court-type.csv"
};
static const unsigned char list_delius_custodial_status[] = {
#embed "codelists/delius-custodial-status.csv"
};
static const unsigned char list_delius_delivery_unit[] = {
#embed "codelists/delius-delivery-unit.csv"
};
static const unsigned char list_delius_disposal[] = {
#embed "codelists/delius-disposal.csv"
};
static const unsigned char list_delius_enforcement_action[] = {
#embed "codelists/delius-enforcement-action.csv"
};
static const unsigned char list_delius_key_date[] = {
#embed "codelists/delius-key-date.csv"
};
static const unsigned char list_delius_licence_condition[] = {
#embed "codelists/delius-licence-condition.csv"
};
static const unsigned char list_delius_licence_condition_subtype[] = {
#embed "codelists/delius-licence-condition-subtype.csv"
};
static const unsigned char list_delius_personal_circumstance[] = {
#embed "codelists/delius-personal-circumstance.csv"
};
static const unsigned char list_delius_post_sentence_requirement[] = {
#embed "codelists/delius-post-sentence-requirement.csv"
};
static const unsigned char list_delius_provider[] = {
#embed "codelists/delius-provider.csv"
};
static const unsigned char list_delius_recall_outcome[] = {
#embed "codelists/delius-recall-outcome.csv"
};
static const unsigned char list_delius_register[] = {
#embed "codelists/delius-register.csv"
};
static const unsigned char list_delius_registration_type[] = {
#embed "codelists/delius-registration-type.csv"
};
static const unsigned char list_delius_requirement_type[] = {
#embed "codelists/delius-requirement-type.csv"
};
static const unsigned char list_ethnicity[] = {
#embed "codelists/ethnicity.csv"
};
static const unsigned char list_hmcts_breach_application[] = {
#embed "codelists/hmcts-breach-application.csv"
};
static const unsigned char list_hmcts_responsible_officer[] = {
#embed "codelists/hmcts-responsible-officer.csv"
};
static const unsigned char list_hmcts_result[] = {
#embed "codelists/hmcts-result.csv"
};
static const unsigned char list_hmpps_additional_need_condition[] = {
#embed "codelists/hmpps-additional-need-condition.csv"
};
static const unsigned char list_hmpps_benefit[] = {
#embed "codelists/hmpps-benefit.csv"
};
static const unsigned char list_hmpps_care_record_flag[] = {
#embed "codelists/hmpps-care-record-flag.csv"
};
static const unsigned char list_hmpps_licence_status[] = {
#embed "codelists/hmpps-licence-status.csv"
};
static const unsigned char list_hmpps_report_source[] = {
#embed "codelists/hmpps-report-source.csv"
};
static const unsigned char list_hmpps_resettlement_accommodation[] = {
#embed "codelists/hmpps-resettlement-accommodation.csv"
};
static const unsigned char list_hmpps_resettlement_answer[] = {
#embed "codelists/hmpps-resettlement-answer.csv"
};
static const unsigned char list_hmpps_resettlement_pathway[] = {
#embed "codelists/hmpps-resettlement-pathway.csv"
};
static const unsigned char list_hmpps_resettlement_question[] = {
#embed "codelists/hmpps-resettlement-question.csv"
};
static const unsigned char list_immigration_status[] = {
#embed "codelists/immigration-status.csv"
};
static const unsigned char list_oasys_criminogenic_need[] = {
#embed "codelists/oasys-criminogenic-need.csv"
};
static const unsigned char list_oasys_intervention[] = {
#embed "codelists/oasys-intervention.csv"
};
static const unsigned char list_oasys_need[] = {
#embed "codelists/oasys-need.csv"
};
static const unsigned char list_oasys_objective_status[] = {
#embed "codelists/oasys-objective-status.csv"
};
static const unsigned char list_oasys_purpose_of_assessment[] = {
#embed "codelists/oasys-purpose-of-assessment.csv"
};
static const unsigned char list_ssd_permanence_plan[] = {
#embed "codelists/ssd-permanence-plan.csv"
};
static const unsigned char list_ssda903_accommodation[] = {
#embed "codelists/ssda903-accommodation.csv"
};
static const unsigned char list_ssda903_accommodation_suitability[] = {
#embed "codelists/ssda903-accommodation-suitability.csv"
};
static const unsigned char list_ssda903_activity[] = {
#embed "codelists/ssda903-activity.csv"
};
static const unsigned char list_ssda903_category_of_need[] = {
#embed "codelists/ssda903-category-of-need.csv"
};
static const unsigned char list_ssda903_in_touch[] = {
#embed "codelists/ssda903-in-touch.csv"
};
static const unsigned char list_ssda903_legal_status[] = {
#embed "codelists/ssda903-legal-status.csv"
};
static const unsigned char list_ssda903_missing_type[] = {
#embed "codelists/ssda903-missing-type.csv"
};
static const unsigned char list_ssda903_placement_provider[] = {
#embed "codelists/ssda903-placement-provider.csv"
};
static const unsigned char list_ssda903_placement_type[] = {
#embed "codelists/ssda903-placement-type.csv"
};
static const unsigned char list_ssda903_previous_permanence[] = {
#embed "codelists/ssda903-previous-permanence.csv"
};
static const unsigned char list_ssda903_previous_permanence_authority[] = {
#embed "codelists/ssda903-previous-permanence-authority.csv"
};
static const unsigned char list_ssda903_reason_episode_ceased[] = {
#embed "codelists/ssda903-reason-episode-ceased.csv"
};
static const unsigned char list_ssda903_reason_new_episode[] = {
#embed "codelists/ssda903-reason-new-episode.csv"
};
static const unsigned char list_ssda903_reason_placed_for_adoption_ceased[] = {
#embed "codelists/ssda903-reason-placed-for-adoption-ceased.csv"
};
static const unsigned char list_ssda903_reason_placement_change[] = {
#embed "codelists/ssda903-reason-placement-change.csv"
};
static const unsigned char list_ssda903_review_participation[] = {
#embed "codelists/ssda903-review-participation.csv"
};
static const unsigned char list_ssda903_sdq_reason[] = {
#embed "codelists/ssda903-sdq-reason.csv"
};
static const unsigned char list_ssda903_sex[] = {
#embed "codelists/ssda903-sex.csv"
};
static const unsigned char list_ssda903_social_worker_change_reason[] = {
#embed "codelists/ssda903-social-worker-change-reason.csv"
};
static const unsigned char list_upn_unknown[] = {
#embed "codelists/upn-unknown.csv"
};
static const unsigned char list_yjb_accommodation_type[] = {
#embed "codelists/yjb-accommodation-type.csv"
};
static const unsigned char list_yjb_assetplus_concern[] = {
#embed "codelists/yjb-assetplus-concern.csv"
};
static const unsigned char list_yjb_care_flag[] = {
#embed "codelists/yjb-care-flag.csv"
};
static const unsigned char list_yjb_disposal[] = {
#embed "codelists/yjb-disposal.csv"
};
static const unsigned char list_yjb_education_provision[] = {
#embed "codelists/yjb-education-provision.csv"
};
static const unsigned char list_yjb_legal_outcome[] = {
#embed "codelists/yjb-legal-outcome.csv"
};
static const unsigned char list_yjb_mental_health_intervention[] = {
#embed "codelists/yjb-mental-health-intervention.csv"
};
static const unsigned char list_yjb_offence_category[] = {
#embed "codelists/yjb-offence-category.csv"
};
static const unsigned char list_yjb_remand_decision[] = {
#embed "codelists/yjb-remand-decision.csv"
};
static const unsigned char list_yjb_substance_misuse_intervention[] = {
#embed "codelists/yjb-substance-misuse-intervention.csv"
};
static const unsigned char list_youth_requirement[] = {
#embed "codelists/youth-requirement.csv"
};

static const struct exchange_resource schemas[] = {
  {"exchange.xsd", schema_exchange, sizeof schema_exchange},
  {"acknowledgement.xsd", schema_acknowledgement, sizeof schema_acknowledgement},
  {"assessment.xsd", schema_assessment, sizeof schema_assessment},
  {"authorities.xsd", schema_authorities, sizeof schema_authorities},
  {"care-history.xsd", schema_care_history, sizeof schema_care_history},
  {"care-plan.xsd", schema_care_plan, sizeof schema_care_plan},
  {"case-transfer.xsd", schema_case_transfer, sizeof schema_case_transfer},
  {"categories.xsd", schema_categories, sizeof schema_categories},
  {"child-protection.xsd", schema_child_protection, sizeof schema_child_protection},
  {"common-types.xsd", schema_common_types, sizeof schema_common_types},
  {"consent-notice.xsd", schema_consent_notice, sizeof schema_consent_notice},
  {"consent.xsd", schema_consent, sizeof schema_consent},
  {"engagement.xsd", schema_engagement, sizeof schema_engagement},
  {"envelope.xsd", schema_envelope, sizeof schema_envelope},
  {"information-request.xsd", schema_information_request, sizeof schema_information_request},
  {"information-response.xsd", schema_information_response, sizeof schema_information_response},
  {"items.xsd", schema_items, sizeof schema_items},
  {"lawful-basis.xsd", schema_lawful_basis, sizeof schema_lawful_basis},
  {"leaving-care-record.xsd", schema_leaving_care_record, sizeof schema_leaving_care_record},
  {"leaving-care-support.xsd", schema_leaving_care_support, sizeof schema_leaving_care_support},
  {"looked-after-welfare.xsd", schema_looked_after_welfare, sizeof schema_looked_after_welfare},
  {"probation-court.xsd", schema_probation_court, sizeof schema_probation_court},
  {"probation-custody.xsd", schema_probation_custody, sizeof schema_probation_custody},
  {"probation-needs.xsd", schema_probation_needs, sizeof schema_probation_needs},
  {"probation-orders.xsd", schema_probation_orders, sizeof schema_probation_orders},
  {"probation-person.xsd", schema_probation_person, sizeof schema_probation_person},
  {"probation-plan.xsd", schema_probation_plan, sizeof schema_probation_plan},
  {"probation-record.xsd", schema_probation_record, sizeof schema_probation_record},
  {"probation-registrations.xsd", schema_probation_registrations, sizeof schema_probation_registrations},
  {"probation-risk.xsd", schema_probation_risk, sizeof schema_probation_risk},
  {"probation-types.xsd", schema_probation_types, sizeof schema_probation_types},
  {"resettlement-notice.xsd", schema_resettlement_notice, sizeof schema_resettlement_notice},
  {"restrictions.xsd", schema_restrictions, sizeof schema_restrictions},
  {"retraction.xsd", schema_retraction, sizeof schema_retraction},
  {"shared-care-experience.xsd", schema_shared_care_experience, sizeof schema_shared_care_experience},
  {"shared-communication.xsd", schema_shared_communication, sizeof schema_shared_communication},
  {"shared-education.xsd", schema_shared_education, sizeof schema_shared_education},
  {"shared-engagement.xsd", schema_shared_engagement, sizeof schema_shared_engagement},
  {"shared-family.xsd", schema_shared_family, sizeof schema_shared_family},
  {"shared-health.xsd", schema_shared_health, sizeof schema_shared_health},
  {"shared-living.xsd", schema_shared_living, sizeof schema_shared_living},
  {"shared-person.xsd", schema_shared_person, sizeof schema_shared_person},
  {"shared-plan.xsd", schema_shared_plan, sizeof schema_shared_plan},
  {"shared-safety.xsd", schema_shared_safety, sizeof schema_shared_safety},
  {"shared-values.xsd", schema_shared_values, sizeof schema_shared_values},
  {"social-care-record.xsd", schema_social_care_record, sizeof schema_social_care_record},
  {"subject.xsd", schema_subject, sizeof schema_subject},
  {"transfer-decision.xsd", schema_transfer_decision, sizeof schema_transfer_decision},
  {"youth-justice-assessment.xsd", schema_youth_justice_assessment, sizeof schema_youth_justice_assessment},
  {"youth-justice-court.xsd", schema_youth_justice_court, sizeof schema_youth_justice_court},
  {"youth-justice-orders.xsd", schema_youth_justice_orders, sizeof schema_youth_justice_orders},
  {"youth-justice-record.xsd", schema_youth_justice_record, sizeof schema_youth_justice_record},
  {"youth-justice-work.xsd", schema_youth_justice_work, sizeof schema_youth_justice_work},
};

static const struct exchange_resource code_lists[] = {
  {"care-leaver-status", list_care_leaver_status, sizeof list_care_leaver_status},
  {"cin-assessment-factor", list_cin_assessment_factor, sizeof list_cin_assessment_factor},
  {"cin-category-of-abuse", list_cin_category_of_abuse, sizeof list_cin_category_of_abuse},
  {"cin-closure-reason", list_cin_closure_reason, sizeof list_cin_closure_reason},
  {"cin-disability", list_cin_disability, sizeof list_cin_disability},
  {"cin-primary-need", list_cin_primary_need, sizeof list_cin_primary_need},
  {"cin-referral-source", list_cin_referral_source, sizeof list_cin_referral_source},
  {"cjs-court-type", list_cjs_court_type, sizeof list_cjs_court_type},
  {"cjs-hearing-type", list_cjs_hearing_type, sizeof list_cjs_hearing_type},
  {"cjs-plea", list_cjs_plea, sizeof list_cjs_plea},
  {"cjs-remand-status", list_cjs_remand_status, sizeof list_cjs_remand_status},
  {"cjs-result-code", list_cjs_result_code, sizeof list_cjs_result_code},
  {"cjs-verdict", list_cjs_verdict, sizeof list_cjs_verdict},
  {"cpr-ethnicity", list_cpr_ethnicity, sizeof list_cpr_ethnicity},
  {"cpr-nationality", list_cpr_nationality, sizeof list_cpr_nationality},
  {"cpr-religion", list_cpr_religion, sizeof list_cpr_religion},
  {"cpr-sexual-orientation", list_cpr_sexual_orientation, sizeof list_cpr_sexual_orientation},
  {"delius-accommodation-type", list_delius_accommodation_type, sizeof list_delius_accommodation_type},
  {"delius-contact-outcome", list_delius_contact_outcome, sizeof list_delius_contact_outcome},
  {"delius-contact-type", list_delius_contact_type, sizeof list_delius_contact_type},
  {"delius-court-type", list_delius_court_type, sizeof list_delius_court_type},
  {"delius-custodial-status", list_delius_custodial_status, sizeof list_delius_custodial_status},
  {"delius-delivery-unit", list_delius_delivery_unit, sizeof list_delius_delivery_unit},
  {"delius-disposal", list_delius_disposal, sizeof list_delius_disposal},
  {"delius-enforcement-action", list_delius_enforcement_action, sizeof list_delius_enforcement_action},
  {"delius-key-date", list_delius_key_date, sizeof list_delius_key_date},
  {"delius-licence-condition", list_delius_licence_condition, sizeof list_delius_licence_condition},
  {"delius-licence-condition-subtype", list_delius_licence_condition_subtype, sizeof list_delius_licence_condition_subtype},
  {"delius-personal-circumstance", list_delius_personal_circumstance, sizeof list_delius_personal_circumstance},
  {"delius-post-sentence-requirement", list_delius_post_sentence_requirement, sizeof list_delius_post_sentence_requirement},
  {"delius-provider", list_delius_provider, sizeof list_delius_provider},
  {"delius-recall-outcome", list_delius_recall_outcome, sizeof list_delius_recall_outcome},
  {"delius-register", list_delius_register, sizeof list_delius_register},
  {"delius-registration-type", list_delius_registration_type, sizeof list_delius_registration_type},
  {"delius-requirement-type", list_delius_requirement_type, sizeof list_delius_requirement_type},
  {"ethnicity", list_ethnicity, sizeof list_ethnicity},
  {"hmcts-breach-application", list_hmcts_breach_application, sizeof list_hmcts_breach_application},
  {"hmcts-responsible-officer", list_hmcts_responsible_officer, sizeof list_hmcts_responsible_officer},
  {"hmcts-result", list_hmcts_result, sizeof list_hmcts_result},
  {"hmpps-additional-need-condition", list_hmpps_additional_need_condition, sizeof list_hmpps_additional_need_condition},
  {"hmpps-benefit", list_hmpps_benefit, sizeof list_hmpps_benefit},
  {"hmpps-care-record-flag", list_hmpps_care_record_flag, sizeof list_hmpps_care_record_flag},
  {"hmpps-licence-status", list_hmpps_licence_status, sizeof list_hmpps_licence_status},
  {"hmpps-report-source", list_hmpps_report_source, sizeof list_hmpps_report_source},
  {"hmpps-resettlement-accommodation", list_hmpps_resettlement_accommodation, sizeof list_hmpps_resettlement_accommodation},
  {"hmpps-resettlement-answer", list_hmpps_resettlement_answer, sizeof list_hmpps_resettlement_answer},
  {"hmpps-resettlement-pathway", list_hmpps_resettlement_pathway, sizeof list_hmpps_resettlement_pathway},
  {"hmpps-resettlement-question", list_hmpps_resettlement_question, sizeof list_hmpps_resettlement_question},
  {"immigration-status", list_immigration_status, sizeof list_immigration_status},
  {"oasys-criminogenic-need", list_oasys_criminogenic_need, sizeof list_oasys_criminogenic_need},
  {"oasys-intervention", list_oasys_intervention, sizeof list_oasys_intervention},
  {"oasys-need", list_oasys_need, sizeof list_oasys_need},
  {"oasys-objective-status", list_oasys_objective_status, sizeof list_oasys_objective_status},
  {"oasys-purpose-of-assessment", list_oasys_purpose_of_assessment, sizeof list_oasys_purpose_of_assessment},
  {"ssd-permanence-plan", list_ssd_permanence_plan, sizeof list_ssd_permanence_plan},
  {"ssda903-accommodation", list_ssda903_accommodation, sizeof list_ssda903_accommodation},
  {"ssda903-accommodation-suitability", list_ssda903_accommodation_suitability, sizeof list_ssda903_accommodation_suitability},
  {"ssda903-activity", list_ssda903_activity, sizeof list_ssda903_activity},
  {"ssda903-category-of-need", list_ssda903_category_of_need, sizeof list_ssda903_category_of_need},
  {"ssda903-in-touch", list_ssda903_in_touch, sizeof list_ssda903_in_touch},
  {"ssda903-legal-status", list_ssda903_legal_status, sizeof list_ssda903_legal_status},
  {"ssda903-missing-type", list_ssda903_missing_type, sizeof list_ssda903_missing_type},
  {"ssda903-placement-provider", list_ssda903_placement_provider, sizeof list_ssda903_placement_provider},
  {"ssda903-placement-type", list_ssda903_placement_type, sizeof list_ssda903_placement_type},
  {"ssda903-previous-permanence", list_ssda903_previous_permanence, sizeof list_ssda903_previous_permanence},
  {"ssda903-previous-permanence-authority", list_ssda903_previous_permanence_authority, sizeof list_ssda903_previous_permanence_authority},
  {"ssda903-reason-episode-ceased", list_ssda903_reason_episode_ceased, sizeof list_ssda903_reason_episode_ceased},
  {"ssda903-reason-new-episode", list_ssda903_reason_new_episode, sizeof list_ssda903_reason_new_episode},
  {"ssda903-reason-placed-for-adoption-ceased", list_ssda903_reason_placed_for_adoption_ceased, sizeof list_ssda903_reason_placed_for_adoption_ceased},
  {"ssda903-reason-placement-change", list_ssda903_reason_placement_change, sizeof list_ssda903_reason_placement_change},
  {"ssda903-review-participation", list_ssda903_review_participation, sizeof list_ssda903_review_participation},
  {"ssda903-sdq-reason", list_ssda903_sdq_reason, sizeof list_ssda903_sdq_reason},
  {"ssda903-sex", list_ssda903_sex, sizeof list_ssda903_sex},
  {"ssda903-social-worker-change-reason", list_ssda903_social_worker_change_reason, sizeof list_ssda903_social_worker_change_reason},
  {"upn-unknown", list_upn_unknown, sizeof list_upn_unknown},
  {"yjb-accommodation-type", list_yjb_accommodation_type, sizeof list_yjb_accommodation_type},
  {"yjb-assetplus-concern", list_yjb_assetplus_concern, sizeof list_yjb_assetplus_concern},
  {"yjb-care-flag", list_yjb_care_flag, sizeof list_yjb_care_flag},
  {"yjb-disposal", list_yjb_disposal, sizeof list_yjb_disposal},
  {"yjb-education-provision", list_yjb_education_provision, sizeof list_yjb_education_provision},
  {"yjb-legal-outcome", list_yjb_legal_outcome, sizeof list_yjb_legal_outcome},
  {"yjb-mental-health-intervention", list_yjb_mental_health_intervention, sizeof list_yjb_mental_health_intervention},
  {"yjb-offence-category", list_yjb_offence_category, sizeof list_yjb_offence_category},
  {"yjb-remand-decision", list_yjb_remand_decision, sizeof list_yjb_remand_decision},
  {"yjb-substance-misuse-intervention", list_yjb_substance_misuse_intervention, sizeof list_yjb_substance_misuse_intervention},
  {"youth-requirement", list_youth_requirement, sizeof list_youth_requirement},
};

size_t exchange_schema_count(void) { return sizeof schemas / sizeof schemas[0]; }

struct exchange_resource exchange_schema(size_t index) {
  return index < exchange_schema_count() ? schemas[index] : (struct exchange_resource){"", schema_exchange, 0};
}

size_t exchange_code_list_count(void) { return sizeof code_lists / sizeof code_lists[0]; }

struct exchange_resource exchange_code_list(size_t index) {
  return index < exchange_code_list_count() ? code_lists[index] : (struct exchange_resource){"", schema_exchange, 0};
}
